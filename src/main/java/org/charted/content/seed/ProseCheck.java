package org.charted.content.seed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.charted.prose.Markdown;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/**
 * Checks prose: every block cites or is ours, every number comes from a figure, and
 * everything referred to is registered with the catalog.
 */
final class ProseCheck {

	/** What only prose can hold; elsewhere it would be printed as it stands. */
	private static final Pattern MARKUP = Pattern
		.compile("\\{[^}]*}?|}|\\[\\^[^]]*]?|]\\(|\\*\\*|__|~~|`|</?[A-Za-z!][^>]*>?|"
				+ "&(?:[A-Za-z]+|#[0-9A-Fa-fx]+);|(?<![\\w*])[*_](?=\\S)[^*_]*(?<=\\S)[*_](?![\\w*])");

	/** What may be an id of ours, in brackets or not. */
	private static final Pattern ID = Pattern
		.compile("(?<![\\w.-])\\[?[a-z0-9]+(?:[.-][a-z0-9]+)*(?![\\w-]|\\.\\w)]?|\\[[a-z0-9.-]+]");

	/** What a claim may say of a share, since it is computed. */
	private static final Pattern SHARE = Pattern.compile("\\b(?:half|halves|thirds?|quarters?|fifths?|tenths?)\\b",
			Pattern.CASE_INSENSITIVE);

	private final Catalog catalog;

	private final NumberRule numbers;

	private final Problems problems;

	ProseCheck(Catalog catalog, NumberRule numbers, Problems problems) {
		this.catalog = catalog;
		this.numbers = numbers;
		this.problems = problems;
	}

