package org.charted.credential;

import java.util.List;
import java.util.stream.Stream;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.credential.cost.UpkeepReader;
import org.charted.credential.eligibility.RuleReader;
import org.charted.profile.FactReader;
import org.charted.profile.ThemeReader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code credentials/}.
 */
@Component
@Order(4)
class CredentialSeeds implements SeedKind {

	static final PageKind CREDENTIAL = new PageKind("credential", "Credentials", 50);

	static final String EDUCATION = "education";

	/** What the table, the cost and the cycle look for. */
	private static final List<String> NEEDED = List.of("shows", "requires-education", "requires-experience",
			"exam-items", "exam-time", "fee-member", "fee-nonmember", "time", "renewal-cycle", "renewal-education",
			"renewal-fee");

	@Override
	public List<String> tables() {
		return Stream
			.of(FactReader.TABLES, ThemeReader.TABLES, List.of("credential"), RuleReader.TABLES, UpkeepReader.TABLES)
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address("/credentials");
		List.of("/eligibility", "/cost", "/compare").forEach((page) -> catalog.address("/credentials" + page));
		List.of("/credentials/rhit", "/credentials/rhia", "/credentials/ods", "/organizations/cahiim",
				"/organizations/ncra", "/guide/choosing-a-program")
			.forEach((page) -> catalog.linked(page, "/credentials/eligibility"));
		RuleReader rules = new RuleReader("credentials", seeds, catalog);
		UpkeepReader upkeep = new UpkeepReader("credentials", seeds, catalog);
		FactReader facts = new FactReader(CREDENTIAL.id(), "credentials", NEEDED, seeds, catalog);
		ThemeReader topics = new ThemeReader(CREDENTIAL.id(), "credential topic", "credentials", "topics", seeds,
				catalog);
		for (Article article : seeds.articles("credentials")) {
			String path = "/credentials/" + article.slug();
			SeedEntry front = article.front();
			catalog.add(NewPage.of(CREDENTIAL, path, null, article));
			catalog.place("credentials", front);
			catalog.ids(path, List.of("answers", "rules", "cycle", "facts", "alternatives", "pay-in-detail", "add"));
			catalog.plain(front.text("short"), front.location("short"));
			front.texts("related").forEach((target) -> catalog.link(path, target, front.location("related")));
			front.texts("alternatives")
				.forEach((other) -> catalog.linkPage(path, "/credentials/" + other, front.location("alternatives")));
			facts.read(path, front);
			String worth = front.text("worth");
			catalog.plain(worth, front.location("worth"));
			if (!worth.isEmpty() && !worth.matches("If you .*[.]")) {
				front.expect("worth", "one sentence of our own that begins with \"If you\" and ends with a period");
			}
			String issuer = front.optional("issuer");
			if (issuer != null) {
				catalog.linkPage(path, issuer(issuer), front.location("issuer"));
			}
			if (!EDUCATION.equals(front.text("level"))) {
				rules.read(path, article.slug(), front);
				upkeep.read(path, front);
				if (issuer == null) {
					front.expect("issuer",
							"the file name of the organization that issues it; only level education has none");
				}
				else {
					upkeep.issue(issuer(issuer), front.location("issuer"));
				}
			}
			catalog.add(new StoreRow("credential").set("path", path)
				.set("short_name", front.text("short"))
				.set("issuer", (issuer != null) ? issuer(issuer) : null)
				.set("website", front.address("website"))
				.set("level", front.oneOf("level", Level.slugs()))
				.set("worth", worth)
				.set("alternatives", String.join(" ", front.texts("alternatives")))
				.set("topics", String.join(" ", topics.read(front))));
		}
		upkeep.finish(seeds);
	}

	/** Editors may write "ahima" or "/organizations/ahima". */
	private static String issuer(String text) {
		return text.startsWith("/") ? text : "/organizations/" + text;
	}

}
