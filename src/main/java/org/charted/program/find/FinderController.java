package org.charted.program.find;

import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.program.ProgramPages;
import org.charted.web.Meta;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Answers {@code /programs/find}: institutions by place, field and level, page by page;
 * all that is found also as CSV and JSON.
 */
@Controller
class FinderController {

	private final Finder finder;

	private final PageRepository pages;

	private final RelatedPages related;

	private final TableFile files;

	FinderController(Finder finder, PageRepository pages, RelatedPages related, TableFile files) {
		this.finder = finder;
		this.pages = pages;
		this.related = related;
		this.files = files;
	}

	@GetMapping(ProgramPages.FIND)
	String find(FinderFilter filter, Model model) {
		PageText text = this.pages.findText(ProgramPages.FIND).orElseThrow();
		FoundPage found = this.finder.find(filter, text.getMarkdown());
		model.addAttribute("found", found);
		model.addAttribute("filter", filter);
		model.addAttribute("page", text.getPage());
		model.addAttribute("prose", found.words().printed().of(text.getMarkdown()));
		model.addAttribute("related", this.related.of(ProgramPages.FIND));
		model.addAttribute("meta",
				Meta.of(text.getPage().getTitle(), text.getPage().getSummary())
					.checked(text.getPage().getChecked())
					.below("Programs", ProgramPages.ALL));
		return "program/find/find";
	}

	@GetMapping(ProgramPages.FIND + ".csv")
	ResponseEntity<String> csv(FinderFilter filter) {
		return this.files.csv(FinderLine.class, this.finder.lines(filter));
	}

	@GetMapping(ProgramPages.FIND + ".json")
	ResponseEntity<String> json(FinderFilter filter) {
		return this.files.json(this.finder.lines(filter));
	}

}
