package org.charted.content.seed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.charted.content.file.Nearest;
import org.charted.content.file.YamlText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a seed file. A reader asks for its fields; what is missing, malformed or
 * never asked for becomes a {@link Problem}, and reading goes on with a stand-in, so that
 * all problems are found at once.
 */
public final class SeedEntry {

	/** In place of a day that could not be read, which has been told. */
	static final LocalDate NO_DAY = LocalDate.MIN;

	/** Why an address of the same entry begins with http:// all the same. */
	private static final String UNENCRYPTED = "unencrypted";

	private static final Pattern ID = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

	private final String file;

	private final int line;

	private final Map<String, Node> fields = new LinkedHashMap<>();

	private final Set<String> asked = new TreeSet<>();

	private final Set<String> given = new TreeSet<>();

	private final List<SeedEntry> children = new ArrayList<>();

	private final Problems problems;

	/** Whether it is no entry at all, which has been told. */
	private boolean told;

	SeedEntry(String file, Node node, Problems problems) {
		this.file = file;
		this.line = line(node);
		this.problems = problems;
		if (node instanceof MappingNode mapping) {
			for (NodeTuple tuple : mapping.getValue()) {
				String name = (tuple.getKeyNode() instanceof ScalarNode key) ? YamlText.words(key) : "?";
				Node first = this.fields.putIfAbsent(name, tuple.getValueNode());
				if (first != null) {
					problems.add(new Location(file, line(tuple.getKeyNode()), name),
							"this field once; it stands in line %d already", line(first));
				}
			}
		}
		else {
			problems.add(new Location(file, this.line, "entry"), "fields, each as \"name: value\"%s",
					(node instanceof ScalarNode scalar && !text(scalar).isEmpty())
							? ", not \"%s\"".formatted(text(scalar)) : "");
			this.told = true;
		}
	}

	/** An entry without fields, where one was missing. */
	private SeedEntry(String file, int line, Problems problems) {
		this.file = file;
		this.line = line;
		this.problems = problems;
	}

	private static int line(Node node) {
		return node.getStartMark().getLine() + 1;
	}

	/** A text after | or &gt; begins in the line below. */
	private static int textLine(Node node) {
		boolean below = node instanceof ScalarNode scalar && !scalar.getValue().isBlank()
				&& List.of(ScalarStyle.LITERAL, ScalarStyle.FOLDED).contains(scalar.getScalarStyle());
		return line(node) + (below ? 1 : 0);
	}

	/** Where the entry begins. */
	public Location location() {
		return new Location(this.file, this.line, "entry");
	}

	/** Where a field stands, or the entry when it has no such field. */
	public Location location(String field) {
		Node node = this.fields.get(field);
		return new Location(this.file, (node != null) ? textLine(node) : this.line, field);
	}

	public boolean has(String field) {
		return this.fields.containsKey(field);
	}

	/**
	 * Take over the fields of an outer entry that it has not been asked for and that this
	 * one does not have.
	 */
	public void inherit(SeedEntry outer) {
		outer.fields.forEach((name, node) -> {
			if (!outer.asked.contains(name)) {
				outer.given.add(name);
				this.fields.putIfAbsent(name, node);
			}
		});
	}

	/** The names of the fields, in order. */
	public List<String> names() {
		return List.copyOf(this.fields.keySet());
	}

	/** A required text; "" once its absence has been noted. */
	public String text(String field) {
		String text = optional(field);
		if (text == null && !has(field)) {
			expect(field, "a text; the field is required");
		}
		return (text != null) ? text : "";
	}

	public @Nullable String optional(String field) {
		this.asked.add(field);
		Node node = this.fields.get(field);
		if (node == null) {
			return null;
		}
		String text = (node instanceof ScalarNode scalar) ? text(scalar) : "";
		if (!text.isEmpty()) {
			return text;
		}
		expect(field, "a text" + inPlaceOfText(node));
		return null;
	}

	/** The text of a scalar; "" when nobody could read it aloud. */
	private static String text(ScalarNode scalar) {
		String text = YamlText.words(scalar);
		boolean none = scalar.getTag().equals(Tag.NULL) || text.codePoints().noneMatch(Character::isLetterOrDigit);
		return none ? "" : text;
	}

	private static String inPlaceOfText(Node node) {
		if (node instanceof ScalarNode scalar) {
			String text = YamlText.words(scalar);
			return text.isEmpty() ? "; the field has no value" : ", not \"%s\"".formatted(text);
		}
		String bracket = (node instanceof SequenceNode) ? "[" : "{";
		boolean flow = node instanceof CollectionNode<?> collection && collection.getFlowStyle() == FlowStyle.FLOW;
		String what = (node instanceof SequenceNode) ? "a list" : "fields";
		return flow ? ", not %s; a text that begins with \"%s\" needs quotes around it".formatted(what, bracket)
				: ", not " + what;
	}

