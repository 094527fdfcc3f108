package org.charted.pay;

import java.util.List;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the seeds say around the numbers of a page about pay.
 */
public final class PayArticles {

	private static final PageKind PAGE = new PageKind("pay", "Pay and outlook", 20);

	/** What the templates of these pages call their parts. */
	private static final List<String> IDS = List.of("table", "by-the-hour", "projections", "said", "figures", "largest",
			"settings", "sectors", "occupations", "measure", "adjust", "o", "q", "compared", "timeline", "state-map",
			"pay-by-sector", "pay-by-occupation");

	private PayArticles() {
	}

	/**
	 * Read a page.
	 * @param file the file in {@code pay/}, which has to exist
	 * @param path the address it is read at
	 * @param seeds the seeds
	 * @param catalog takes the page
	 * @return the front matter; {@code null} when there is no such file
	 */
	public static @Nullable SeedEntry read(String file, String path, Seeds seeds, Catalog catalog) {
		Article article = seeds.article("pay/" + file);
		if (article == null) {
			return null;
		}
		SeedEntry front = article.front();
		catalog.add(NewPage.of(PAGE, path, null, article));
		catalog.place("pay", front);
		catalog.ids(path, IDS);
		front.texts("related").forEach((target) -> catalog.link(path, target, front.location("related")));
		return front;
	}

}
