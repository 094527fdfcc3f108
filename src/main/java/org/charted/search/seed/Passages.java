package org.charted.search.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.Figure;
import org.charted.ledger.Quantity;
import org.charted.program.Control;
import org.charted.prose.Markdown;
import org.charted.search.SearchKind;
import org.charted.search.Tier;
import org.charted.source.Period;
import org.charted.web.Address;
import org.charted.web.Near;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * Draws passages from the rows that all features have added: pages heading by heading,
 * facts, entries of lists, figures, places and institutions, in plain words, each with
 * the address where it is read.
 */
final class Passages {

	private static final Map<String, SearchKind> KINDS = Map.of("career", SearchKind.CAREERS, "credential",
			SearchKind.CREDENTIALS, "faq", SearchKind.QUESTIONS, "term", SearchKind.WORDS, "organization",
			SearchKind.ORGANIZATIONS, "state", SearchKind.PLACES, "program-state", SearchKind.PLACES);

	/** The measure that stands for others of a topic. */
	private static final String MEDIAN = "median";

	/** The occupations whose pay is told of places. */
	private static final List<String> FIELD = List.of("29-2072", "29-9021");

	/** How occupations fit that bear the name of a career. */
	private static final List<String> NAMED = List.of("exact", "shared");

	private static final String ALL_INDUSTRIES = "all";

	/** The address of the way from one career to another. */
	private static final Pattern WAY = Pattern.compile("(/careers/[^/]+)/to/([^/]+)");

	private final Catalog catalog;

	/** What figures print, by id. */
	private final Map<String, String> figures = new HashMap<>();

	private final Map<String, String> titles = new HashMap<>();

	/** What pages are called besides, by address. */
	private final Map<String, List<String>> names = new HashMap<>();

	/** What pages say besides their text, by address. */
	private final Map<String, List<String>> more = new HashMap<>();

	private int count;

	Passages(Catalog catalog) {
		this.catalog = catalog;
		rows("figure").forEach((figure) -> this.figures.put(figure.text("id"), figure.quantity().print()));
		rows("page").forEach((page) -> this.titles.put(page.text("path"), page.text("title")));
	}

	/** Add a page that is made by the program. */
	void tool(String address, String title, String text, List<String> names) {
		add(SearchKind.GUIDE, Tier.PAGE, address, title, null, text, names, null);
	}

	/** Add all others. */
	void add() {
		nameAll();
		sayMore();
		rows("page").forEach(this::addPage);
		addFacts("career", SearchKind.CAREERS);
		addFacts("credential", SearchKind.CREDENTIALS);
		addWays();
		addStartingPoints();
		addLists();
		addFigures();
		addSources();
		addPlaces();
		addInstitutions();
	}

	private void nameAll() {
		rows("credential").forEach((row) -> call(row.text("path"), row.text("short_name")));
		rows("organization").forEach((row) -> call(row.text("path"), row.text("short_name")));
		rows("term").filter((row) -> row.has("also"))
			.forEach((row) -> Stream.of(row.text("also").split(", ")).forEach((name) -> call(row.text("path"), name)));
		rows("source").forEach((row) -> call("/sources/" + row.text("id"), row.text("short_name")));
		rows("fact").filter((row) -> "also-called".equals(row.text("attribute")) && row.has("text"))
			.forEach((row) -> Stream.of(words(row.text("text")).split("[,;.]"))
				.filter((name) -> !name.isBlank())
				.forEach((name) -> call(row.text("path"), name)));
		nameCodes();
		rows("area").filter((row) -> "state".equals(row.text("kind"))).forEach((row) -> {
			for (String section : List.of("/pay", "/programs")) {
				String path = section + "/states/" + row.text("slug");
				call(path, row.text("name"));
				call(path, row.text("code"));
			}
		});
	}

	/** What the templates of pages print of rows. */
	private void sayMore() {
		Map<String, String> occupations = rows("occupation").filter((row) -> FIELD.contains(row.text("soc")))
			.collect(Collectors.toMap((row) -> row.text("soc"), (row) -> row.text("name")));
		rows("career").filter((row) -> !"proxy".equals(row.text("fit")) && occupations.containsKey(row.text("soc")))
			.forEach((row) -> occupations.merge(row.text("soc"), this.titles.getOrDefault(row.text("path"), ""),
					(some, title) -> some.toLowerCase(Locale.ROOT).startsWith(title.toLowerCase(Locale.ROOT)) ? some
							: some + ", " + title));
		Map<String, String> areas = rows("area").collect(Collectors.toMap((row) -> row.text("code"), Passages::place));
		rows("wage").filter((row) -> occupations.containsKey(row.text("soc")) && row.has("median"))
			.filter((row) -> ALL_INDUSTRIES.equals(row.text("industry_id")))
			.forEach((row) -> say(areas.getOrDefault(row.text("area_code"), ""), "%s: median pay $%,d a year."
				.formatted(occupations.get(row.text("soc")), Integer.parseInt(row.text("median")))));
	}

