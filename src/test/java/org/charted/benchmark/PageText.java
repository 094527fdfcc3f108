package org.charted.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.charted.site.Site.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * What a reader gets from an answer, as lines that do not change with the markup: the
 * text in its order, where links lead, what is read aloud, the state of forms. A block, a
 * cell or a text in a chart is a line; white space is folded.
 */
final class PageText implements NodeVisitor {

	/** Attributes that a reader sees, hears or sends. */
	private static final List<String> TOLD = List.of("aria-label", "aria-current", "aria-sort", "title", "alt",
			"placeholder", "action", "name", "value", "checked", "selected", "open", "lang", "href");

	private static final Set<String> LINES = Set.of("text", "title", "option", "td", "th");

	private final List<String> lines = new ArrayList<>();

	private final StringBuilder line = new StringBuilder();

	private PageText() {
	}

	static List<String> of(Answer answer) {
		PageText text = new PageText();
		text.lines.add((answer.status() + " " + answer.header("Location")).trim());
		if (answer.header("Content-Type").startsWith("text/html")) {
			Document page = answer.document();
			text.lines.add("title: " + page.title());
			text.lines.add("description: " + page.select("head > meta[name=description]").attr("content"));
			page.body().traverse(text);
			text.endLine();
		}
		else {
			answer.body().lines().forEach(text.lines::add);
		}
		return text.lines;
	}

	@Override
	public void head(Node node, int depth) {
		if (node instanceof TextNode text) {
			this.line.append(text.getWholeText());
		}
		else if (node instanceof Element element) {
			if (isLine(element)) {
				endLine();
			}
			for (String name : TOLD) {
				if (element.hasAttr(name)) {
					this.line.append(" [").append(name).append(' ').append(element.attr(name)).append("] ");
				}
			}
		}
	}

	@Override
	public void tail(Node node, int depth) {
		if (node instanceof Element element && isLine(element)) {
			endLine();
		}
	}

	private static boolean isLine(Element element) {
		return element.isBlock() || LINES.contains(element.normalName());
	}

	private void endLine() {
		String folded = this.line.toString().replaceAll("\\s+", " ").strip();
		if (!folded.isEmpty()) {
			this.lines.add(folded);
		}
		this.line.setLength(0);
	}

}
