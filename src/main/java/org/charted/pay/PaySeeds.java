package org.charted.pay;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.source.Period;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code pay/} and the tables of places, occupations, industries and wages in
 * {@code data/}.
 */
@Component
@Order(6)
class PaySeeds implements SeedKind {

	/** The files of {@code pay/} and the addresses they are read at. */
	private static final Map<String, String> PAGES = Map.of("pay", NationView.PATH, "states", StateFilter.PATH,
			"metros", MetroFilter.PATH, "industries", IndustryView.PATH, "why-figures-differ", Timelines.PAY, "outlook",
			Timelines.OUTLOOK);

	private static final Set<String> WITH_TIMELINE = Set.of("why-figures-differ", "outlook");

	@Override
	public List<String> tables() {
		return List.of("area", "occupation", "industry", "wage", "setting", "setting_figure", "timeline",
				"timeline_topic", "timeline_series");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address(PlaceComparisonController.PATH);
		new WageReader(seeds, catalog).read();
		PAGES.keySet().stream().sorted().forEach((name) -> {
			Article article = seeds.article("pay/" + name + ".md");
			if (article != null) {
				readPage(article, catalog);
			}
		});
		int position = 0;
		for (SeedEntry entry : seeds.list("pay/settings.yaml")) {
			readSetting(seeds, entry, ++position, catalog);
		}
	}

	private static void readPage(Article article, Catalog catalog) {
		String path = PAGES.getOrDefault(article.slug(), "");
		SeedEntry front = article.front();
		catalog.add(NewPage.of("pay", path, null, article));
		front.texts("related").forEach((target) -> catalog.link(path, target, front.place("related")));
		if (WITH_TIMELINE.contains(article.slug())) {
			readTimeline(path, front.entry("timeline"), catalog);
		}
	}

	private static void readTimeline(String path, SeedEntry entry, Catalog catalog) {
		List.of("title", "others").forEach((field) -> catalog.plain(entry.text(field), entry.place(field)));
		SeedEntry gap = entry.has("break") ? entry.entry("break") : null;
		catalog.add(new StoreRow("timeline").set("path", path)
			.set("title", entry.text("title"))
			.set("measures", String.join(",", entry.texts("measures")))
			.set("others", entry.text("others"))
			.set("break_from", (gap != null) ? moment(gap, "from") : null)
			.set("break_to", (gap != null) ? moment(gap, "to") : null)
			.set("break_words", (gap != null) ? words(gap, catalog) : null));
		for (String topic : entry.texts("topics")) {
			catalog.refer("topic", topic, entry.place("topics"));
			catalog.add(new StoreRow("timeline_topic").set("path", path).set("topic_id", topic));
		}
		int position = 0;
		for (SeedEntry series : entry.entries("series")) {
			position++;
			catalog.plain(series.text("label"), series.place("label"));
			for (String population : series.texts("populations")) {
				catalog.refer("population", population, series.place("populations"));
				catalog.add(new StoreRow("timeline_series").set("path", path)
					.set("population_id", population)
					.set("position", position)
					.set("label", series.text("label")));
			}
		}
	}

	private static String moment(SeedEntry gap, String field) {
		String moment = gap.text(field);
		if (Period.parse(moment) == null) {
			gap.expect(field, "a year or month as in 2018 or 2018-05, not \"" + moment + "\"");
		}
		return moment;
	}

	private static String words(SeedEntry gap, Catalog catalog) {
		catalog.plain(gap.text("words"), gap.place("words"));
		return gap.text("words");
	}

	private static void readSetting(Seeds seeds, SeedEntry entry, int position, Catalog catalog) {
		String id = entry.id("id");
		String path = IndustryView.PATH;
		catalog.define("setting", id, entry.place("id"));
		catalog.plain(entry.text("title"), entry.place("title"));
		entry.text("text");
		catalog.prose(path, seeds.prose(entry, "text"));
		String industry = entry.has("industry") ? entry.id("industry") : null;
		if (industry != null) {
			catalog.refer("industry", industry, entry.place("industry"));
		}
		catalog.add(new StoreRow("setting").set("id", id)
			.set("title", entry.text("title"))
			.set("text", entry.text("text"))
			.set("industry_id", industry)
			.set("position", position));
		int number = 0;
		for (String figure : entry.texts("older")) {
			catalog.mention(figure, path, entry.place("older"));
			catalog.add(new StoreRow("setting_figure").set("setting_id", id)
				.set("figure_id", figure)
				.set("position", ++number));
		}
	}

}
