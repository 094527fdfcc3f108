package org.charted.content.seed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.file.Nearest;
import org.charted.prose.FigureQuestion;
import org.charted.prose.Markdown;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * All that the seeds hold, gathered before any of it is written: ids and addresses, what
 * refers to what, prose to check, and rows for the store.
 */
public final class Catalog {

	private static final String PAGE = "page";

	/** The ids that templates give to parts of any page. */
	private static final Set<String> LAYOUT_IDS = Set.of("main", "scale", "contents", "related", "notes", "cite-page");

	/**
	 * What a reader's browser sends as it stands: no blanks, accents, escapes, query,
	 * fragment or slash at the end.
	 */
	private static final Pattern OLD_ADDRESS = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~-]+)+");

	private record PendingReference(String kind, String id, Location location) {
	}

	/**
	 * Tells which figure answers a question.
	 */
	@FunctionalInterface
	public interface Answers {

		/**
		 * Find the figure.
		 * @param question the question
		 * @param expected takes note of what was expected in place of a question that has
		 * no answer
		 * @return the id of the figure, or nothing
		 */
		Optional<String> figure(FigureQuestion question, Consumer<String> expected);

	}

	private record Deferred(Location location, String expected) {
	}

	private record PlainText(String text, Location location, boolean numbers) {
	}

	private record Anchor(String path, String id, Location location) {
	}

	private record Seat(int position, Location location) {
	}

	private record Piece(String path, Prose prose, boolean cited, boolean numbers) {
	}

	/** Earlier than anything the guide tells of. */
	private static final int FIRST_YEAR = 1800;

	/** Earlier than anything it tells of was put into a table or on a page. */
	private static final int FIRST_PUBLISHED = 1950;

	/** Nobody looked at a source for the guide before; its oldest day is of 2025. */
	private static final int FIRST_LOOK = 2020;

	/** At so many places, what is missing is told at each of them. */
	private static final int FEW = 3;

	/** How far ahead anybody projects. */
	private static final int YEARS_AHEAD = 50;

	private final Problems problems;

	private final LocalDate today;

	private final Map<String, List<Seat>> places = new LinkedHashMap<>();

	private final Map<String, Map<String, Location>> defined = new HashMap<>();

	private final List<PendingReference> references = new ArrayList<>();

	private final List<Deferred> deferred = new ArrayList<>();

	private final Map<String, Location> titles = new HashMap<>();

	private final Map<Location, String> targets = new HashMap<>();

	private final Set<String> addresses = new HashSet<>();

	private final Map<String, NewPage> pages = new LinkedHashMap<>();

	private final Map<String, PageKind> kinds = new HashMap<>();

	private final List<Anchor> headings = new ArrayList<>();

	private final Map<String, Set<String>> fixedIds = new HashMap<>();

	private final List<Anchor> entries = new ArrayList<>();

	/** The pages that the program itself links to, and from where. */
	private final Map<String, String> linked = new LinkedHashMap<>();

	private final List<Piece> pieces = new ArrayList<>();

	private final List<PlainText> plainTexts = new ArrayList<>();

	private final Map<String, Location> oldAddresses = new HashMap<>();

	private final Map<String, Collection<StoreRow>> rows = new LinkedHashMap<>();

	private final Map<String, String> newest = new HashMap<>();

	private final Map<String, Set<String>> vouched = new HashMap<>();

	private Answers answers = (question, expected) -> {
		throw new IllegalStateException("The figures have to be read before what asks for them");
	};

	/**
	 * Begin with nothing.
	 * @param problems takes what an editor has to mend
	 * @param today the day of the start, after which nothing can have been checked
	 */
	Catalog(Problems problems, LocalDate today) {
		this.problems = problems;
		this.today = today;
	}

	/** Register an id, which has to be the only one of its kind. */
	public void define(String kind, String id, Location location) {
		Location first = this.defined.computeIfAbsent(kind, (any) -> new HashMap<>()).putIfAbsent(id, location);
		if (first != null && !id.isEmpty()) {
			this.problems.add(location, "an id of its own; \"%s\" stands in %s, line %d", id, first.file(),
					first.line());
		}
	}

	/** Whether an id has been registered so far. */
	public boolean defines(String kind, String id) {
		return this.defined.getOrDefault(kind, Map.of()).containsKey(id)
				|| (PAGE.equals(kind) && this.addresses.contains(id));
	}

	/** Require an id, which may be registered later. */
	public void refer(String kind, String id, Location location) {
		if (!id.isEmpty()) {
			this.references.add(new PendingReference(kind, id, location));
		}
	}

	/**
	 * Register an address that a feature answers besides its pages, and that no page can
	 * have.
	 */
	public void address(String path) {
		this.addresses.add(path);
	}

	/**
	 * Register an address that something had and that still leads to it.
	 */
	public void formerly(String old, String path, Location location) {
		define("old address", old, location);
		this.oldAddresses.put(old, location);
		add(new StoreRow("former_address").set("address", old).set("path", path));
	}

	/**
	 * Require a page that the program itself links to, unless another one has taken over
	 * its address.
	 * @param path the page
	 * @param from what links to it, as in "the home page"
	 */
	public void linked(String path, String from) {
		this.linked.merge(path, from, (one, other) -> one + ", " + other);
	}

	/** Take note of something an editor has to mend. */
	public void problem(Location location, String expected, Object... arguments) {
		this.problems.add(location, expected, arguments);
	}

	/** Take note of something an editor should know of; the start goes on. */
	public void warn(Location location, String warning) {
		this.problems.warn(location, warning);
	}

	/**
	 * Take note of something that keeps a part of the seeds from being read. What is
	 * missing for that is not told.
	 */
	public void unreadable(Location location, String expected, Object... arguments) {
		incomplete();
		this.problems.add(location, expected, arguments);
	}

	/** The same once that has been told. */
	public void incomplete() {
		this.problems.markIncomplete();
	}

	/**
	 * Take note of something an editor has to mend unless it comes of a file that cannot
	 * be read.
	 */
	public void whenComplete(Location location, String expected) {
		this.deferred.add(new Deferred(location, expected));
	}

	/** Once the figures are known, tell which of them answer questions. */
	public void answers(Answers answers) {
		this.answers = answers;
	}

	/**
	 * The id of a figure.
	 * @param reference the id, or a question that the figure answers
	 * @param location where it stands
	 * @return the id, which may not exist; "" where nothing answers the question, which
	 * is a problem then
	 */
	public String figure(String reference, Location location) {
		return FigureQuestion.parse(reference)
			.map((question) -> this.answers.figure(question, (expected) -> whenComplete(location, expected)).orElse(""))
			.orElse(reference);
	}

	/** Tell the newest source of a series. */
	public void newest(String series, String source) {
		this.newest.put(series, source);
	}

	/** The id of a source, given that or a series, whose newest it is then. */
	private String source(String reference) {
		return this.newest.getOrDefault(reference, reference);
	}

	/**
	 * A text as it is stored, with ids in place of questions and series. That these exist
	 * and have answers is checked where the text is added as prose.
	 */
	public String stored(String markdown) {
		return Markdown.resolved(markdown, this::answer, this::source);
	}

	private String answer(String reference) {
		return FigureQuestion.parse(reference).flatMap((question) -> this.answers.figure(question, (expected) -> {
		})).orElse(reference);
	}

	/**
	 * Take note that something computes whether words hold, so that they may tell a share
	 * such as a half.
	 * @param file the file that says so, or "" for all files
	 * @param words the words
	 */
	public void vouch(String file, String words) {
		this.vouched.computeIfAbsent(file, (any) -> new LinkedHashSet<>()).add(words);
	}

	/** The words that something vouches for in a file. */
	Stream<String> vouched(String file) {
		return Stream.of(file, "").flatMap((place) -> this.vouched.getOrDefault(place, Set.of()).stream());
	}

	/** Add a row to the store. */
	public void add(StoreRow row) {
		this.rows.computeIfAbsent(row.table(), (any) -> new LinkedHashSet<>()).add(row);
	}

	/** Add a page; its prose has to cite in every block. */
	public void add(NewPage page) {
		define(PAGE, page.path(), page.location("title"));
		this.pages.putIfAbsent(page.path(), page);
		PageKind kind = this.kinds.putIfAbsent(page.kind().id(), page.kind());
		Assert.state(kind == null || kind.equals(page.kind()), () -> "Two kinds are called " + page.kind().id());
		add(new StoreRow("page_kind").set("id", page.kind().id())
			.set("heading", page.kind().heading())
			.set("position", page.kind().position()));
		String family = page.path().contains("#") ? page.kind().id() : PAGE;
		Location first = this.titles.putIfAbsent(family + " " + page.title(), page.location("title"));
		if (first != null && !page.title().isEmpty()) {
			this.problems.add(page.location("title"), "a title of its own; %s has the same", first.file());
		}
		plain(page.title(), page.location("title"));
		if (!page.location("summary").equals(page.prose().location())) {
			// one that is drawn from the text is checked with it
			plain(page.summary(), page.location("summary"));
		}
		if (page.checked() != null) {
			seen(page.checked(), page.location("checked"));
		}
		for (String old : page.formerly()) {
			formerly(old, page.path(), page.location("formerly"));
		}
		var document = Markdown.parse(page.prose().markdown());
		Markdown.headings(document)
			.forEach((heading) -> this.headings.add(new Anchor(host(page.path()), Markdown.anchor(heading),
					ProseCheck.location(page.prose(), heading))));
		this.pieces.add(new Piece(page.path(), page.prose(), false, false));
		add(new StoreRow(PAGE).set("path", page.path())
			.set("kind", page.kind().id())
			.set("slug", page.slug())
			.set("title", page.title())
			.set("sort_key", Markdown.slug(page.title()))
			.set("summary", page.summary())
			.set("part", page.part())
			.set("position", page.position())
			.set("checked", page.checked())
			.set("words", Markdown.words(document).split("\\s+").length)
			.set("markdown", stored(page.prose().markdown())));
	}

	/**
	 * Register ids that the template of a page gives to parts of it; prose may link to
	 * them, and no heading of the page can have them.
	 */
	public void ids(String path, Collection<String> ids) {
		this.fixedIds.computeIfAbsent(host(path), (any) -> new HashSet<>()).addAll(ids);
		ids.forEach((id) -> address(host(path) + "#" + id));
	}

	/**
	 * Register the id that an entry of the seeds gives to a part of a page, which neither
	 * the template nor another entry may give to another part.
	 */
	public void id(String path, String id, Location location) {
		this.entries.add(new Anchor(path, id, location));
		address(path + "#" + id);
	}

	/** The page that an address is a part of, or the page itself. */
	private static String host(String path) {
		return path.contains("#") ? path.substring(0, path.indexOf('#')) : path;
	}

	/**
	 * Add prose that stands on a page and has to cite by itself.
	 * @return the text to store
	 */
	public String prose(String path, Prose prose) {
		return prose(new Piece(path, prose, false, false));
	}

	/**
	 * Add prose that stands on a page beside its citation.
	 * @return the text to store
	 */
	public String citedProse(String path, Prose prose) {
		return prose(new Piece(path, prose, true, false));
	}

	private String prose(Piece piece) {
		refer(PAGE, piece.path(), piece.prose().location());
		this.pieces.add(piece);
		return stored(piece.prose().markdown());
	}

	/** Add prose of the ledger, which stands on no page of the store. */
	public void ledgerProse(Prose prose) {
		this.pieces.add(new Piece("", prose, true, false));
	}

	/** Add what the ledger says of a number, which may hold numbers. */
	public void remark(Prose prose) {
		this.pieces.add(new Piece("", prose, true, true));
	}

	/** Add a text that cannot hold figures and so may not hold numbers. */
	public void plain(String text, Location location) {
		this.plainTexts.add(new PlainText(text, location, false));
	}

	/**
	 * Add a text that is printed as it stands and may hold numbers of its own, such as a
	 * name.
	 */
	public void label(String text, Location location) {
		this.plainTexts.add(new PlainText(text, location, true));
	}

	/**
	 * Require a time that has come.
	 * @param moment a year, month or day as in 2026, 2026-11 or 2026-11-22
	 * @param location where it stands
	 */
	public void past(String moment, Location location) {
		past(moment, FIRST_YEAR, location);
	}

	private boolean hasCome(String moment) {
		return moment.compareTo(this.today.toString().substring(0, Math.min(moment.length(), 10))) <= 0;
	}

	private void past(String moment, int first, Location location) {
		if (!hasCome(moment) || year(moment) < first) {
			this.problems.add(location, "a time from %d to today, not \"%s\"", first, moment);
		}
	}

	/** Require a time that has come and at which something like it can be published. */
	public void published(String moment, Location location) {
		past(moment, FIRST_PUBLISHED, location);
	}

	/** Require a day on which somebody can have looked at a source for the guide. */
	public void seen(LocalDate day, Location location) {
		if (!SeedEntry.NO_DAY.equals(day)) {
			past(day.toString(), FIRST_LOOK, location);
		}
	}

	/** The same after something was published, as far as that is known. */
	public void seen(LocalDate day, @Nullable String published, Location location) {
		seen(day, location);
		String text = day.toString();
		if (!SeedEntry.NO_DAY.equals(day) && published != null && hasCome(published) && text.compareTo(published) < 0) {
			this.problems.add(location, "a day after it was published, which is \"%s\", not \"%s\"", published, text);
		}
	}

	/**
	 * Require a span that begins before today and may reach ahead as far as projections
	 * do.
	 * @param from a year, month or day
	 * @param to a year, month or day
	 * @param location where it stands
	 */
	public void span(String from, String to, Location location) {
		published(from, location);
		int last = this.today.getYear() + YEARS_AHEAD;
		if (year(to) > last) {
			this.problems.add(location, "a span that ends by %d, not \"%s\"", last, to);
		}
	}

	private static int year(String moment) {
		return Integer.parseInt(moment.substring(0, 4));
	}

	/**
	 * Take the place that the field "position" asks for, which no other entry may have.
	 * @param others whom it is among, as in "careers"
	 * @param entry the entry with the field
	 */
	public void place(String others, SeedEntry entry) {
		if (entry.text("position").matches("[0-9]+")) {
			this.places.computeIfAbsent(others, (any) -> new ArrayList<>())
				.add(new Seat(entry.position("position"), entry.location("position")));
		}
	}

	/** A page points out another one. */
	public void link(String from, String to, Location location) {
		refer(PAGE, to, location);
		add(new StoreRow("link").set("from_path", from).set("to_path", to));
	}

	/**
	 * A page points out another one, and not merely a place such as a list or a heading.
	 */
	public void linkPage(String from, String to, Location location) {
		link(from, to, location);
		this.targets.put(location, to);
	}

	/**
	 * A feature offers a choice of its own for a page, to stand among the pages that this
	 * is related to.
	 * @param from the page
	 * @param kind the kind of pages that the choice is listed with
	 * @param address path and query of the choice
	 * @param title what it is called
	 * @param position its place among the others
	 */
	public void wayOn(String from, PageKind kind, String address, String title, int position) {
		add(new StoreRow("way_on").set("path", from)
			.set("kind", kind.id())
			.set("address", address)
			.set("title", title)
			.set("position", position));
	}

	/**
	 * A page shows a figure; with an empty path, no page does.
	 * @param reference the id of the figure, or a question that it answers
	 * @return the id
	 */
	public String mention(String reference, String path, Location location) {
		String figure = figure(reference, location);
		refer("figure", figure, location);
		if (!path.isEmpty()) {
			add(new StoreRow("mention").set("figure_id", figure).set("path", path));
		}
		return figure;
	}

	/**
	 * A page cites a source, below a heading or, with an empty anchor, above the first.
	 * @param reference the id of the source, or a series
	 * @return the id
	 */
	public String cite(String reference, String path, String anchor, Location location) {
		String source = source(reference);
		refer("source", source, location);
		if (!path.isEmpty()) {
			add(new StoreRow("citation").set("source_id", source).set("path", path).set("anchor", anchor));
		}
		return source;
	}

	/**
	 * All words that the seeds print, each heading, paragraph, list item and table cell
	 * by itself: a sentence that reaches over two of them is none.
	 * @return the words in place of the Markdown, an ellipsis in place of each figure
	 */
	public List<Prose> words() {
		List<Prose> words = new ArrayList<>();
		this.pieces.forEach((piece) -> addWords(piece.prose(), Markdown.parse(piece.prose().markdown()), words));
		this.plainTexts.stream()
			.filter((plain) -> !plain.numbers())
			.forEach((plain) -> words.add(new Prose(plain.location(), plain.text())));
		return words;
	}

	private static void addWords(Prose prose, Node node, List<Prose> words) {
		for (Node block = node.getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof TableRow) {
				for (Node cell = block.getFirstChild(); cell != null; cell = cell.getNext()) {
					words.add(new Prose(ProseCheck.location(prose, block), Markdown.words(cell)));
				}
			}
			else if (block instanceof Paragraph || block instanceof Heading) {
				words.add(new Prose(ProseCheck.location(prose, block), Markdown.words(block)));
			}
			else {
				addWords(prose, block, words);
			}
		}
	}

	/**
	 * Check what can be checked only once everything has been read.
	 * @param numbers the number rule with the names of the seeds
	 * @param complete whether all files could be read; if not, what they define is
	 * missing everywhere, and to say so would bury the one mistake that matters
	 */
	void finish(NumberRule numbers, boolean complete) {
		ProseCheck check = new ProseCheck(this, numbers, this.problems);
		this.pieces.forEach((piece) -> check.check(piece.path(), piece.prose(), piece.cited(), piece.numbers()));
		this.plainTexts.forEach((plain) -> check.checkPlain(plain.text(), plain.location(), plain.numbers()));
		this.places.values().forEach(this::checkPlaces);
		checkHeadings();
		this.oldAddresses.forEach((old, location) -> {
			if (!OLD_ADDRESS.matcher(old).matches() || defines(PAGE, old) || isFile(old)) {
				this.problems.add(location, "old addresses such as /guide/old-name, which no page has now, not \"%s\"",
						old);
			}
		});
		if (complete) {
			addOnce();
			this.linked.forEach(this::checkLinked);
		}
		this.pages.forEach((path, page) -> {
			if (this.addresses.contains(path)) {
				this.problems.add(page.location("title"),
						"another file name; \"%s\" is part of the site's own addresses", page.slug());
			}
		});
		this.targets.forEach((location, target) -> {
			if (defines(PAGE, target) && !this.pages.containsKey(target)) {
				this.problems.add(location, "a page of its own, such as a profile or a glossary term, not \"%s\"",
						target);
			}
		});
		this.rows.computeIfPresent("link", (table, links) -> links.stream().filter(this::joinsPages).toList());
	}

	/**
	 * Tell what is missing once for all places that need it, unless these are few: a file
	 * that is gone leaves hundreds.
	 */
	private void addOnce() {
		Map<String, List<Location>> places = new LinkedHashMap<>();
		this.deferred.forEach((problem) -> places.computeIfAbsent(problem.expected(), (any) -> new ArrayList<>())
			.add(problem.location()));
		for (PendingReference reference : this.references) {
			String kind = reference.kind();
			if (!defines(kind, reference.id())) {
				places
					.computeIfAbsent("%s %s that exists; there is no \"%s\"%s".formatted(article(kind), kind,
							reference.id(), hint(reference)), (any) -> new ArrayList<>())
					.add(reference.location());
			}
		}
		places.forEach((expected, all) -> {
			List<Location> distinct = all.stream().distinct().sorted(Location.IN_ORDER).toList();
			if (distinct.size() <= FEW) {
				distinct.forEach((location) -> this.problems.add(location, "%s", expected));
			}
			else {
				this.problems.add(distinct.get(0), "%s; the same at %s and %d more", expected,
						distinct.subList(1, FEW)
							.stream()
							.map((location) -> location.file() + ":" + location.line())
							.collect(Collectors.joining(", ")),
						distinct.size() - FEW);
			}
		});
	}

	private void checkLinked(String path, String from) {
		if (!this.pages.containsKey(path) && !this.oldAddresses.containsKey(path)) {
			this.problems.add(new Location(path.substring(1) + ".md", 1, "file"),
					"this file, to which the site links from %s; put it back, or say \"formerly: [%s]\" in the page that takes over",
					from, path);
		}
	}

	/** A page of that name elsewhere was most likely moved. */
	private String hint(PendingReference reference) {
		String near = Nearest.hint(reference.id(), ids(reference.kind()));
		String name = reference.id()
			.substring(Math.max(reference.id().lastIndexOf('/'), reference.id().lastIndexOf('#')) + 1);
		if (!near.isEmpty() || !PAGE.equals(reference.kind()) || name.isEmpty()) {
			return near;
		}
		return this.pages.values()
			.stream()
			.filter((page) -> page.slug().equals(name))
			.findFirst()
			.map((page) -> "; did you mean \"%s\"? If %s was moved, move it back".formatted(page.path(),
					page.location("title").file()))
			.orElse("");
	}

	private static String article(String kind) {
		return ("aeiou".indexOf(kind.charAt(0)) < 0) ? "a" : "an";
	}

	private Set<String> ids(String kind) {
		Set<String> ids = new HashSet<>(this.defined.getOrDefault(kind, Map.of()).keySet());
		if (PAGE.equals(kind)) {
			ids.addAll(this.addresses);
		}
		return ids;
	}

	/** An id that a page has twice leads to the first of the two. */
	private void checkHeadings() {
		Map<String, Location> taken = new HashMap<>();
		this.pages.forEach((path, page) -> {
			if (path.contains("#")) {
				taken.put(path, page.location("title"));
				if (isPart(host(path), page.slug())) {
					this.problems.add(page.location("title"), "another id; the page has a part of its own at %s", path);
				}
			}
		});
		Map<String, Location> entries = checkEntries();
		for (Anchor heading : this.headings) {
			if (!this.pages.containsKey(heading.path() + "#" + heading.id())) {
				address(heading.path() + "#" + heading.id());
			}
			if (heading.id().isEmpty()) {
				this.problems.add(heading.location(), "a heading with Latin letters or digits, which make its address");
				continue;
			}
			checkHeading(heading.path(), heading, taken, entries.keySet());
		}
	}

	private Map<String, Location> checkEntries() {
		Map<String, Location> entries = new HashMap<>();
		for (Anchor entry : this.entries) {
			Location first = entries.putIfAbsent(entry.path() + "#" + entry.id(), entry.location());
			if (isPart(entry.path(), entry.id())) {
				this.problems.add(entry.location(),
						"another id; a page that shows this has a part of its own called \"%s\"", entry.id());
			}
			else if (first != null && !first.file().equals(entry.location().file())) {
				this.problems.add(entry.location(), "another id; %s, line %d, has the address %s#%s as well",
						first.file(), first.line(), entry.path(), entry.id());
			}
		}
		return entries;
	}

	/** Whether a template calls a part of a page so. */
	private boolean isPart(String path, String id) {
		return LAYOUT_IDS.contains(id) || this.fixedIds.getOrDefault(path, Set.of()).contains(id);
	}

	private void checkHeading(String path, Anchor heading, Map<String, Location> taken, Set<String> entries) {
		Location first = taken.putIfAbsent(path + "#" + heading.id(), heading.location());
		if (first != null) {
			this.problems.add(heading.location(), "a heading of its own; %s, line %d, has the address %s#%s as well",
					first.file(), first.line(), path, heading.id());
		}
		else if (isPart(path, heading.id()) || entries.contains(path + "#" + heading.id())) {
			this.problems.add(heading.location(), "another heading; the page has a part of its own at %s#%s", path,
					heading.id());
		}
	}

	/** Nobody can tell which of two is in the wrong place, so both hear of it. */
	private void checkPlaces(List<Seat> places) {
		for (Seat place : places) {
			places.stream()
				.filter((other) -> other != place && other.position() == place.position())
				.findFirst()
				.ifPresent((other) -> this.problems.add(place.location(),
						"a position of its own; %s, line %d, has %d as well, and the next free one is %d",
						other.location().file(), other.location().line(), place.position(), free(places, place)));
		}
	}

	private static int free(List<Seat> places, Seat place) {
		int free = place.position() + 1;
		while (taken(places, free)) {
			free++;
		}
		return free;
	}

	private static boolean taken(List<Seat> places, int position) {
		return places.stream().anyMatch((place) -> place.position() == position);
	}

	/** The files of the program itself answer before an old address is looked for. */
	private static boolean isFile(String address) {
		return Catalog.class.getResource("/static" + address) != null || address.matches(".*\\.(?:csv|json)");
	}

	/** Lists such as /careers answer too, but are no pages of the store. */
	private boolean joinsPages(StoreRow link) {
		Object from = link.columns().get("from_path");
		Object to = link.columns().get("to_path");
		return this.pages.containsKey(from) && this.pages.containsKey(to) && !Objects.equals(from, to);
	}

	/** The rows added to a table so far. */
	public Collection<StoreRow> rows(String table) {
		return this.rows.getOrDefault(table, List.of());
	}

}