	/**
	 * Check a text.
	 * @param path the page it stands on
	 * @param prose the text
	 * @param cited whether a citation stands beside the text
	 * @param numbers whether the text may hold numbers of its own
	 */
	void check(String path, Prose prose, boolean cited, boolean numbers) {
		Map<Integer, Boolean> headings = new HashMap<>();
		String anchor = "";
		RawMarkup markup = new RawMarkup(prose, this.problems);
		for (Node block = Markdown.parse(prose.markdown()).getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof Heading heading) {
				headings.keySet().removeIf((level) -> level >= heading.getLevel());
				headings.put(heading.getLevel(), cites(heading));
				anchor = Markdown.anchor(heading);
				checkHeading(prose, heading);
			}
			else {
				checkBlock(prose, block, cited || headings.containsValue(true));
			}
			if (!numbers) {
				checkNumbers(prose, block);
			}
			checkReferences(prose, block);
			markup.check(block);
			block.accept(new ReferenceVisitor(path, anchor, prose));
		}
	}

	/** What looks like one of our own forms but is none would be printed as it stands. */
	private void checkReferences(Prose prose, Node block) {
		String words = Markdown.words(block);
		if (words.matches("(?s).*(?:[{}^]).*")) {
			this.problems.add(location(prose, block),
					"\"{figure-id}\", \"{topic measure}\" or \"[^source-id]\", in lower case and closed");
		}
		ids(words).forEach((id) -> this.problems.add(location(prose, block), "%s in place of \"%s\"", form(id), id));
	}

	/**
	 * The ids of figures and sources that stand there without the signs that make them
	 * one.
	 */
	private List<String> ids(String words) {
		return ID.matcher(words).results().map(MatchResult::group).filter((id) -> !form(id).isEmpty()).toList();
	}

	/** How to write what was meant, or "" where it is a plain word. */
	private String form(String id) {
		String bare = id.replaceAll("[\\[\\]]", "");
		boolean word = bare.equals(id) && !bare.matches(".*[.-].*");
		if (!word && this.catalog.defines("figure", bare)) {
			return "the figure as \"{%s}\"".formatted(bare);
		}
		if (!word && this.catalog.defines("source", bare)) {
			return "the citation as \"[^%s]\"".formatted(bare);
		}
		return "";
	}

	/** Check prose without its ids, which are told apart. */
	private void checkProseWords(String words, Location location) {
		String rest = words;
		for (String id : ids(words)) {
			rest = rest.replace(id, "*");
		}
		for (String phrase : this.catalog.vouched(location.file()).toList()) {
			rest = Pattern
				.compile(Pattern.quote(phrase).replace("...", "\\E(?:\\.{3}|\u2026)\\Q"), Pattern.CASE_INSENSITIVE)
				.matcher(rest)
				.replaceAll((match) -> SHARE.matcher(match.group()).replaceAll("*"));
		}
		for (String number : this.numbers.numbersIn(rest)) {
			this.problems.add(location, "a figure in place of \"%s\", or a name listed in terms.yaml", number);
		}
	}

	/**
	 * Check a text that is printed as it stands.
	 * @param words the text
	 * @param location where it stands
	 * @param numbers whether it may hold numbers
	 */
	void checkPlain(String words, Location location, boolean numbers) {
		List<String> forms = Stream.concat(MARKUP.matcher(words).results().map(MatchResult::group), ids(words).stream())
			.toList();
		if (!forms.isEmpty()) {
			this.problems.add(location,
					"plain words; what stands here is printed as it is, without figures, citations, emphasis, links or HTML such as \"%s\"",
					forms.get(0));
		}
		String rest = words;
		for (String form : forms) {
			rest = rest.replace(form, "*");
		}
		if (!numbers) {
			for (String number : this.numbers.numbersIn(rest)) {
				this.problems.add(location,
						"plain words without a number such as \"%s\", as no figure can stand here, or a name listed in terms.yaml",
						number);
			}
		}
	}

	private void checkHeading(Prose prose, Heading heading) {
		if (heading.getLevel() < 2 || heading.getLevel() > 3) {
			this.problems.add(location(prose, heading), "a heading with ## or ###; the title is in the front matter");
		}
	}

	private void checkBlock(Prose prose, Node block, boolean cited) {
		if (block instanceof BulletList || block instanceof OrderedList) {
			for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
				checkBlock(prose, item, cited || cites(item));
			}
		}
		else if (block instanceof ListItem || block instanceof BlockQuote || block instanceof TableBlock
				|| block instanceof TableBody) {
			for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
				checkBlock(prose, child, cited);
			}
		}
		else if (block instanceof Paragraph || block instanceof TableRow) {
			if (!cited && !cites(block) && !OwnWords.fill(block)) {
				this.problems.add(location(prose, block), "a citation or a figure beside \"%s\"", start(block));
			}
		}
		if (block instanceof Paragraph) {
			checkOwnWords(block, location(prose, block));
		}
		else if (block instanceof TableRow) {
			for (Node cell = block.getFirstChild(); cell != null; cell = cell.getNext()) {
				checkOwnWords(cell, location(prose, block));
			}
		}
	}

	private void checkOwnWords(Node words, Location location) {
		Optional<String> mark = OwnWords.cited(words);
		if (mark.isPresent()) {
			this.problems.add(location, "the citation before \"%s\", or in another sentence; these words are our own",
					mark.get());
		}
	}

	private void checkNumbers(Prose prose, Node block) {
		if (block.getFirstChild() instanceof Block || block instanceof TableBlock || block instanceof TableHead
				|| block instanceof TableBody) {
			for (Node child = block.getFirstChild(); child != null; child = child.getNext()) {
				checkNumbers(prose, child);
			}
		}
		else {
			checkProseWords(Markdown.words(block), location(prose, block));
		}
	}

	private static String start(Node block) {
		String words = Markdown.words(block);
		return (words.length() <= 40) ? words : words.substring(0, 40) + "\u2026";
	}

	private static boolean cites(Node node) {
		if (Markdown.figure(node).isPresent() || Markdown.source(node).isPresent()) {
			return true;
		}
		for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
			if (cites(child)) {
				return true;
			}
		}
		return false;
	}

	/** Where a block stands. */
	static Location location(Prose prose, Node node) {
		int offset = node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().get(0).getLineIndex();
		return new Location(prose.location().file(), prose.location().line() + offset, prose.location().field());
	}

	/** Registers what a block refers to. */
	private final class ReferenceVisitor extends AbstractVisitor {

		private final String path;

		private final String anchor;

		private final Prose prose;

		private Location location;

		ReferenceVisitor(String path, String anchor, Prose prose) {
			this.path = path;
			this.anchor = anchor;
			this.prose = prose;
			this.location = prose.location();
		}

		/** Items and rows have lines of their own, the nodes within them do not. */
		@Override
		protected void visitChildren(Node parent) {
			if (!parent.getSourceSpans().isEmpty()) {
				this.location = location(this.prose, parent);
			}
			super.visitChildren(parent);
		}

		@Override
		public void visit(CustomNode node) {
			Markdown.figure(node).ifPresent((id) -> ProseCheck.this.catalog.mention(id, this.path, this.location));
			Markdown.source(node)
				.ifPresent((id) -> ProseCheck.this.catalog.cite(id, this.path, this.anchor, this.location));
			visitChildren(node);
		}

		@Override
		public void visit(Link link) {
			String target = link.getDestination();
			if (target.startsWith("/")) {
				ProseCheck.this.catalog.link(this.path, target, this.location);
			}
			else if (!target.startsWith("https://")) {
				ProseCheck.this.problems.add(this.location, "a link to /... or https://..., not \"%s\"", target);
			}
			if (Markdown.words(link).isBlank()) {
				ProseCheck.this.problems.add(this.location, "words to choose in the link to \"%s\", which has none",
						target);
			}
			visitChildren(link);
		}

		@Override
		public void visit(Image image) {
			ProseCheck.this.problems.add(this.location, "text; there are no images in prose");
		}

		@Override
		public void visit(HtmlInline html) {
			ProseCheck.this.problems.add(this.location, "Markdown in place of \"%s\"", html.getLiteral());
		}

		@Override
		public void visit(HtmlBlock html) {
			ProseCheck.this.problems.add(location(this.prose, html), "Markdown in place of HTML");
		}

		@Override
		public void visit(FencedCodeBlock code) {
			rejectCode(code);
		}

		@Override
		public void visit(IndentedCodeBlock code) {
			rejectCode(code);
		}

		/** It would pass unread: its text is none of the words of the prose. */
		private void rejectCode(Block code) {
			ProseCheck.this.problems.add(location(this.prose, code),
					"text without a fence or a deep indent, which make it code");
		}

	}

}
