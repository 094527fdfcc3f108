package org.charted.search;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.charted.web.Meta;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /search}.
 */
@Controller
class SearchController {

	/** What the index takes to be made, in seconds, with time to spare. */
	private static final String SOON = "10";

	private final Searcher searcher;

	SearchController(Searcher searcher) {
		this.searcher = searcher;
	}

	@GetMapping(path = SearchForm.PATH, name = "Search")
	String search(SearchForm form, Model model, HttpServletResponse response) {
		model.addAttribute("form", form);
		model.addAttribute("noindex", true);
		model.addAttribute("meta", Meta.of(form.words().isEmpty() ? "Search" : "Search: " + form.words(),
				"Search the guide, its figures, places and schools for a paragraph that answers."));
		try {
			model.addAttribute("found",
					form.words().isEmpty() ? SearchResults.nothing(form, List.of()) : this.searcher.find(form));
		}
		catch (NotIndexedException ex) {
			response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
			response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
		}
		return "search/search";
	}

}
