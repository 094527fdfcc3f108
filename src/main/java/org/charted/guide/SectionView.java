package org.charted.guide;

import java.util.List;

import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.prose.RenderedProse;
import org.jspecify.annotations.Nullable;

/**
 * A section of the guide, ready to be printed.
 *
 * @param page the page
 * @param part the part it belongs to
 * @param prose its text
 * @param previous the section before it, if any
 * @param next the section after it, if any
 * @param related the pages that it points out or that point it out, by kind
 * @param routes the routes it shows
 * @param questions the questions it shows
 * @param fit the statements of fit it shows
 */
record SectionView(Page page, Part part, RenderedProse prose, @Nullable Page previous, @Nullable Page next,
		List<RelatedPages.OfAKind> related, List<RouteView> routes, List<QuestionView> questions, List<FitView> fit) {

	/**
	 * A route.
	 *
	 * @param id its anchor
	 * @param title its title
	 * @param summary its summary as HTML
	 * @param steps its steps
	 */
	public record RouteView(String id, String title, String summary, List<StepView> steps) {
	}

	/**
	 * A step of a route.
	 *
	 * @param title its title
	 * @param time how long it takes, as HTML, or ""
	 * @param text what to do, as HTML
	 * @param decide what to decide, as HTML, or ""
	 */
	public record StepView(String title, String time, String text, String decide) {
	}

	/**
	 * A question to ask.
	 *
	 * @param id its anchor
	 * @param ask the question
	 * @param why why it matters, as HTML
	 */
	public record QuestionView(String id, String ask, String why) {
	}

	/**
	 * A statement of fit.
	 *
	 * @param good whom the work suits, as HTML
	 * @param poor whom it may not suit, as HTML
	 */
	public record FitView(String good, String poor) {
	}

}
