package org.charted.site;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.seed.ShownFigures;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code home.md} and {@code starts.yaml}.
 */
@Component
@Order(11)
class HomeSeeds implements SeedKind {

	private static final PageKind HOME = new PageKind("home", "", 0);

	@Override
	public List<String> tables() {
		return List.of("starting_point", "starting_point_link");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.linked("/guide/where-the-numbers-come-from", "the foot of every page");
		catalog.linked("/guide/about-this-guide", "the foot of every page");
		catalog.linked("/guide/certifications", "the home page");
		Article article = seeds.article("home.md");
		if (article != null) {
			catalog.add(NewPage.of(HOME, "/", null, article));
			catalog.ids("/", List.of("starts", "numbers", "pay-in-brief"));
			showNumbers(article.front().location(), catalog);
		}
		int position = 0;
		for (SeedEntry entry : seeds.list("starts.yaml")) {
			readStart(entry, ++position, catalog);
		}
	}

	private static void showNumbers(Location location, Catalog catalog) {
		Set<String> occupations = catalog.rows("occupation")
			.stream()
			.filter((row) -> !"related".equals(row.columns().get("part")))
			.map((row) -> String.valueOf(row.columns().get("soc")))
			.collect(Collectors.toSet());
		ShownFigures shown = new ShownFigures("/", location, catalog);
		FieldNumbers.TABLE.forEach((topic, measure) -> shown.leading(topic, occupations::contains, List.of(measure)));
	}

	private static void readStart(SeedEntry entry, int position, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("starting point", id, entry.location("id"));
		catalog.id("/", id, entry.location("id"));
		String title = entry.text("title");
		String text = entry.text("text");
		catalog.plain(title, entry.location("title"));
		catalog.plain(text, entry.location("text"));
		catalog.add(new StoreRow("starting_point").set("id", id)
			.set("title", title)
			.set("text", text)
			.set("position", position));
		int number = 0;
		for (SeedEntry link : entry.entries("links")) {
			String to = link.text("to");
			String label = link.text("label");
			catalog.refer("page", to, link.location("to"));
			catalog.plain(label, link.location("label"));
			catalog.add(new StoreRow("starting_point_link").set("starting_point_id", id)
				.set("position", ++number)
				.set("path", to)
				.set("label", label));
		}
	}

}
