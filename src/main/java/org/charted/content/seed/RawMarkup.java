package org.charted.content.seed;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.prose.Markdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Block;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;

/**
 * Finds Markdown that was meant and is none: it would be printed as it stands, or what
 * stands there would not be printed at all.
 */
final class RawMarkup {

	/** What remains of signs in the words of a block, and what was meant. */
	private static final Map<Pattern, String> REMAINS = remains();

	private final Prose prose;

	private final String[] lines;

	private final Problems problems;

	RawMarkup(Prose prose, Problems problems) {
		this.prose = prose;
		this.lines = prose.markdown().split("\n", -1);
		this.problems = problems;
	}

	private static Map<Pattern, String> remains() {
		Map<Pattern, String> remains = new LinkedHashMap<>();
		remains.put(Pattern.compile("(?<!\\S)#{1,6}(?=\\p{L})"), "a blank after the \"%s\" that makes a heading");
		remains.put(Pattern.compile("\\|(?:.*\\|)?"),
				"a table with a head, a line such as \"|---|---|\" below it with as many cells, and a blank line above; \"%s\" is none");
		remains.put(Pattern.compile("^(?:[\u2022\u25AA\u25E6\u00B7]|[-+](?=\\S))"),
				"a list with \"- \" before each item and a blank line above, not \"%s\"");
		remains.put(Pattern.compile("~~"), "words that are not struck out; \"%s\" is printed as it stands");
		remains.put(Pattern.compile("(?<!\\w)[*_]+|[*_]+(?!\\w)"),
				"emphasis as in *word* or **word**, without blanks inside; \"%s\" is printed as it stands");
		remains.put(Pattern.compile("]\\([^)]*\\)?|\\[(?!\\^|[a-z0-9.-]*])|(?<!\\[\\^?[\\w.-]{0,60})](?!\\()"),
				"a link as in [words](/guide/pay), closed and without a blank between; \"%s\" is printed as it stands");
		remains.put(Pattern.compile("</?[A-Za-z!][^>\\s]*"), "words without HTML; \"%s\" is printed as it stands");
		remains.put(Pattern.compile("&(?:[A-Za-z]+|#\\w+);"), "the letter itself; \"%s\" is printed as it stands");
		remains.put(Pattern.compile("`+"), "words without \"%s\", which is printed as it stands");
		remains.put(Pattern.compile("https?://\\S+"), "a link as in [words](https://a.example/), not \"%s\" by itself");
		return remains;
	}

	/** Check a block, with those inside it. */
	void check(Node block) {
		if (block instanceof LinkReferenceDefinition definition) {
			add(block, "a link as in [words](/guide/pay); \"[%s]:\" and what follows is not printed"
				.formatted(definition.getLabel()));
		}
		else if (block instanceof TableRow row) {
			checkRow(row);
			checkWords(row);
		}
		else if (block.getFirstChild() instanceof Block || block instanceof TableBlock || block instanceof TableHead
				|| block instanceof TableBody) {
			for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
				check(child);
			}
		}
		else {
			checkWords(block);
		}
	}

	private void checkWords(Node block) {
		String words = Markdown.words(block);
		REMAINS.forEach((pattern, meant) -> {
			Matcher matcher = pattern.matcher(words);
			if (matcher.find()) {
				add(block, meant.formatted(shortened(matcher.group())));
			}
		});
	}

	private static String shortened(String text) {
		return (text.length() <= 40) ? text : text.substring(0, 40) + "\u2026";
	}

	/** A cell too many would not be printed, and one too few is most often a slip. */
	private void checkRow(TableRow row) {
		int cells = cells(line(row));
		int columns = cells(line(row.getParent().getParent()));
		if (cells != columns) {
			add(row, "%d cells, as the head of the table has, not %d; what follows a table needs a blank line above"
				.formatted(columns, cells));
		}
	}

	private String line(Node node) {
		return this.lines[node.getSourceSpans().get(0).getLineIndex()];
	}

	private static int cells(String line) {
		String inner = line.strip().replaceAll("^\\||(?<!\\\\)\\|$", "");
		return inner.split("(?<!\\\\)\\|", -1).length;
	}

	private void add(Node node, String expected) {
		this.problems.add(ProseCheck.location(this.prose, node), "%s", expected);
	}

}
