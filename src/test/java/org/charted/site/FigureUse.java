package org.charted.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.charted.site.Crawl.Visit;
import org.jsoup.nodes.Element;

/**
 * Which figures the pages show, be it in prose, a table or a chart, and which pages the
 * ledger says show them. Pages about figures and sources list figures without using them.
 */
class FigureUse {

	private static final String ENTRY = "/evidence/";

	/** Where figures are shown: the page and the parts of it, the innermost first. */
	private final Map<String, Set<List<String>>> shown = new TreeMap<>();

	/** Where charts without links draw figures, in words. */
	private final Map<String, String> drawn = new HashMap<>();

	private final Map<String, List<String>> told = new HashMap<>();

	private final Map<String, String> amounts = new HashMap<>();

	void visit(Visit visit) {
		String path = visit.address().replaceFirst("\\?.*", "");
		if (path.startsWith(ENTRY)) {
			this.amounts.put(path, visit.document().select("main .figure-value").text());
			this.told.put(path, visit.document().select("main section:has(> #used-in) a[href]").eachAttr("href"));
		}
		else if (!path.equals("/evidence") && !path.startsWith("/sources")) {
			visit.document()
				.select("main a[href^=" + ENTRY + "]")
				.forEach((link) -> this.shown.computeIfAbsent(link.attr("href"), (any) -> new HashSet<>())
					.add(places(path, link)));
			this.drawn.merge(path, visit.document().select("main svg desc").text(), String::concat);
		}
	}

	private static List<String> places(String path, Element link) {
		List<String> places = new ArrayList<>();
		for (Element part : link.parents()) {
			Element term = part.is("dd") ? part.previousElementSibling() : null;
			places.add(path + "#" + ((term != null) ? term : part).id());
		}
		places.add(path);
		return places;
	}

	/** The figures that pages show. */
	Set<String> shown() {
		return this.shown.keySet();
	}

	/**
	 * The figures whose entry does not name a page that shows them. A term or an answered
	 * question is a page, and a choice of a reader belongs to the page where it is made.
	 * Lists, comparisons and what is computed for a reader are none: of the figures they
	 * show, every one is used on some page.
	 */
	List<String> untold(Set<String> pages) {
		List<String> untold = new ArrayList<>();
		this.shown.forEach((figure, uses) -> uses.forEach((places) -> {
			List<String> told = this.told.getOrDefault(figure, List.of());
			Optional<String> page = places.stream().filter(pages::contains).findFirst();
			if (page.map((name) -> !told.contains(name)).orElse(told.isEmpty())) {
				untold.add(figure + " on " + page.orElse(places.get(places.size() - 1)));
			}
		}));
		return untold.stream().distinct().toList();
	}

	/** The figures whose entry names a page that does not show them. */
	List<String> wronglyTold(Set<String> pages) {
		List<String> wrong = new ArrayList<>();
		this.told.forEach((figure, names) -> names.stream()
			.filter((name) -> !isLinked(figure, name, pages) && !isDrawn(figure, name))
			.forEach((name) -> wrong.add(figure + " on " + name)));
		return wrong;
	}

	private boolean isLinked(String figure, String page, Set<String> pages) {
		return this.shown.getOrDefault(figure, Set.of())
			.stream()
			.anyMatch((places) -> places.stream().filter(pages::contains).findFirst().filter(page::equals).isPresent());
	}

	private boolean isDrawn(String figure, String page) {
		return this.drawn.getOrDefault(page, "").contains(": " + this.amounts.get(figure));
	}

}
