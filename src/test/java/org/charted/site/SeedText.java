package org.charted.site;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.charted.ProjectSeeds;
import org.charted.prose.Markdown;
import org.commonmark.node.Node;

/**
 * The prose of a page of the guide or an answer of the FAQ, as its seed has it.
 *
 * @param name the folder and the name of the file
 * @param root the parsed text
 */
record SeedText(String name, Node root) {

	private static final String FENCE = "---\n";

	/** All texts of a folder of the seeds, by name. */
	static List<SeedText> of(String folder) {
		return ProjectSeeds.slugs(folder).stream().map((slug) -> read(folder, slug)).toList();
	}

	private static SeedText read(String folder, String slug) {
		String text = ProjectSeeds.text(folder, slug);
		String prose = text.substring(text.indexOf(FENCE, FENCE.length()) + FENCE.length());
		return new SeedText(folder + "/" + slug, Markdown.parse(prose));
	}

	/** All blocks of a kind, in order. */
	<T extends Node> List<T> blocks(Class<T> kind) {
		return blocks(this.root, kind);
	}

	/** All blocks of a kind within a block, or the block itself, in order. */
	static <T extends Node> List<T> blocks(Node block, Class<T> kind) {
		List<T> blocks = new ArrayList<>();
		collect(block, kind, blocks);
		return blocks;
	}

	private static <T extends Node> void collect(Node node, Class<T> kind, List<T> blocks) {
		if (kind.isInstance(node)) {
			blocks.add(kind.cast(node));
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			collect(child, kind, blocks);
		}
	}

	/** The sentences of a text in one line. */
	static List<String> sentences(String text) {
		BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.US);
		breaks.setText(text);
		List<String> sentences = new ArrayList<>();
		int start = breaks.first();
		for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
			String sentence = text.substring(start, end).strip();
			if (!sentence.isEmpty()) {
				sentences.add(sentence);
			}
		}
		return sentences;
	}

}
