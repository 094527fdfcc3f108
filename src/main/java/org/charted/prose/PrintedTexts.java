package org.charted.prose;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * The texts of a page, printed together.
 */
public final class PrintedTexts {

	private final Map<String, RenderedProse> byMarkdown;

	PrintedTexts(Map<String, RenderedProse> byMarkdown) {
		this.byMarkdown = byMarkdown;
	}

	/**
	 * One of the texts.
	 * @param markdown its Markdown, which has to be among those printed
	 */
	public RenderedProse of(String markdown) {
		return Objects.requireNonNull(this.byMarkdown.get(markdown), () -> "not printed: " + markdown);
	}

	/** The HTML of one of the texts, or "" where there is none. */
	public String html(@Nullable String markdown) {
		return (markdown != null) ? of(markdown).html() : "";
	}

	/** One of the texts to stand within a line, without words where there is none. */
	public Phrase phrase(@Nullable String markdown) {
		return (markdown != null) ? of(markdown).phrase() : Phrase.EMPTY;
	}

}
