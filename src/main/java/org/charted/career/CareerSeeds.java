package org.charted.career;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.compare.Choice;
import org.charted.compare.SharedAxes;
import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.ledger.Figure;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.seed.ShownFigures;
import org.charted.profile.FactReader;
import org.charted.profile.ThemeReader;
import org.charted.web.Slugged;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code careers/}.
 */
@Component
@Order(5)
class CareerSeeds implements SeedKind {

	static final PageKind CAREER = new PageKind("career", "Careers", 40);

	/** What the list, the map, the charts and the ways between careers look for. */
	private static final List<String> NEEDED = List.of("entry-education", "entry-experience", "training", "skills",
			"pay-healthcare", "pay-median", "pay-low", "pay-high", "growth", "openings", "credentials", "remote",
			ListedCareer.NEXT_STEPS);

	/** What a source can say of work away from an employer's site. */
	private static final List<String> REMOTE = List.of(Remote.POSSIBLE.slug(), Remote.ON_SITE.slug());

	@Override
	public List<String> tables() {
		return Stream.of(FactReader.TABLES, ThemeReader.TABLES, List.of("career", "suggestion"))
			.flatMap(List::stream)
			.toList();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address("/careers");
		catalog.address(CareerComparisonController.PATH);
		Stream.of(Education.values())
			.filter((education) -> !education.path().isEmpty())
			.forEach((education) -> catalog.linked(education.path(), "the ways between careers"));
		FactReader facts = new FactReader(CAREER.id(), "careers", NEEDED, seeds, catalog);
		ThemeReader work = new ThemeReader(CAREER.id(), "kind of work", "careers", "work", seeds, catalog);
		int position = 0;
		for (SeedEntry entry : seeds.list("careers/comparisons.yaml")) {
			List<String> careers = entry.texts("careers");
			careers.forEach((career) -> catalog.refer("page", "/careers/" + career, entry.location("careers")));
			if (careers.size() < 2 || careers.size() > Choice.MOST || Set.copyOf(careers).size() < careers.size()) {
				entry.expect("careers", "two to five careers, each once");
			}
			catalog.define("comparison", String.join(", ", careers.stream().sorted().toList()),
					entry.location("careers"));
			catalog.define("title of a comparison", entry.text("title"), entry.location("title"));
			catalog.plain(entry.text("title"), entry.location("title"));
			catalog.add(new StoreRow("suggestion").set("title", entry.text("title"))
				.set("careers", String.join(" ", careers))
				.set("position", ++position));
		}
		if (seeds.isComplete() && !hasGrowthOfAll(catalog)) {
			catalog.problem(new Location("data/tables.yaml", 1, "figures"),
					"a figure that leads for the topic \"%s\" and the measure \"growth\", which careers are set against",
					Careers.GROWTH_OF_ALL);
		}
		List<Article> articles = seeds.articles("careers");
		addWays(articles.stream().map(Article::slug).toList(), catalog);
		for (Article article : articles) {
			String path = "/careers/" + article.slug();
			SeedEntry front = article.front();
			catalog.add(NewPage.of(CAREER, path, null, article));
			catalog.place("careers", front);
			catalog.ids(path, List.of("answers", "occupation", "pay-in-detail", "facts", "onward", "add", "in-state",
					"pay-there", "way-here", "from-career", "pay-range", "growth-chart"));
			front.texts("related").forEach((target) -> catalog.link(path, target, front.location("related")));
			SeedEntry told = facts.read(path, front);
			checkPay(front, told);
			checkRemote(front, told);
			if (hasGrowth(path, catalog)) {
				new ShownFigures(path, front.location(), catalog).leading(Careers.GROWTH_OF_ALL, "growth");
			}
			education(front).filter((education) -> !Career.PROXY.equals(front.optional("fit")))
				.flatMap((education) -> time(education, catalog))
				.ifPresent((figure) -> catalog.mention(figure, path, front.location("education")));
			String soc = front.text("soc");
			if (!soc.isEmpty() && !soc.matches("[0-9]{2}-[0-9]{4}")) {
				front.expect("soc", "a code of data/occupations.csv as in 29-2072, not \"" + soc + "\"");
			}
			else {
				catalog.refer("occupation", soc, front.location("soc"));
			}
			String reason = catalog.prose(path, new Prose(front.location("fit-reason"), front.text("fit-reason")));
			catalog.add(new StoreRow("career").set("path", path)
				.set("education", front.oneOf("education", Slugged.slugs(Education.class)))
				.set("soc", soc)
				.set("across_industries",
						front.has("across-industries")
								&& "true".equals(front.oneOf("across-industries", List.of("true", "false"))))
				.set("fit", front.oneOf("fit", List.of("exact", "shared", "close", "broad", "proxy")))
				.set("fit_reason", reason)
				.set("work", String.join(" ", work.read(front)))
				.set("remote_work", front.has("remote-work") ? front.oneOf("remote-work", REMOTE) : null)
				.set("stage", front.oneOf("stage", Slugged.slugs(Stage.class))));
		}
	}

