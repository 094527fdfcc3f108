package org.charted.compare;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.web.Meta;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Answers for whatever is compared: a page with the subjects chosen side by side, or one
 * to choose on while there are too few or some do not exist; the table as CSV and JSON.
 */
@Component
public class ComparisonPages {

	private final ComparisonExport export;

	ComparisonPages(ComparisonExport export) {
		this.export = export;
	}

	/**
	 * Put a page into the model.
	 * @param offer what can be compared
	 * @param asked the reader's choice
	 * @param model takes the page
	 * @param response takes the status 400 when the choice is refused
	 * @return whether subjects are compared; if not, the page is one to choose on
	 */
	public boolean compare(Offer offer, Asked asked, Model model, HttpServletResponse response) {
		Choice choice = Choice.of(offer, asked);
		model.addAttribute("choice", choice);
		model.addAttribute("words", offer.words());
		model.addAttribute("options", offer.options().values());
		model.addAttribute("suggestions", offer.suggestions());
		if (choice.isRefused()) {
			response.setStatus(HttpStatus.BAD_REQUEST.value());
		}
		boolean compared = !choice.isRefused() && choice.isEnough();
		model.addAttribute("meta", compared ? show(offer, choice, model)
				: meta(offer.words(), offer.words().pick(), offer.words().pickSummary()));
		return compared;
	}

	private static Meta show(Offer offer, Choice choice, Model model) {
		Comparison comparison = shown(whole(offer, choice).payInOneRow().withNamesAlone(), choice);
		List<Subject> subjects = comparison.subjects();
		String titles = titles(subjects);
		model.addAttribute("comparison", comparison);
		model.addAttribute("charts", offer.charts().apply(subjects));
		return meta(offer.words(), "Compare: " + titles, "%s: %s.".formatted(offer.words().summary(), titles))
			.chosenBy(choice.path());
	}

	/** Names that hold a comma themselves are kept apart by more than one. */
	private static String titles(List<Subject> subjects) {
		List<String> titles = subjects.stream().map(Subject::title).toList();
		return String.join(titles.stream().anyMatch((title) -> title.contains(",")) ? "; " : ", ", titles);
	}

	private static Meta meta(Wording words, String title, String description) {
		return Meta.of(title, description).below(words.section(), words.sectionPath());
	}

	/**
	 * The comparison as CSV.
	 * @throws org.charted.web.BadParameterException when the choice is refused or not
	 * enough
	 */
	public ResponseEntity<String> csv(Offer offer, Asked asked) {
		return this.export.csv(forFile(offer, asked));
	}

	/**
	 * The comparison as JSON.
	 * @throws org.charted.web.BadParameterException when the choice is refused or not
	 * enough
	 */
	public ResponseEntity<String> json(Offer offer, Asked asked) {
		return this.export.json(forFile(offer, asked));
	}

	private static Comparison whole(Offer offer, Choice choice) {
		return Comparison.of(offer.subjects().apply(choice.chosen()));
	}

	private static Comparison shown(Comparison comparison, Choice choice) {
		return choice.onlyDifferences() ? comparison.differences() : comparison;
	}

	private static Comparison forFile(Offer offer, Asked asked) {
		Choice choice = Choice.of(offer, asked).orRefuse(offer.words().hint());
		return shown(whole(offer, choice), choice);
	}

}
