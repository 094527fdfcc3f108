package org.charted.source;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.Markdown;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code sources/}.
 */
@Component
@Order(1)
class SourceSeeds implements SeedKind {

	private static final List<String> KINDS = List.of("article", "statistics", "agency", "issuer", "association",
			"news", "dataset", "exam-prep", "website");

	@Override
	public List<String> tables() {
		return List.of("source", "source_relay");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address("/sources");
		Map<String, Edition> newest = new HashMap<>();
		for (SeedEntry entry : seeds.lists("sources")) {
			readSource(entry, catalog);
			if (entry.has("series")) {
				readSeries(entry, newest, catalog);
			}
		}
		newest.forEach((series, edition) -> {
			catalog.define("source", series, edition.location());
			catalog.newest(series, edition.source());
		});
	}

	/** Of the sources of a series, the one that was published last is the newest. */
	private static void readSeries(SeedEntry entry, Map<String, Edition> newest, Catalog catalog) {
		Period published = Period.parse(entry.text("published"));
		if (published != null) {
			Edition edition = new Edition(entry.id("id"), published, entry.location("series"));
			Edition other = newest.merge(entry.id("series"), edition,
					(first, second) -> (second.published().compareTo(first.published()) > 0) ? second : first);
			if (other != edition && other.published().equals(published)) {
				catalog.problem(entry.location("series"),
						"a source published at another time than \"%s\", or one of them would not be the newest",
						other.source());
			}
		}
	}

	private record Edition(String source, Period published, Location location) {
	}

	private void readSource(SeedEntry entry, Catalog catalog) {
		String id = entry.id("id");
		if (!catalog.defines("source", id)) {
			catalog.id("/sources", id, entry.location("id"));
		}
		catalog.define("source", id, entry.location("id"));
		catalog.address("/sources/" + id);
		String published = entry.optional("published");
		if (published != null && !Period.isMoment(published)) {
			entry.expect("published", "a year, month or day as in 2024, 2024-08 or 2024-08-29");
		}
		else if (published != null) {
			catalog.published(published, entry.location("published"));
		}
		LocalDate read = entry.date("read");
		catalog.seen(read, (published != null && Period.isMoment(published)) ? published : null,
				entry.location("read"));
		String title = entry.text("title");
		for (String field : List.of("title", "author", "publisher", "short", "credit")) {
			String text = entry.optional(field);
			if (text != null) {
				catalog.label(text, entry.location(field));
			}
		}
		for (String field : List.of("good-for", "weak")) {
			catalog.plain(entry.text(field), entry.location(field));
		}
		String trace = entry.optional("trace");
		if (trace != null) {
			catalog.plain(trace, entry.location("trace"));
		}
		catalog.add(new StoreRow("source").set("id", id)
			.set("title", title)
			.set("author", entry.optional("author"))
			.set("publisher", entry.text("publisher"))
			.set("short_name", entry.text("short"))
			.set("published", published)
			.set("kind", entry.oneOf("kind", KINDS))
			.set("url", entry.address("url"))
			.set("last_read", read)
			.set("good_for", entry.text("good-for"))
			.set("weak", entry.text("weak"))
			.set("credit", entry.optional("credit"))
			.set("trace", trace)
			.set("sort_key", Markdown.slug(entry.text("publisher") + " " + title)));
		for (String relay : entry.texts("relayed-by")) {
			catalog.refer("source", relay, entry.location("relayed-by"));
			catalog.add(new StoreRow("source_relay").set("source_id", id).set("relayed_by", relay));
		}
	}

}
