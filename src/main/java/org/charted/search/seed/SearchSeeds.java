package org.charted.search.seed;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.web.Near;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code search/}, and draws from the rows of all features what a reader can search
 * for. Read last, when all rows are known.
 */
@Component
@Order(13)
class SearchSeeds implements SeedKind {

	private static final String BOTH = "both";

	private static final String LEFT = "left";

	@Override
	public List<String> tables() {
		return List.of("passage", "synonym");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		seeds.list("search/synonyms.yaml").forEach((entry) -> readSynonyms(entry, catalog));
		List<SeedEntry> tools = seeds.list("search/tools.yaml");
		for (SeedEntry tool : tools) {
			catalog.refer("page", tool.text("address"), tool.location("address"));
			catalog.define("tool that is searched for", tool.text("address"), tool.location("address"));
			catalog.plain(tool.text("title"), tool.location("title"));
			catalog.plain(tool.text("text"), tool.location("text"));
			tool.texts("also").forEach((name) -> catalog.plain(name, tool.location("also")));
		}
		// what has to be mended first is no passage yet
		if (seeds.isSound()) {
			Passages passages = new Passages(catalog);
			tools.forEach((tool) -> passages.tool(tool.text("address"), tool.text("title"), tool.text("text"),
					tool.texts("also")));
			passages.add();
		}
	}

	private static void readSynonyms(SeedEntry entry, Catalog catalog) {
		List<String> words = entry.texts("words");
		boolean both = BOTH.equals(entry.oneOf("expand", List.of(BOTH, LEFT)));
		catalog.label(entry.text("reason"), entry.location("reason"));
		List<String> folded = words.stream().map(Near::fold).toList();
		if (words.size() < 2 || folded.contains("")) {
			entry.expect("words", "two words or more that stand for one another, with letters or digits");
			return;
		}
		if (folded.stream().distinct().count() < folded.size()) {
			entry.expect("words", "words, each once, whatever their capitals and hyphens");
			return;
		}
		for (String word : both ? folded : folded.subList(0, 1)) {
			folded.stream().filter((other) -> !other.equals(word)).forEach((other) -> {
				catalog.define("synonym", word + " for " + other, entry.location("words"));
				catalog.add(new StoreRow("synonym").set("words", word).set("also", other));
			});
		}
	}

}
