package org.charted.pay.industry;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.pay.PayArticles;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code pay/industries.md} and the work settings of the articles.
 */
@Component
@Order(9)
class IndustrySeeds implements SeedKind {

	@Override
	public List<String> tables() {
		return List.of("setting", "setting_figure");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		PayArticles.read("industries.md", IndustryView.PATH, seeds, catalog);
		int position = 0;
		for (SeedEntry entry : seeds.list("pay/settings.yaml")) {
			readSetting(seeds, entry, ++position, catalog);
		}
	}

	private static void readSetting(Seeds seeds, SeedEntry entry, int position, Catalog catalog) {
		String id = entry.id("id");
		String path = IndustryView.PATH;
		catalog.define("setting", id, entry.location("id"));
		catalog.plain(entry.text("title"), entry.location("title"));
		entry.text("text");
		catalog.prose(path, seeds.prose(entry, "text"));
		String industry = entry.has("industry") ? entry.id("industry") : null;
		if (industry != null) {
			catalog.refer("industry", industry, entry.location("industry"));
		}
		catalog.add(new StoreRow("setting").set("id", id)
			.set("title", entry.text("title"))
			.set("text", entry.text("text"))
			.set("industry_id", industry)
			.set("position", position));
		int number = 0;
		for (String figure : entry.texts("older")) {
			catalog.mention(figure, path, entry.location("older"));
			catalog.add(new StoreRow("setting_figure").set("setting_id", id)
				.set("figure_id", figure)
				.set("position", ++number));
		}
	}

}
