package org.charted.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * The prose syntax of the guide: CommonMark with tables, {@code {figure}} or
 * {@code {question}}, and {@code [^source]}.
 */
public final class Markdown {

	/** The extensions, for whoever renders a parsed text. */
	public static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

	private static final Parser PARSER = Parser.builder()
		.extensions(EXTENSIONS)
		.includeSourceSpans(IncludeSourceSpans.BLOCKS)
		.customInlineContentParserFactory(new Figures())
		.linkProcessor((link, scanner, context) -> citation(link, scanner))
		.build();

	private static final Pattern FIGURE = Pattern.compile(FigureQuestion.REFERENCE);

	private static final Pattern WRITTEN = Pattern.compile("(?<![\\\\`])(?:\\{([^{}`]+)}|\\[\\^([a-z0-9.-]+)])");

	private static final Pattern CITATION = Pattern.compile("\\^([a-z0-9.-]+)");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private Markdown() {
	}

	/** Parse prose; the nodes know their lines. */
	public static Node parse(String markdown) {
		return PARSER.parse(markdown);
	}

	/** The words of a node as a reader sees them, without figures and citations. */
	public static String words(Node node) {
		return WordRenderer.words(node, (reference) -> (reference instanceof FigureReference) ? "\u2026" : "");
	}

	/**
	 * The words of a node as a reader sees them, without citations.
	 * @param node the node
	 * @param figures tells what to write in place of the id of a figure
	 */
	public static String words(Node node, UnaryOperator<String> figures) {
		return WordRenderer.words(node, (reference) -> figure(reference).map(figures).orElse(""));
	}

	/** The words of a node, with {@code [^id]} where it cites a source. */
	public static String citedWords(Node node) {
		return WordRenderer.words(node, (reference) -> source(reference).map("[^%s]"::formatted).orElse("\u2026"));
	}

	/**
	 * The same text with other references.
	 * @param markdown the text
	 * @param figures tells what to write in place of the id of a figure or a question
	 * @param sources tells what to write in place of the id of a source
	 */
	public static String resolved(String markdown, UnaryOperator<String> figures, UnaryOperator<String> sources) {
		return WRITTEN.matcher(markdown).replaceAll((match) -> {
			String written = match.group();
			if (match.group(2) != null) {
				written = "[^" + sources.apply(match.group(2)) + "]";
			}
			else if (FIGURE.matcher(joined(match.group(1))).matches()) {
				written = "{" + figures.apply(joined(match.group(1))) + "}";
			}
			return Matcher.quoteReplacement(written);
		});
	}

	/** A question may be broken where a line ends. */
	private static String joined(String reference) {
		return BLANKS.matcher(reference).replaceAll(" ");
	}

	/**
	 * The id of the figure that a node stands for, or the question whose answer it stands
	 * for, if it does.
	 */
	public static Optional<String> figure(Node node) {
		return (node instanceof FigureReference figure) ? Optional.of(figure.id()) : Optional.empty();
	}

	/** The id of the source that a node cites, if it does. */
	public static Optional<String> source(Node node) {
		return (node instanceof CitationReference citation) ? Optional.of(citation.id()) : Optional.empty();
	}

	/** The headings of a text, in order. */
	public static List<Heading> headings(Node document) {
		List<Heading> headings = new ArrayList<>();
		for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading heading) {
				headings.add(heading);
			}
		}
		return headings;
	}

	/** The anchor of a heading, as in {@code #the-days-work}. */
	public static String anchor(Heading heading) {
		return slug(words(heading));
	}

	/** Lower-case ASCII letters and digits with hyphens between the words. */
	public static String slug(String text) {
		String ascii = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{ASCII}]|'", "");
		return ascii.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
	}

	private static LinkResult citation(LinkInfo link, Scanner scanner) {
		Matcher matcher = CITATION.matcher(link.text(scanner));
		if (link.destination() != null || !matcher.matches()) {
			return LinkResult.none();
		}
		return LinkResult.replaceWith(new CitationReference(matcher.group(1)), link.afterTextBracket());
	}

	private static final class Figures implements InlineContentParserFactory {

		@Override
		public Set<Character> getTriggerCharacters() {
			return Set.of('{');
		}

		@Override
		public InlineContentParser create() {
			return (state) -> {
				var scanner = state.scanner();
				scanner.next();
				Position start = scanner.position();
				if (scanner.find('}') < 0) {
					return ParsedInline.none();
				}
				String reference = joined(scanner.getSource(start, scanner.position()).getContent());
				scanner.next();
				return FIGURE.matcher(reference).matches()
						? ParsedInline.of(new FigureReference(reference), scanner.position()) : ParsedInline.none();
			};
		}

	}

}
