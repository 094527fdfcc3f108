package org.charted.content.seed;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.prose.Markdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * Tells words of our own from what a source says. A citation speaks for its source, so
 * own words need none, and none stands behind them.
 */
final class OwnWords {

	private static final String WE = "we (?:suggest|would|think|could not|found (?:no|none|nothing))";

	private static final String OUR = "(?:in )?our (?:own )?(?:view|words|advice|guess|reading)";

	private static final String MARK = "(?i:\\b(?:" + WE + "|" + OUR + ")\\b)";

	private static final String END = "[.!?][\"')]*";

	private static final String REST = "(?:(?!" + END + "\\s).)*?(?:" + END + ")?\\s*";

	private static final Pattern MARKED_FIRST = Pattern.compile("(?:(?!" + END + "\\s).)*" + MARK);

	private static final Pattern POINTER = Pattern.compile("(?:See|Read|Compare)\\b.*");

	private static final Pattern CITED = Pattern.compile("(?<mark>" + MARK + "|\\bSee\\b)" + REST + "\\[\\^");

	private static final int FEW = 25;

	private OwnWords() {
	}

	/**
	 * Whether a block is ours and needs no citation: its first sentence is marked, or it
	 * has few words and only points to a page of the guide, or to what stands below it.
	 */
	static boolean fill(Node block) {
		if (!(block instanceof Paragraph) || block.getParent() instanceof BlockQuote) {
			return false;
		}
		String words = Markdown.words(block);
		boolean few = words.split("\\s+").length <= FEW;
		return MARKED_FIRST.matcher(words).lookingAt() || (few && (pointsOn(words, block) || introduces(words, block)));
	}

	/** The mark of words of ours that have a citation behind them in their sentence. */
	static Optional<String> cited(Node block) {
		Matcher cited = CITED.matcher(Markdown.citedWords(block));
		return cited.find() ? Optional.of(cited.group("mark")) : Optional.empty();
	}

	private static boolean pointsOn(String words, Node block) {
		return POINTER.matcher(words).matches() && linksIntoGuide(block);
	}

	private static boolean introduces(String words, Node block) {
		Node next = block.getNext();
		return words.endsWith(":") && (next instanceof ListBlock || next instanceof TableBlock);
	}

	private static boolean linksIntoGuide(Node node) {
		if (node instanceof Link link && link.getDestination().startsWith("/")) {
			return true;
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (linksIntoGuide(child)) {
				return true;
			}
		}
		return false;
	}

}
