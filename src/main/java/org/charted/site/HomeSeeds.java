package org.charted.site;

import java.util.List;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code home.md}.
 */
@Component
@Order(11)
class HomeSeeds implements SeedKind {

	private static final PageKind HOME = new PageKind("home", "", 0);

	@Override
	public List<String> tables() {
		return List.of();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.linked("/guide/where-the-numbers-come-from", "the foot of every page");
		catalog.linked("/guide/certifications", "the home page");
		Article article = seeds.article("home.md");
		if (article != null) {
			catalog.add(NewPage.of(HOME, "/", null, article));
			catalog.refer("page", HomeController.KEY_INSIGHTS, article.front().location());
			catalog.ids("/", List.of("fit", "insights"));
			catalog.repeat(HomeController.KEY_INSIGHTS.substring(1) + ".md", "/");
			catalog.repeat("fit.yaml", "/");
		}
	}

}
