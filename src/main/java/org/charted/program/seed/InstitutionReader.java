package org.charted.program.seed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.program.Control;
import org.charted.program.EarningStanding;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramPages;
import org.charted.program.seed.AwardReader.LastYear;
import org.charted.prose.Markdown;
import org.charted.wage.Cells;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * Reads the directory of institutions, what they charge, and what became of those who
 * finished.
 */
final class InstitutionReader {

	private static final String INSTITUTION = "institution";

	private static final String EARNINGS = "data/program-earnings.csv";

	/** As the directory writes it. */
	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.US);

	/** Fields of the wider one whose graduates' earnings are published. */
	private static final String WIDER_FIELD = "51.07";

	/** The codes of the levels whose graduates' earnings can be shown. */
	private static final Map<String, LevelFamily> CREDENTIALS = Map.of("1", LevelFamily.CERTIFICATE, "2",
			LevelFamily.ASSOCIATE);

	private final Seeds seeds;

	private final Catalog catalog;

	private final LastYear lastYear;

	/** What the seeds say of those that have closed since the directory was made. */
	private final Map<String, String> closures = new HashMap<>();

	/** What is published of a group of institutions, which repeats for each of them. */
	private final Map<String, List<?>> groups = new HashMap<>();

	private final Set<String> titles = new HashSet<>();

	private final Map<String, Set<String>> levels;

	/** The codes of the levels below a first degree, and of that degree. */
	private final Set<String> undergraduate;

	private String newest = "";

	InstitutionReader(Seeds seeds, Catalog catalog, LastYear lastYear) {
		this.seeds = seeds;
		this.catalog = catalog;
		this.lastYear = lastYear;
		this.levels = catalog.rows("program_level")
			.stream()
			.map(StoreRow::columns)
			.collect(Collectors.groupingBy((level) -> String.valueOf(level.get("family")),
					Collectors.mapping((level) -> String.valueOf(level.get("code")), Collectors.toSet())));
		this.undergraduate = Stream.of(LevelFamily.values())
			.filter((family) -> !family.isGraduate())
			.flatMap((family) -> this.levels.getOrDefault(family.slug(), Set.of()).stream())
			.collect(Collectors.toSet());
	}

	void read() {
		this.seeds.list("programs/closures.yaml").forEach(this::readClosure);
		List<CsvRow> rows = this.seeds.table("data/institutions.csv");
		this.newest = rows.stream()
			.map((row) -> row.cells().getOrDefault("directory", ""))
			.max(String::compareTo)
			.orElse("");
		rows.forEach((row) -> readInstitution(new Cells(row, this.catalog)));
		this.seeds.table("data/program-charges.csv").forEach((row) -> readCharge(new Cells(row, this.catalog)));
		this.seeds.table(EARNINGS).forEach((row) -> readEarning(new Cells(row, this.catalog)));
	}

	private void readClosure(SeedEntry closure) {
		String unitid = closure.text("unitid");
		this.catalog.refer(INSTITUTION, unitid, closure.location("unitid"));
		this.catalog.define("closed institution", unitid, closure.location("unitid"));
		closure.text("text");
		this.closures.put(unitid, this.catalog.prose(ProgramPages.FIND, this.seeds.prose(closure, "text")));
	}

	private void readInstitution(Cells cells) {
		String unitid = cells.name("unitid");
		if (!unitid.isEmpty() && !unitid.matches("[0-9]{6}")) {
			this.catalog.problem(cells.location(), "six digits in column \"unitid\", not \"%s\"", unitid);
		}
		this.catalog.define(INSTITUTION, unitid, cells.location());
		String name = cells.label("name");
		String city = cells.label("city");
		String state = cells.name("state").toLowerCase(Locale.ROOT);
		this.catalog.refer("area", state, cells.location());
		String directory = cells.name("directory");
		LocalDate closedOn = day(cells, "closed");
		String closure = this.closures.get(unitid);
		List<LastYear.Award> made = this.lastYear.of(unitid);
		String metro = cells.text("metro");
		this.catalog.add(new StoreRow(INSTITUTION).set("unitid", unitid)
			.set("name", name)
			.set("title", title(unitid, "%s, %s, %s".formatted(name, city, state.toUpperCase(Locale.ROOT))))
			.set("sort_key", Markdown.slug(name))
			.set("search_key", Near.fold(name + " " + city))
			.set("city", city)
			.set("state_code", state)
			.set("control", cells.oneOf("control", Arrays.stream(Control.values()).map(Control::code).toList()))
			.set("directory", directory)
			.set("closed",
					"3".equals(cells.oneOf("activity", List.of("1", "2", "3"))) || closedOn != null || closure != null
							|| !directory.equals(this.newest))
			.set("closed_on", closedOn)
			.set("closure", closure)
			.set("distance", cells.text("distance").isEmpty() ? null : cells.text("distance"))
			.set("metro_code", this.catalog.defines("area", metro) ? metro : null)
			.set("latitude", degrees(cells, "latitude", 90))
			.set("longitude", degrees(cells, "longitude", 180))
			.set("tuition_in_district", ofUndergraduates(unitid, cells.number("tuition_in_district")))
			.set("tuition_in_state", ofUndergraduates(unitid, cells.number("tuition_in_state")))
			.set("tuition_out_of_state", ofUndergraduates(unitid, cells.number("tuition_out_of_state")))
			.set("net_price", ofUndergraduates(unitid, netPrice(cells)))
			.set("website", address(cells, "website"))
			.set("price_calculator", address(cells, "price_calculator"))
			.set("reporting", !made.isEmpty())
			.set("awards", made.isEmpty() ? null : made.stream().mapToInt(LastYear.Award::awards).sum()));
	}

	/** Some have more than one entry for the same name and city. */
	private String title(String unitid, String title) {
		return this.titles.add(title) ? title : title + " (" + unitid + ")";
	}

	private @Nullable LocalDate day(Cells cells, String column) {
		String text = cells.text(column);
		try {
			return text.isEmpty() ? null : LocalDate.parse(text, DAY);
		}
		catch (DateTimeParseException ex) {
			this.catalog.problem(cells.location(), "a day as in 10/31/2024 in column \"%s\", not \"%s\"", column, text);
			return null;
		}
	}

	private double degrees(Cells cells, String column, int most) {
		String text = cells.name(column);
		if (text.matches("-?[0-9]{1,3}(\\.[0-9]{1,8})?") && Math.abs(Double.parseDouble(text)) <= most) {
			return Double.parseDouble(text);
		}
		if (!text.isEmpty()) {
			this.catalog.problem(cells.location(), "degrees from -%d to %d in column \"%s\", not \"%s\"", most, most,
					column, text);
		}
		return 0;
	}

	/**
	 * A price that undergraduates of any field are asked, unless none of what the
	 * institution reports is for them: it is the price of nothing that pages list then.
	 */
	private @Nullable Integer ofUndergraduates(String unitid, @Nullable Integer price) {
		Set<String> reported = this.lastYear.levels(unitid);
		return (reported.isEmpty() || !Collections.disjoint(reported, this.undergraduate)) ? price : null;
	}

	/** Grants can be more than the cost. */
	private @Nullable Integer netPrice(Cells cells) {
		String text = cells.text("net_price");
		return text.matches("-[0-9]{1,6}") ? Integer.valueOf(text) : cells.number("net_price");
	}

	private static @Nullable String address(Cells cells, String column) {
		String reported = cells.text(column);
		return reported.isEmpty() ? null : WebAddress.clean(reported);
	}

	private void readCharge(Cells cells) {
		String unitid = cells.name("unitid");
		String cip = cells.name("field");
		this.catalog.refer(INSTITUTION, unitid, cells.location());
		this.catalog.refer("field of study", cip, cells.location());
		this.catalog.define("row of data/program-charges.csv", unitid + " " + cells.name("rank"), cells.location());
		this.catalog.add(new StoreRow("program_charge").set("unitid", unitid)
			.set("cip", cip)
			.set("place", required(cells, "rank"))
			.set("price", required(cells, "price"))
			.set("books", cells.number("books"))
			.set("length", required(cells, "length"))
			.set("length_unit", cells.oneOf("unit", List.of("credit hours", "contact hours")))
			.set("months", required(cells, "months")));
	}

	private int required(Cells cells, String column) {
		Integer number = cells.number(column);
		if (number == null && cells.text(column).isEmpty()) {
			this.catalog.problem(cells.location(), "a whole number in column \"%s\"", column);
		}
		return (number != null) ? number : 0;
	}

	private void readEarning(Cells cells) {
		String unitid = cells.name("unitid");
		String group = cells.name("opeid6");
		LevelFamily credential = CREDENTIALS.getOrDefault(
				cells.oneOf("credential", CREDENTIALS.keySet().stream().sorted().toList()), LevelFamily.CERTIFICATE);
		this.catalog.refer(INSTITUTION, unitid, cells.location());
		this.catalog.define("row of " + EARNINGS, unitid + " " + credential.slug(), cells.location());
		Integer ours = cells.number("awards_ours");
		Integer all = cells.number("awards_all");
		if (ours != null && all != null && ours > all) {
			this.catalog.problem(cells.location(), "no more in column \"awards_ours\" than in \"awards_all\", not %d",
					ours);
		}
		Integer oneYear = cells.number("one_year");
		Integer fourYears = cells.number("four_years");
		Integer debt = cells.number("debt");
		List<?> published = Arrays.asList(ours, all, oneYear, fourYears, debt);
		if (!this.groups.computeIfAbsent(group + " " + credential, (any) -> published).equals(published)) {
			this.catalog.problem(cells.location(), "the same numbers as in the other rows of \"%s\" at this level",
					group);
		}
		this.catalog.add(new StoreRow("program_earning").set("unitid", unitid)
			.set("credential", credential.slug())
			.set("opeid6", group)
			.set("awards_ours", ours)
			.set("awards_all", all)
			.set("one_year", oneYear)
			.set("four_years", fourYears)
			.set("debt", debt)
			.set("standing", EarningStanding.of(ours, all, made(unitid, credential)).word()));
	}

	/** The awards in the wider field at some levels in the last year. */
	private int made(String unitid, LevelFamily family) {
		Set<String> codes = this.levels.getOrDefault(family.slug(), Set.of());
		return this.lastYear.of(unitid)
			.stream()
			.filter((made) -> made.cip().startsWith(WIDER_FIELD) && codes.contains(made.level()))
			.mapToInt(LastYear.Award::awards)
			.sum();
	}

}
