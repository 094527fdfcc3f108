package org.charted.credential;

import java.util.List;

import org.charted.compare.Choice;
import org.charted.compare.ComparisonExport;
import org.charted.profile.ListPage;
import org.charted.web.Meta;
import org.charted.web.NotFoundException;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Answers {@code /credentials}, the table page by page, all of it also as CSV and as
 * JSON, and {@code /credentials/{slug}}.
 */
@Controller
class CredentialController {

	private final Credentials credentials;

	private final CredentialTables tables;

	private final ComparisonExport export;

	CredentialController(Credentials credentials, CredentialTables tables, ComparisonExport export) {
		this.credentials = credentials;
		this.tables = tables;
		this.export = export;
	}

	@GetMapping(path = "/credentials", name = "Credentials")
	String credentials(CredentialFilter filter, Model model) {
		CredentialTable table = this.tables.table(filter);
		ListPage<ListedCredential> list = table.list();
		model.addAttribute("table", table);
		model.addAttribute("list", list);
		model.addAttribute("meta", Meta.of(list.title("Credentials"),
				"The field\u2019s credentials and the education before them: what each requires, costs and takes to keep, and what "
						+ "nobody could verify."));
		return "credential/credentials";
	}

	@GetMapping("/credentials.csv")
	ResponseEntity<String> csv(CredentialFilter filter) {
		return this.export.csv(TableExport.of(this.tables.table(filter)));
	}

	@GetMapping("/credentials.json")
	ResponseEntity<String> json(CredentialFilter filter) {
		return this.export.json(TableExport.of(this.tables.table(filter)));
	}

	@GetMapping("/credentials/{slug}")
	String credential(@PathVariable String slug, Model model) {
		CredentialView view = this.credentials.credential(slug)
			.orElseThrow(() -> new NotFoundException("/credentials/" + slug));
		model.addAttribute("view", view);
		model.addAttribute("options", view.options());
		model.addAttribute("choice", Choice.of(CredentialComparisonController.PATH, "c", List.of(slug)));
		model.addAttribute("meta",
				Meta.of(view.page().getTitle(), view.page().getSummary())
					.below("Credentials", "/credentials")
					.checked(view.page().getChecked()));
		return "credential/credential";
	}

}
