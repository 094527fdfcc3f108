package org.charted.guide;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code guide/}, {@code faq/}, {@code organizations/}, the glossary, and the lists
 * that guide sections show.
 */
@Component
@Order(3)
class GuideSeeds implements SeedKind {

	static final PageKind SECTION = new PageKind("guide", "In the guide", 10);

	static final PageKind ORGANIZATION = new PageKind("organization", "Organizations", 60);

	static final PageKind QUESTION = new PageKind("faq", "Questions", 70);

	static final PageKind TERM = new PageKind("term", "Words", 80);

	/** Positions of sections count on from part to part. */
	private static final int SECTIONS_IN_A_PART = 1000;

	@Override
	public List<String> tables() {
		return List.of("part", "guide_section", "term", "organization", "route", "route_step", "question", "fit");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		List.of("/guide", "/faq", "/glossary", "/organizations").forEach(catalog::address);
		readSections(seeds, catalog);
		for (Article article : seeds.articles("faq")) {
			String path = "/faq#" + article.slug();
			catalog.add(NewPage.of(QUESTION, path, null, article));
			related(path, article.front(), catalog);
		}
		for (Article article : seeds.articles("organizations")) {
			readOrganization(article, catalog);
		}
		seeds.list("glossary.yaml").forEach((entry) -> readTerm(seeds, entry, catalog));
		readRoutes(seeds, catalog);
		readQuestions(seeds, catalog);
		readFit(seeds, catalog);
	}

	private void readSections(Seeds seeds, Catalog catalog) {
		Map<String, Integer> parts = new HashMap<>();
		for (SeedEntry entry : seeds.list("guide/parts.yaml")) {
			String id = entry.id("id");
			catalog.define("part", id, entry.location("id"));
			catalog.address("/guide#" + id);
			parts.put(id, parts.size() + 1);
			String title = entry.text("title");
			String summary = entry.text("summary");
			catalog.plain(title, entry.location("title"));
			catalog.plain(summary, entry.location("summary"));
			catalog.add(new StoreRow("part").set("id", id)
				.set("title", title)
				.set("summary", summary)
				.set("position", parts.size()));
		}
		Set<Integer> taken = new HashSet<>();
		for (Article article : seeds.articles("guide")) {
			SeedEntry front = article.front();
			String part = front.id("part");
			catalog.refer("part", part, front.location("part"));
			int position = parts.getOrDefault(part, 0) * SECTIONS_IN_A_PART + front.position("position");
			if (!taken.add(position)) {
				front.expect("position", "a position that no other section of this part has");
			}
			String path = "/guide/" + article.slug();
			NewPage page = NewPage.of(SECTION, path, part, article);
			catalog.add(new NewPage(page.kind(), path, page.title(), page.summary(), part, position, page.checked(),
					page.formerly(), page.prose(), page.places()));
			related(path, front, catalog);
			List<String> shows = front.someOf("shows", List.of("routes", "questions", "fit"));
			catalog.add(new StoreRow("guide_section").set("path", path)
				.set("shows", shows.isEmpty() ? null : String.join(" ", shows)));
		}
	}

	private static void related(String path, SeedEntry front, Catalog catalog) {
		front.texts("related").forEach((target) -> catalog.link(path, target, front.location("related")));
	}

	private static void readOrganization(Article article, Catalog catalog) {
		String path = "/organizations/" + article.slug();
		SeedEntry front = article.front();
		catalog.add(new NewPage(ORGANIZATION, path, front.text("title"), front.text("summary"), null, 1,
				front.date("checked"), front.texts("formerly"), article.body(), front::location));
		related(path, front, catalog);
		catalog.add(new StoreRow("organization").set("path", path)
			.set("short_name", front.text("short"))
			.set("kind",
					front.oneOf("kind",
							List.of("association", "certifier", "accreditor", "agency", "standards", "job-board")))
			.set("status", front.oneOf("status", List.of("active", "renamed", "closed", "unconfirmed")))
			.set("website", front.address("website")));
	}

	private static void readTerm(Seeds seeds, SeedEntry entry, Catalog catalog) {
		String path = "/glossary#" + entry.id("id");
		catalog.add(new NewPage(TERM, path, entry.text("term"), "", null, 1, null, List.of(),
				seeds.prose(entry, "definition"), (field) -> entry.location("term")));
		entry.text("definition");
		List<String> also = entry.texts("also");
		also.forEach((name) -> catalog.plain(name, entry.location("also")));
		catalog
			.add(new StoreRow("term").set("path", path).set("also", also.isEmpty() ? null : String.join(", ", also)));
	}

	private static void readRoutes(Seeds seeds, Catalog catalog) {
		String path = "/guide/ways-in";
		int position = 0;
		for (SeedEntry route : seeds.list("routes.yaml")) {
			String id = route.id("id");
			catalog.define("route", id, route.location("id"));
			catalog.address(path + "#" + id);
			catalog.plain(route.text("title"), route.location("title"));
			catalog.prose(path, seeds.prose(route, "summary"));
			catalog.add(new StoreRow("route").set("id", id)
				.set("title", route.text("title"))
				.set("summary", route.text("summary"))
				.set("position", ++position));
			int number = 0;
			for (SeedEntry step : route.entries("steps")) {
				String time = step.optional("time");
				if (time != null) {
					catalog.mention(time, path, step.location("time"));
				}
				catalog.plain(step.text("title"), step.location("title"));
				catalog.prose(path, seeds.prose(step, "text"));
				catalog.citedProse(path, seeds.prose(step, "decide"));
				catalog.add(new StoreRow("route_step").set("route_id", id)
					.set("position", ++number)
					.set("title", step.text("title"))
					.set("figure_id", time)
					.set("text", step.text("text"))
					.set("decide", step.optional("decide")));
			}
		}
	}

	private static void readQuestions(Seeds seeds, Catalog catalog) {
		String path = "/guide/choosing-a-program";
		int position = 0;
		for (SeedEntry entry : seeds.list("questions.yaml")) {
			String id = entry.id("id");
			catalog.define("question", id, entry.location("id"));
			catalog.plain(entry.text("ask"), entry.location("ask"));
			catalog.prose(path, seeds.prose(entry, "why"));
			catalog.add(new StoreRow("question").set("id", id)
				.set("ask", entry.text("ask"))
				.set("why", entry.text("why"))
				.set("position", ++position));
		}
	}

	private static void readFit(Seeds seeds, Catalog catalog) {
		String path = "/guide/is-it-worth-it";
		int position = 0;
		for (SeedEntry entry : seeds.list("fit.yaml")) {
			String id = entry.id("id");
			catalog.define("fit statement", id, entry.location("id"));
			Prose poor = seeds.prose(entry, "poor");
			catalog.prose(path, seeds.prose(entry, "good"));
			catalog.citedProse(path, poor);
			catalog.add(new StoreRow("fit").set("id", id)
				.set("good", entry.text("good"))
				.set("poor", entry.text("poor"))
				.set("position", ++position));
		}
	}

}