	/** Where the pay of a place is read. */
	private static String place(SeedRow area) {
		return "state".equals(area.text("kind")) ? "/pay/states/" + area.text("slug")
				: Address.of("/pay/metros").with("q", area.text("name")).toString();
	}

	private void say(String path, String words) {
		this.more.computeIfAbsent(path, (any) -> new ArrayList<>()).add(words);
	}

	/** The code of an occupation is a name of the careers that it is called by. */
	private void nameCodes() {
		rows("occupation").forEach((occupation) -> {
			String name = occupation.text("name").toLowerCase(Locale.ROOT);
			List<String> careers = rows("career")
				.filter((row) -> NAMED.contains(row.text("fit")) && row.text("soc").equals(occupation.text("soc")))
				.map((row) -> row.text("path"))
				.toList();
			List<String> named = careers.stream()
				.filter((path) -> name.contains(this.titles.getOrDefault(path, path).toLowerCase(Locale.ROOT)))
				.toList();
			(named.isEmpty() ? careers : named).forEach((path) -> call(path, occupation.text("soc")));
		});
	}

	private void call(String path, String name) {
		this.names.computeIfAbsent(path, (any) -> new ArrayList<>()).add(name);
	}

	private void addPage(SeedRow page) {
		String path = page.text("path");
		if ("/".equals(path)) {
			return;
		}
		String title = page.text("title");
		SearchKind kind = KINDS.getOrDefault(page.text("kind"), SearchKind.GUIDE);
		boolean part = path.contains("#");
		String heading = null;
		String address = path;
		List<String> words = new ArrayList<>(part ? List.of() : List.of(page.text("summary")));
		words.addAll(this.more.getOrDefault(path, List.of()));
		for (Node node = Markdown.parse(page.text("markdown")).getFirstChild(); node != null; node = node.getNext()) {
			if (node instanceof Heading next && !part) {
				addPart(kind, address, title, heading, words);
				heading = words(node);
				address = path + "#" + Markdown.anchor(next);
				words = new ArrayList<>();
			}
			else {
				words.add(words(node));
			}
		}
		addPart(kind, address, title, heading, words);
	}

	private void addPart(SearchKind kind, String address, String title, @Nullable String heading, List<String> words) {
		String text = String.join(" ", words);
		add(kind, (kind == SearchKind.QUESTIONS) ? Tier.ANSWER : (heading != null) ? Tier.PART : Tier.PAGE, address,
				title, heading, text, (heading == null) ? this.names.getOrDefault(address, List.of()) : List.of(),
				(kind == SearchKind.QUESTIONS) ? text : null);
	}