	/** A required id: lower-case letters, digits, hyphens and dots. */
	public String id(String field) {
		String id = text(field);
		if (!id.isEmpty() && !isId(id)) {
			expect(field, "lower-case letters, digits, hyphens and dots, not \"" + id + "\"");
		}
		return id;
	}

	/** Whether a text consists of lower-case letters, digits, hyphens and dots. */
	public static boolean isId(String text) {
		return ID.matcher(text).matches();
	}

	/**
	 * An address in the web; {@code null} when the field is absent. What is not encrypted
	 * has to be excused in a field of its own.
	 */
	public @Nullable String address(String field) {
		String address = optional(field);
		boolean unencrypted = address != null && address.startsWith("http://");
		if (address != null && !address.startsWith("https://") && !(unencrypted && optional(UNENCRYPTED) != null)) {
			expect(field, "an address that begins with https://" + (unencrypted
					? "; try that, and only if nothing answers there, say so in a field \"%s\"".formatted(UNENCRYPTED)
					: ", not \"%s\"".formatted(address)));
		}
		return address;
	}

	/** A required whole number of at least 1. */
	public int position(String field) {
		String text = text(field);
		if (text.matches("[1-9][0-9]{0,3}")) {
			return Integer.parseInt(text);
		}
		if (!text.isEmpty()) {
			expect(field, "a whole number from 1, not \"" + text + "\"");
		}
		return 1;
	}

	/** A required day, as in 2026-11-22. */
	public LocalDate date(String field) {
		String text = text(field);
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			if (!text.isEmpty()) {
				expect(field, "a day as in 2026-11-22, not \"" + text + "\"");
			}
			return NO_DAY;
		}
	}

	/** A required word out of a list. */
	public String oneOf(String field, List<String> words) {
		String word = text(field);
		if (!word.isEmpty() && !words.contains(word)) {
			expect(field, "one of " + String.join(", ", words) + ", not \"" + word + "\"");
		}
		return word;
	}

	/** A list of texts; empty when the field is absent. */
	public List<String> texts(String field) {
		this.asked.add(field);
		List<String> texts = new ArrayList<>();
		for (Node node : items(field)) {
			String text = (node instanceof ScalarNode scalar) ? text(scalar) : "";
			if (text.isEmpty()) {
				this.problems.add(new Location(this.file, line(node), field), "a list of texts");
			}
			else {
				texts.add(text);
			}
		}
		return texts;
	}

	/** A list of words out of a list. */
	public List<String> someOf(String field, List<String> words) {
		List<String> texts = texts(field);
		for (String text : texts) {
			if (!words.contains(text)) {
				expect(field, "words out of " + String.join(", ", words) + ", not \"" + text + "\"");
			}
		}
		return texts;
	}

	/** A list of entries; empty when the field is absent. */
	public List<SeedEntry> entries(String field) {
		this.asked.add(field);
		return items(field).stream().map(this::child).toList();
	}

	/** A required entry inside this one. */
	public SeedEntry entry(String field) {
		this.asked.add(field);
		Node node = this.fields.get(field);
		if (node == null) {
			expect(field, "fields of its own; the field is required");
			return new SeedEntry(this.file, this.line, this.problems);
		}
		return child(node);
	}

	/** Whether a field holds a plain text, not a list or an entry. */
	public boolean isText(String field) {
		return this.fields.get(field) instanceof ScalarNode;
	}

	/** Take note of what a field should have held. */
	public void expect(String field, String expected) {
		if (!this.told) {
			this.problems.add(location(field), "%s", expected);
		}
	}

	private SeedEntry child(Node node) {
		SeedEntry child = new SeedEntry(this.file, node, this.problems);
		this.children.add(child);
		return child;
	}

	private List<Node> items(String field) {
		Node node = this.fields.get(field);
		if (node == null) {
			return List.of();
		}
		if (node instanceof SequenceNode sequence) {
			return sequence.getValue();
		}
		expect(field, "a list" + inPlaceOfList(node));
		return List.of();
	}

	private static String inPlaceOfList(Node node) {
		if (node instanceof ScalarNode scalar) {
			return text(scalar).isEmpty() ? "; the field has no value" : ", as in [%s]".formatted(text(scalar));
		}
		return ", each entry beginning with \"-\"";
	}

	/** The fields that readers know here. */
	Set<String> known() {
		return this.asked;
	}

	/** Note the fields that no reader asked for: most are slips of the pen. */
	void rejectUnasked() {
		for (String field : this.fields.keySet()) {
			if (!this.asked.contains(field) && !this.given.contains(field)) {
				String known = String.join(", ", this.asked);
				expect(field, Nearest.to(field, this.asked)
					.map((near) -> "no such field here; did you mean \"%s\"? Known are %s".formatted(near, known))
					.orElse("no such field here; known are " + known));
			}
		}
		this.children.forEach(SeedEntry::rejectUnasked);
	}

}
