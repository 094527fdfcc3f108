package org.charted.pay.industry;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.seed.ShownFigures;
import org.charted.pay.PayArticles;
import org.jspecify.annotations.Nullable;

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
		SeedEntry front = PayArticles.read("industries.md", IndustryView.PATH, seeds, catalog);
		Set<String> industries = new HashSet<>();
		int position = 0;
		for (SeedEntry entry : seeds.list("pay/settings.yaml")) {
			industries.addAll(readSetting(seeds, entry, ++position, catalog));
		}
		if (front != null) {
			show(industries, new ShownFigures(IndustryView.PATH, front.location(), catalog), catalog);
		}
	}

	/**
	 * Of each occupation, the page shows the industries whose share is known, and those
	 * of the settings.
	 */
	private static void show(Set<String> industries, ShownFigures shown, Catalog catalog) {
		Set<String> listed = shown.leading("share.", (topic) -> isShown(topic, catalog), List.of("share"));
		shown.leading("pay.",
				(topic) -> isShown(topic, catalog)
						&& (listed.contains(topic) || industries.contains(topic.substring(topic.indexOf('.') + 1))),
				List.of("median"));
	}

	/**
	 * Whether a topic is about one of the occupations and industries, as
	 * 29-2072.hospitals is.
	 */
	private static boolean isShown(String topic, Catalog catalog) {
		String[] parts = topic.split("\\.", 2);
		return parts.length == 2 && catalog.defines("occupation", parts[0]) && catalog.defines("industry", parts[1]);
	}

	/** Read a setting, and tell the industries that are set beside it. */
	private static List<String> readSetting(Seeds seeds, SeedEntry entry, int position, Catalog catalog) {
		String id = entry.id("id");
		String path = IndustryView.PATH;
		catalog.define("setting", id, entry.location("id"));
		catalog.id(path, id, entry.location("id"));
		catalog.plain(entry.text("title"), entry.location("title"));
		entry.text("text");
		String text = catalog.prose(path, seeds.prose(entry, "text"));
		String industry = industry(entry, "industry", catalog);
		String wider = industry(entry, "else", catalog);
		catalog.add(new StoreRow("setting").set("id", id)
			.set("title", entry.text("title"))
			.set("text", text)
			.set("industry_id", industry)
			.set("wider_industry_id", wider)
			.set("position", position));
		int number = 0;
		for (String figure : entry.texts("older")) {
			catalog.add(new StoreRow("setting_figure").set("setting_id", id)
				.set("figure_id", catalog.mention(figure, path, entry.location("older")))
				.set("position", ++number));
		}
		return Stream.of(industry, wider).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
	}

	private static @Nullable String industry(SeedEntry entry, String field, Catalog catalog) {
		if (!entry.has(field)) {
			return null;
		}
		String industry = entry.id(field);
		catalog.refer("industry", industry, entry.location(field));
		return industry;
	}

}