	/** A passage for each attribute of a profile that is known. */
	private void addFacts(String kind, SearchKind category) {
		Map<String, String> labels = rows("attribute").filter((row) -> kind.equals(row.text("kind")))
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> row.text("label")));
		Map<String, Map<String, List<String>>> facts = new LinkedHashMap<>();
		rows("fact").filter((row) -> kind.equals(row.text("kind")) && "known".equals(row.text("status")))
			.forEach((row) -> facts.computeIfAbsent(row.text("path"), (any) -> new LinkedHashMap<>())
				.computeIfAbsent(row.text("attribute"), (any) -> new ArrayList<>())
				.add(value(row)));
		rows(kind).filter((row) -> row.has("worth"))
			.forEach((row) -> add(category, Tier.FACT, row.text("path"), this.titles.getOrDefault(row.text("path"), ""),
					"Whether it is worth it", row.text("worth"), this.names.getOrDefault(row.text("path"), List.of()),
					row.text("worth")));
		facts.forEach((path, attributes) -> attributes.forEach((attribute, values) -> add(category, Tier.FACT,
				path + "#" + attribute, this.titles.getOrDefault(path, path), labels.getOrDefault(attribute, attribute),
				String.join("; ", values), this.names.getOrDefault(path, List.of()), null)));
	}

	/** The ways between careers that are named as next steps, or to readers who come. */
	private void addWays() {
		Map<String, String> ways = new LinkedHashMap<>();
		rows("fact").filter((row) -> "next-steps".equals(row.text("attribute")) && row.has("target"))
			.forEach((row) -> ways.put(row.text("path") + row.text("target").replaceFirst("/careers/", "/to/"),
					value(row)));
		rows("starting_point_link").forEach((row) -> ways.putIfAbsent(row.text("path"), row.text("label")));
		ways.forEach((way, text) -> {
			Matcher ends = WAY.matcher(way);
			if (ends.matches()) {
				String from = ends.group(1);
				add(SearchKind.CAREERS, Tier.PART, way, this.titles.getOrDefault(from, from),
						"From %s to %s".formatted(inSentence(from), inSentence("/careers/" + ends.group(2))), text,
						this.names.getOrDefault(from, List.of()), null);
			}
		});
	}

	private String inSentence(String path) {
		return Page.inSentence(this.titles.getOrDefault(path, path));
	}

	/** Where readers stand when they come. */
	private void addStartingPoints() {
		Map<String, List<String>> labels = new HashMap<>();
		rows("starting_point_link")
			.forEach((row) -> labels.computeIfAbsent(row.text("starting_point_id"), (any) -> new ArrayList<>())
				.add(row.text("label") + "."));
		rows("starting_point")
			.forEach((row) -> add(SearchKind.GUIDE, Tier.PART, "/#" + row.text("id"), row.text("title"), null,
					row.text("text") + " " + String.join(" ", labels.getOrDefault(row.text("id"), List.of())),
					List.of(), null));
	}

	private String value(SeedRow fact) {
		return Stream
			.of(fact.has("figure_id") ? this.figures.get(fact.text("figure_id")) : null,
					fact.has("target") ? this.titles.get(fact.text("target")) : null,
					fact.has("text") ? words(fact.text("text")) : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(": "));
	}

	/** The lists of sections that have an address for each entry. */
	private void addLists() {
		Map<String, String> shown = new HashMap<>();
		rows("guide_section").filter((row) -> row.has("shows"))
			.forEach((row) -> Stream.of(row.text("shows").split(" "))
				.forEach((list) -> shown.put(list, row.text("path"))));
		Map<String, List<String>> steps = new HashMap<>();
		rows("route_step").forEach((row) -> steps.computeIfAbsent(row.text("route_id"), (any) -> new ArrayList<>())
			.add(row.text("title") + ". " + words(row.text("text"))));
		rows("route").forEach((row) -> addEntry(shown.get("routes"), row, row.text("title"),
				words(row.text("summary")) + " " + String.join(" ", steps.getOrDefault(row.text("id"), List.of()))));
		rows("question")
			.forEach((row) -> addEntry(shown.get("questions"), row, row.text("ask"), words(row.text("why"))));
		rows("program_field").forEach((row) -> {
			call("/programs#" + row.text("slug"), row.text("cip"));
			call("/programs#" + row.text("slug"), row.text("name"));
			add(SearchKind.GUIDE, Tier.PART, "/programs#" + row.text("slug"),
					row.text("name") + " (" + row.text("cip") + ")", null, words(row.text("text")),
					this.names.getOrDefault("/programs#" + row.text("slug"), List.of()), null);
		});
	}

	private void addEntry(@Nullable String path, SeedRow row, String heading, String text) {
		if (path != null) {
			add(SearchKind.GUIDE, Tier.PART, path + "#" + row.text("id"), this.titles.getOrDefault(path, path), heading,
					text, List.of(), null);
		}
	}

	private void addFigures() {
		Map<String, String> questions = rows("topic")
			.collect(Collectors.toMap((row) -> row.text("id"), (row) -> row.text("question")));
		Set<String> first = new HashSet<>();
		rows("figure").filter((figure) -> leads(figure) && Figure.UNITED_STATES.equals(figure.text("geography")))
			.collect(Collectors.toMap((figure) -> figure.text("topic_id"), Function.identity(),
					(one, other) -> MEDIAN.equals(other.text("measure")) ? other : one))
			.values()
			.forEach((figure) -> first.add(figure.text("id")));
		rows("figure").forEach((figure) -> {
			String value = this.figures.getOrDefault(figure.text("id"), "");
			String what = "%s: %s, %s, %s".formatted(value, figure.text("measure"), figure.text("geography"),
					new Period(figure.text("period_from"), figure.text("period_to")).print());
			add(SearchKind.FIGURES, first.contains(figure.text("id")) ? Tier.FACT : Tier.ROW,
					"/evidence/" + figure.text("id"),
					questions.getOrDefault(figure.text("topic_id"), figure.text("topic_id")), null,
					"%s. %s".formatted(what, figure.text("counts")), List.of(), leads(figure) ? what : null);
		});
	}

	/** Whether it is the one that answers its question. */
	private static boolean leads(SeedRow figure) {
		return "LEADS".equals(figure.text("standing"));
	}

	private void addSources() {
		rows("source")
			.forEach((row) -> add(SearchKind.FIGURES, Tier.SOURCE, "/sources/" + row.text("id"), row.text("title"),
					null, "%s. %s %s".formatted(row.text("publisher"), row.text("good_for"), row.text("weak")),
					this.names.getOrDefault("/sources/" + row.text("id"), List.of()), null));
	}

	private void addPlaces() {
		rows("area").filter((row) -> row.text("kind").endsWith("metro")).forEach((row) -> {
			String name = row.text("name");
			add(SearchKind.PLACES, Tier.PART, place(row), "Pay in " + name, null,
					"What health information occupations pay in this %s area. %s".formatted(
							"metro".equals(row.text("kind")) ? "metropolitan" : "rural, nonmetropolitan",
							String.join(" ", this.more.getOrDefault(place(row), List.of()))),
					placeNames(name), null);
		});
	}

	/** An area has the names of all its cities, with and without their states. */
	private static List<String> placeNames(String name) {
		String[] parts = name.split(", ", 2);
		Stream<String> cities = Stream.of(parts[0].split("-"));
		return Stream.concat(Stream.of(name, name.replaceFirst("(.*) nonmetropolitan area", "rural $1")),
				cities.flatMap((city) -> Stream.concat(Stream.of(city),
						Stream.of((parts.length > 1) ? parts[1].split("-") : new String[0])
							.map((state) -> city + " " + state))))
			.toList();
	}

	private void addInstitutions() {
		Map<String, String> states = rows("area")
			.collect(Collectors.toMap((row) -> row.text("code"), (row) -> row.text("name")));
		Map<String, String> fields = rows("program_field")
			.collect(Collectors.toMap((row) -> row.text("cip"), (row) -> row.text("name")));
		Map<String, String> levels = rows("program_level")
			.collect(Collectors.toMap((row) -> row.text("code"), (row) -> row.text("name")));
		Map<String, List<String>> programs = new HashMap<>();
		rows("program").forEach((row) -> programs.computeIfAbsent(row.text("unitid"), (any) -> new ArrayList<>())
			.add("%s, %s".formatted(fields.get(row.text("cip")), levels.get(row.text("level_code")))));
		rows("institution").forEach((row) -> {
			String id = row.text("unitid");
			add(SearchKind.SCHOOLS, Tier.ROW, "/programs/" + id, row.text("title"), null,
					"School in %s, %s; %s. Programs: %s.".formatted(row.text("city"),
							states.get(row.text("state_code")), Control.of(row.text("control")).label(),
							String.join("; ", programs.getOrDefault(id, List.of()))),
					List.of(id, row.text("name")), null);
		});
	}

	private void add(SearchKind kind, Tier tier, String address, String title, @Nullable String heading, String text,
			List<String> names, @Nullable String answer) {
		List<String> all = new ArrayList<>(names);
		if (heading == null && kind != SearchKind.FIGURES) {
			all.add(0, title);
		}
		this.catalog.add(new StoreRow("passage").set("id", ++this.count)
			.set("category", kind.slug())
			.set("tier", tier.name())
			.set("address", address)
			.set("title", title)
			.set("heading", heading)
			.set("text", text.strip())
			.set("names",
					all.stream()
						.map(Near::fold)
						.filter((name) -> !name.isEmpty())
						.distinct()
						.collect(Collectors.joining("|")))
			.set("answer", answer));
	}

	/** A possessive is as it is typed, without its mark. */
	private static String fold(String name) {
		return Near.fold(name.replaceAll("['\u2019]", ""));
	}

	private String words(String markdown) {
		return words(Markdown.parse(markdown));
	}

	private String words(Node node) {
		return Markdown.words(node, (figure) -> this.figures.getOrDefault(figure, "")).replaceAll("\\s+(?=[.,;:])", "");
	}

	private Stream<SeedRow> rows(String table) {
		Collection<StoreRow> rows = this.catalog.rows(table);
		return rows.stream().map((row) -> new SeedRow(row.columns()));
	}

	private record SeedRow(Map<String, @Nullable Object> columns) {

		boolean has(String column) {
			return this.columns.get(column) != null;
		}

		String text(String column) {
			return String.valueOf(this.columns.get(column));
		}

		Quantity quantity() {
			return new Quantity((BigDecimal) Objects.requireNonNullElse(this.columns.get("low"), BigDecimal.ZERO),
					(BigDecimal) Objects.requireNonNullElse(this.columns.get("high"), BigDecimal.ZERO), text("unit"),
					has("qualifier") ? text("qualifier") : null);
		}

	}

}
