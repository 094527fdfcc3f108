package org.charted.prose;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
 * The prose syntax of the guide: CommonMark with tables, {@code {figure}} and
 * {@code [^source]}.
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

	private static final Pattern ID = Pattern.compile("[a-z0-9.-]+");

	private static final Pattern CITATION = Pattern.compile("\\^(" + ID + ")");

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

	/** The id of the figure that a node stands for, if it does. */
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
				String id = scanner.getSource(start, scanner.position()).getContent();
				scanner.next();
				return ID.matcher(id).matches() ? ParsedInline.of(new FigureReference(id), scanner.position())
						: ParsedInline.none();
			};
		}

	}

}
