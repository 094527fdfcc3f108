package org.charted.content.file;

import java.io.StringReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads YAML without what editors do not need and write only by chance: anchors, aliases,
 * tags, and comments that cut a text short.
 */
public final class YamlText {

	/** A comment has a blank after its mark. */
	private static final Pattern CUT = Pattern.compile("[ \\t]+(#[^\\s#]\\S*)");

	private static final Pattern QUOTED = Pattern.compile(
			"[\u201C\u201D\u201E\u2018\u2019\u00AB][^\u201C\u201D\u201E\u00AB\u00BB]*[\u201C\u201D\u2019\u00BB\"']",
			Pattern.DOTALL);

	private static final int BEYOND_ANY_FILE = Integer.MAX_VALUE;

	private final String path;

	private final String text;

	private final List<String> lines;

	private final Consumer<Fault> faults;

	private boolean faulty;

	private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

	private YamlText(String path, String text, Consumer<Fault> faults) {
		this.path = path;
		this.text = text;
		this.lines = List.of(text.split("\n", -1));
		this.faults = faults;
	}

	/**
	 * Read a YAML text.
	 * @param path the file it stands in
	 * @param text the text, whose first line is the first of the file
	 * @param faults takes what keeps it from being read
	 * @return what the text holds; {@code null} if it cannot be read
	 */
	public static @Nullable Node read(String path, String text, Consumer<Fault> faults) {
		YamlText yaml = new YamlText(path, text, faults);
		Node node = yaml.compose();
		if (node != null) {
			yaml.check(node);
		}
		return yaml.faulty ? null : node;
	}

	/**
	 * The words of a text or of a field's name, without blanks of any kind at its ends.
	 */
	public static String words(ScalarNode scalar) {
		return Blanks.strip(scalar.getValue());
	}

	private @Nullable Node compose() {
		LoaderOptions options = new LoaderOptions();
		// aliases are told one by one, with their lines
		options.setMaxAliasesForCollections(BEYOND_ANY_FILE);
		options.setCodePointLimit(BEYOND_ANY_FILE);
		try {
			Node node = new Yaml(options).compose(new StringReader(this.text));
			if (node == null) {
				fault(1, "something besides comments");
			}
			return node;
		}
		catch (MarkedYAMLException ex) {
			YamlAdvice advice = YamlAdvice.on(ex, this.lines);
			fault(advice.line(), advice.expected());
		}
		catch (YAMLException ex) {
			fault(1, "YAML of fewer levels; %s".formatted(ex.getMessage()));
		}
		return null;
	}

	private void check(Node node) {
		Mark start = node.getStartMark();
		if (node.getAnchor() != null) {
			if (this.seen.add(node)) {
				fault(start.getLine() + 1, YamlAdvice.quotesAround("&" + node.getAnchor()));
			}
			return;
		}
		if (node.getTag().getValue().startsWith("!")) {
			fault(start.getLine() + 1, YamlAdvice.quotesAround(node.getTag().getValue()));
		}
		if (node instanceof MappingNode mapping) {
			checkCommas(mapping);
			for (NodeTuple tuple : mapping.getValue()) {
				check(tuple.getKeyNode());
				check(tuple.getValueNode());
			}
		}
		else if (node instanceof SequenceNode sequence) {
			sequence.getValue().forEach(this::check);
		}
		else if (node instanceof ScalarNode scalar && scalar.getScalarStyle() == ScalarStyle.PLAIN) {
			checkCut(scalar);
			checkQuotes(scalar);
		}
	}

	/** Quotes of a word processor are no quotes to YAML, and would be printed. */
	private void checkQuotes(ScalarNode scalar) {
		if (QUOTED.matcher(words(scalar)).matches()) {
			fault(scalar.getStartMark().getLine() + 1,
					"straight quotes (\") around a text, or none; typographic ones are printed. "
							+ "Where they shall be, put straight ones around them");
		}
	}

	/** Between braces, a text such as "2,39" ends before the comma. */
	private void checkCommas(MappingNode mapping) {
		String field = "";
		for (NodeTuple tuple : mapping.getValue()) {
			Mark end = tuple.getKeyNode().getEndMark();
			boolean alone = mapping.getFlowStyle() == FlowStyle.FLOW && tuple.getValueNode() instanceof ScalarNode value
					&& value.getValue().isEmpty() && value.getScalarStyle() == ScalarStyle.PLAIN
					&& value.getEndMark().getIndex() == end.getIndex();
			if (alone && tuple.getKeyNode() instanceof ScalarNode key) {
				fault(end.getLine() + 1,
						field.isEmpty() ? "a field as \"name: value\", not \"%s\"".formatted(words(key))
								: YamlAdvice.quotesWithin(field, "a comma before \"%s\"".formatted(words(key)))
										+ (words(key).matches("\\d{1,2}")
												? "; if it marks decimals, write a point in its place" : ""));
			}
			else if (tuple.getKeyNode() instanceof ScalarNode key) {
				field = words(key);
			}
		}
	}

	/** A text such as "Coder #1" would end before the mark. */
	private void checkCut(ScalarNode scalar) {
		Mark end = scalar.getEndMark();
		String line = this.lines.get(end.getLine());
		Matcher matcher = CUT.matcher(line).region(line.offsetByCodePoints(0, end.getColumn()), line.length());
		if (matcher.lookingAt()) {
			fault(end.getLine() + 1,
					("quotes around a text that holds \"%s\", which is a comment otherwise; a comment has a blank "
							+ "after its #")
						.formatted(matcher.group(1)));
		}
	}

	private void fault(int line, String expected) {
		this.faulty = true;
		this.faults.accept(new Fault(this.path, line, "YAML", expected));
	}

}
