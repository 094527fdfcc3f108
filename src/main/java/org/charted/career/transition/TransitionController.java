package org.charted.career.transition;

import java.util.List;

import org.charted.web.Label;
import org.charted.web.Choices;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers {@code /careers/{from}/to/{to}}, the way from one career to another, and leads
 * there from {@code /careers/{to}/from?career=...}.
 */
@Controller
class TransitionController {

	private final Transitions transitions;

	TransitionController(Transitions transitions) {
		this.transitions = transitions;
	}

	/**
	 * Leads a reader who tells where he or she is to the way from there, and whoever does
	 * not tell to the form that asks.
	 */
	@GetMapping("/careers/{to}/from")
	RedirectView from(@PathVariable String to, Start start) {
		List<String> careers = this.transitions.careers();
		if (!careers.contains(to)) {
			throw new NotFoundException("/careers/" + to);
		}
		String from = Choices.oneOf("career", start.career(), careers);
		return new RedirectView(
				(from != null) ? "/careers/%s/to/%s".formatted(from, to) : "/careers/%s#way-here".formatted(to), true);
	}

	/**
	 * Where a reader is.
	 *
	 * @param career the name of the career in addresses
	 */
	record Start(@Label("From where you are") @Nullable String career) {
	}

	@GetMapping("/careers/{from}/to/{to}")
	Object transition(@PathVariable String from, @PathVariable String to, Model model) {
		TransitionView view = this.transitions.transition(from, to)
			.orElseThrow(() -> new NotFoundException("/careers/%s/to/%s".formatted(from, to)));
		if (from.equals(to)) {
			RedirectView profile = new RedirectView(view.from().page().getPath(), true);
			profile.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
			return profile;
		}
		String first = view.from().page().getTitleInSentence();
		String last = view.to().page().getTitleInSentence();
		model.addAttribute("view", view);
		model.addAttribute("meta", Meta
			.of("From %s to %s".formatted(first, last),
					"The way from %s to %s: steps, skills and education to add, pay and growth now and then."
						.formatted(first, last))
			.below("Careers", "/careers")
			.below(view.from().page().getTitle(), view.from().page().getPath()));
		return "career/transition/transition";
	}

}
