package org.charted.timeline;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.seed.ShownFigures;
import org.charted.source.Period;

/**
 * Reads which figures stand on the time axis of a page, from the page's front matter.
 */
public final class TimelineReader {

	/** The tables that it fills, in the order of their references. */
	public static final List<String> TABLES = List.of("timeline", "timeline_topic", "timeline_series");

	private TimelineReader() {
	}

	/** Read the field "timeline". */
	public static void read(String path, SeedEntry front, Catalog catalog) {
		SeedEntry entry = front.entry("timeline");
		List.of("title", "others").forEach((field) -> catalog.plain(entry.text(field), entry.location(field)));
		SeedEntry gap = entry.has("break") ? entry.entry("break") : null;
		if (gap != null && Period.parse(gap.text("from") + " to " + gap.text("to")) == null
				&& Period.isMoment(gap.text("from")) && Period.isMoment(gap.text("to"))) {
			gap.expect("to", "a time after \"from\"");
		}
		catalog.add(new StoreRow("timeline").set("path", path)
			.set("title", entry.text("title"))
			.set("measures", String.join(",", entry.texts("measures")))
			.set("others", entry.text("others"))
			.set("break_from", (gap != null) ? moment(gap, "from") : null)
			.set("break_to", (gap != null) ? moment(gap, "to") : null)
			.set("break_words", (gap != null) ? words(gap, catalog) : null));
		for (String topic : entry.texts("topics")) {
			catalog.refer("topic", topic, entry.location("topics"));
			catalog.add(new StoreRow("timeline_topic").set("path", path).set("topic_id", topic));
		}
		new ShownFigures(path, entry.location("topics"), catalog).all(entry.texts("topics"), entry.texts("measures"));
		if (entry.texts("topics").stream().allMatch((topic) -> catalog.defines("topic", topic))
				&& catalog.rows("figure")
					.stream()
					.map(StoreRow::columns)
					.noneMatch((figure) -> entry.texts("topics").contains(String.valueOf(figure.get("topic_id")))
							&& entry.texts("measures").contains(String.valueOf(figure.get("measure"))))) {
			entry.expect("measures", "measures that some figure of these topics has");
		}
		int position = 0;
		for (SeedEntry series : entry.entries("series")) {
			position++;
			catalog.plain(series.text("label"), series.location("label"));
			for (String population : series.texts("populations")) {
				catalog.refer("population", population, series.location("populations"));
				catalog.define("population of the series on " + path, population, series.location("populations"));
				catalog.add(new StoreRow("timeline_series").set("path", path)
					.set("population_id", population)
					.set("position", position)
					.set("label", series.text("label")));
			}
		}
	}

	private static String moment(SeedEntry gap, String field) {
		String moment = gap.text(field);
		if (!Period.isMoment(moment)) {
			gap.expect(field, "a year or month as in 2018 or 2018-05, not \"" + moment + "\"");
		}
		return moment;
	}

	private static String words(SeedEntry gap, Catalog catalog) {
		catalog.plain(gap.text("words"), gap.location("words"));
		return gap.text("words");
	}

}
