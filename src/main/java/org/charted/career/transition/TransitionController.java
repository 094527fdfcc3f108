package org.charted.career.transition;

import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Answers {@code /careers/{from}/to/{to}}: the way from one career to another.
 */
@Controller
class TransitionController {

	private final Transitions transitions;

	TransitionController(Transitions transitions) {
		this.transitions = transitions;
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
