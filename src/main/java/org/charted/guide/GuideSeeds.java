package org.charted.guide;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.content.seed.Article;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.guide.list.SectionList;
import org.charted.prose.Markdown;

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

	/** What stands for a figure among words. */
	private static final String FIGURE = "\u2026";

	/**
	 * Positions of sections count on from part to part, those of questions from group to
	 * group.
	 */
	private static final int PAGES_IN_A_PART = 1000;

	private final List<SectionList> lists;

	GuideSeeds(List<SectionList> lists) {
		this.lists = lists;
	}

	@Override
	public List<String> tables() {
		return Stream
			.concat(Stream.of("part", "guide_section", "question_group", "term", "organization"),
					this.lists.stream().flatMap((list) -> list.tables().stream()))
			.toList();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		List.of("/guide", "/faq", "/glossary", "/organizations").forEach(catalog::address);
		Map<String, String> shown = readSections(seeds, catalog);
		readQuestions(seeds, catalog);
		for (Article article : seeds.articles("organizations")) {
			readOrganization(article, catalog);
		}
		seeds.list("glossary.yaml").forEach((entry) -> readTerm(seeds, entry, catalog));
		this.lists.forEach((list) -> readList(list, seeds, catalog, shown));
	}

	/** Read the sections, and by which of them each list is shown. */
	private Map<String, String> readSections(Seeds seeds, Catalog catalog) {
		Map<String, Integer> parts = new HashMap<>();
		for (SeedEntry entry : seeds.list("guide/parts.yaml")) {
			String id = entry.id("id");
			catalog.define("part", id, entry.location("id"));
			catalog.id("/guide", id, entry.location("id"));
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
		Map<String, String> shown = new HashMap<>();
		for (Article article : seeds.articles("guide")) {
			SeedEntry front = article.front();
			String part = front.id("part");
			catalog.refer("part", part, front.location("part"));
			String path = "/guide/" + article.slug();
			catalog.place("part " + part, front);
			catalog.add(inPart(part, parts, NewPage.of(SECTION, path, part, article)));
			related(path, front, catalog);
			List<String> shows = front.someOf("shows", this.lists.stream().map(SectionList::name).toList());
			for (String list : shows) {
				String other = shown.putIfAbsent(list, path);
				if (other != null) {
					front.expect("shows", "lists that are shown once; \"%s\" is shown at %s".formatted(list, other));
				}
			}
			catalog.add(new StoreRow("guide_section").set("path", path)
				.set("shows", shows.isEmpty() ? null : String.join(" ", shows)));
		}
		return shown;
	}

	/** The same page, with its position counted on from the parts before its own. */
	private static NewPage inPart(String part, Map<String, Integer> parts, NewPage page) {
		int position = parts.getOrDefault(part, 0) * PAGES_IN_A_PART + page.position();
		return new NewPage(page.kind(), page.path(), page.title(), page.summary(), part, position, page.checked(),
				page.formerly(), page.prose(), page.places());
	}

	private static void readQuestions(Seeds seeds, Catalog catalog) {
		Map<String, Integer> groups = new HashMap<>();
		for (SeedEntry entry : seeds.list("faq/groups.yaml")) {
			String id = entry.id("id");
			catalog.define("group", id, entry.location("id"));
			catalog.id("/faq", id, entry.location("id"));
			groups.put(id, groups.size() + 1);
			String title = entry.text("title");
			catalog.plain(title, entry.location("title"));
			catalog
				.add(new StoreRow("question_group").set("id", id).set("title", title).set("position", groups.size()));
		}
		for (Article article : seeds.articles("faq")) {
			SeedEntry front = article.front();
			String group = front.id("group");
			catalog.refer("group", group, front.location("group"));
			catalog.place("group " + group, front);
			String path = "/faq#" + article.slug();
			catalog.add(inPart(group, groups, NewPage.of(QUESTION, path, group, article)));
			related(path, front, catalog);
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
		catalog.plain(front.text("short"), front.location("short"));
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
		Prose definition = seeds.prose(entry, "definition");
		String meaning = firstSentence(definition);
		if (meaning.contains(FIGURE)) {
			catalog.problem(entry.location("definition"),
					"a first sentence without a figure, since it stands by itself where the term is used");
		}
		catalog.add(new NewPage(TERM, path, entry.text("term"), meaning, null, 1, null, List.of(), definition,
				(field) -> entry.location("title".equals(field) ? "term" : "definition")));
		entry.text("definition");
		List<String> also = entry.texts("also");
		also.forEach((name) -> catalog.plain(name, entry.location("also")));
		catalog
			.add(new StoreRow("term").set("path", path).set("also", also.isEmpty() ? null : String.join(", ", also)));
	}

	/** Its words alone, as they are read where a page uses the term. */
	private static String firstSentence(Prose definition) {
		String words = Markdown.words(Markdown.parse(definition.markdown())).replaceAll("\\s+(?=[.,;:])", "");
		BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.US);
		sentences.setText(words);
		return words.substring(0, Math.max(0, sentences.next())).strip();
	}

	private void readList(SectionList list, Seeds seeds, Catalog catalog, Map<String, String> shown) {
		String file = list.name() + ".yaml";
		String path = shown.getOrDefault(list.name(), "");
		if (path.isEmpty() && seeds.isComplete()) {
			catalog.problem(new Location(file, 1, "file"), "a section that shows this list, with \"shows: [%s]\"",
					list.name());
		}
		int position = 0;
		for (SeedEntry entry : seeds.list(file)) {
			list.read(entry, ++position, path, seeds, catalog);
		}
	}

}