	/** There is a way from each career to each other one. */
	private static void addWays(List<String> careers, Catalog catalog) {
		for (String from : careers) {
			careers.stream()
				.filter((to) -> !to.equals(from))
				.forEach((to) -> catalog.address("/careers/%s/to/%s".formatted(from, to)));
		}
	}

	/** Pay of an occupation is that of a career only if the occupation is the career. */
	private static void checkPay(SeedEntry front, SeedEntry facts) {
		boolean own = Career.EXACT.equals(front.optional("fit"));
		for (String measure : ListedCareer.PAY) {
			String wrong = (own ? SharedAxes.NEAREST : "pay-") + measure;
			if (facts.has(wrong) && !facts.isText(wrong)) {
				facts.expect(wrong,
						own ? "\"counted by itself\", because the fit is exact; the pay stands in \"pay-" + measure
								+ "\""
								: "\"not counted by itself\", because the fit is not exact; the pay of the "
										+ "occupation stands in \"" + SharedAxes.NEAREST + measure + "\"");
			}
		}
	}

	/** The filter of the list finds what the facts say. */
	private static void checkRemote(SeedEntry front, SeedEntry facts) {
		boolean told = facts.has("remote") && !facts.isText("remote");
		if (told != front.has("remote-work")) {
			front.expect("remote-work", told ? "possible or on-site, since the fact \"remote\" has values"
					: "nothing, since the fact \"remote\" has no value");
		}
	}

	private static Optional<Education> education(SeedEntry front) {
		return Stream.of(Education.values())
			.filter((education) -> education.slug().equals(front.optional("education")))
			.findFirst();
	}

	/** The figure that tells how long an education takes, printed beside the career. */
	private static Optional<String> time(Education education, Catalog catalog) {
		return catalog.rows("fact")
			.stream()
			.map(StoreRow::columns)
			.filter((fact) -> education.path().equals(fact.get("path")) && Careers.TIME.equals(fact.get("attribute")))
			.findFirst()
			.map((fact) -> fact.get("figure_id"))
			.map(String::valueOf);
	}

	private static boolean hasGrowthOfAll(Catalog catalog) {
		return catalog.rows("figure")
			.stream()
			.map(StoreRow::columns)
			.anyMatch((figure) -> Careers.GROWTH_OF_ALL.equals(figure.get("topic_id"))
					&& "growth".equals(figure.get("measure"))
					&& List.of("LEADS", "OVERTAKEN").contains(figure.get("standing"))
					&& Figure.UNITED_STATES.equals(figure.get("geography")));
	}

	/** Whether its growth is drawn, beside that of all occupations. */
	private static boolean hasGrowth(String path, Catalog catalog) {
		return catalog.rows("fact")
			.stream()
			.map(StoreRow::columns)
			.anyMatch((fact) -> path.equals(fact.get("path")) && "growth".equals(fact.get("attribute"))
					&& fact.get("figure_id") != null);
	}

}
