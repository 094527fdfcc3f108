package org.charted.wage;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.Markdown;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tables of places, occupations and industries, and the wage tables that
 * {@code data/wages.yaml} lists.
 */
final class WageReader {

	private static final List<String> PERCENTILES = List.of("p10", "p25", "median", "p75", "p90");

	/** What a wage is called where one is missing: place, occupation and industry. */
	private static final String ROW = "row in the tables of data/wages.yaml";

	private final Seeds seeds;

	private final Catalog catalog;

	private final List<String> states = new ArrayList<>();

	/** The jobs of each occupation and industry in the nation. */
	private final Map<String, Integer> jobs = new HashMap<>();

	/** The first table of all industries, and when its wages were paid. */
	private @Nullable SurveyTable first;

	private record SurveyTable(String file, String period) {
	}

	WageReader(Seeds seeds, Catalog catalog) {
		this.seeds = seeds;
		this.catalog = catalog;
	}

	void read() {
		int position = 0;
		List<Cells> occupations = cells("occupations.csv");
		for (Cells cells : occupations) {
			readOccupation(cells, ++position);
		}
		for (Cells cells : cells("industries.csv")) {
			readIndustry(cells, ++position);
		}
		cells("areas.csv").forEach(this::readArea);
		this.seeds.list("data/wages.yaml").forEach(this::readTable);
		occupations.forEach(this::checkOccupation);
	}

	private List<Cells> cells(String file) {
		return this.seeds.table("data/" + file).stream().map((line) -> new Cells(line, this.catalog)).toList();
	}

	private void readOccupation(Cells cells, int position) {
		String soc = cells.id("soc");
		if (!soc.isEmpty() && !soc.matches("[0-9]{2}-[0-9]{4}")) {
			this.catalog.problem(cells.location(), "a code as in 29-2072 in column \"soc\", not \"%s\"", soc);
		}
		this.catalog.define("occupation", soc, cells.location());
		this.catalog
			.add(new StoreRow("occupation").set("soc", soc)
				.set("name", cells.label("name"))
				.set("part", cells.oneOf("part",
						Arrays.stream(Occupation.Membership.values()).map(Occupation.Membership::word).toList()))
				.set("position", position));
	}

	private void readIndustry(Cells cells, int position) {
		String id = cells.id("industry");
		this.catalog.define("industry", id, cells.location());
		this.catalog.add(new StoreRow("industry").set("id", id)
			.set("name", cells.label("name"))
			.set("naics", cells.name("naics"))
			.set("position", position));
	}

	private void readArea(Cells cells) {
		String code = cells.id("code");
		String name = cells.label("name");
		String slug = Markdown.slug(name);
		String kind = cells.oneOf("kind", Arrays.stream(Area.Kind.values()).map(Area.Kind::word).toList());
		this.catalog.define("area", code, cells.location());
		this.catalog.define("name of an area in addresses", slug, cells.location());
		String states = cells.text("states");
		for (String state : states.split(" ")) {
			this.catalog.refer("area", state, cells.location());
		}
		Integer column = cells.number("column");
		Integer row = cells.number("row");
		if (Area.Kind.STATE.word().equals(kind)) {
			if (column == null || row == null) {
				this.catalog.problem(cells.location(), "\"column\" and \"row\" of the state's tile on the map");
			}
			this.catalog.define("tile", column + " " + row, cells.location());
			this.states.add(code);
		}
		this.catalog.add(new StoreRow("area").set("code", code)
			.set("kind", kind)
			.set("slug", slug)
			.set("name", name)
			.set("sort_key", slug)
			.set("states", states)
			.set("tile_column", column)
			.set("tile_row", row)
			.set("price_level", priceLevel(cells)));
	}

	/**
	 * Around the nation's 100; the dearest and the cheapest place are not twice apart.
	 */
	private @Nullable BigDecimal priceLevel(Cells cells) {
		BigDecimal level = cells.decimal("price_level");
		if (level != null && (level.intValue() < 50 || level.intValue() > 200)) {
			this.catalog.problem(cells.location(), "a price level from 50 to 200, where the nation is 100, not %s",
					level.toPlainString());
		}
		return level;
	}

	private void readTable(SeedEntry table) {
		String file = table.text("file");
		String area = table.has("area") ? table.id("area") : null;
		String source = table.id("source");
		String period = table.text("period");
		if (!Period.isMoment(period)) {
			table.expect("period", "a year, month or day as in 2025-05, not \"" + period + "\"");
		}
		else {
			this.catalog.published(period, table.location("period"));
		}
		this.catalog.refer("source", source, table.location("source"));
		List<Cells> rows = cells(file);
		// of a table with several periods, those of the current one
		List<Cells> current = rows.stream()
			.filter((cells) -> !cells.has("period") || cells.text("period").equals(period))
			.toList();
		if (current.isEmpty() && !rows.isEmpty()) {
			table.expect("period", "a period that rows of " + file + " have, not \"" + period + "\"");
		}
		if (current.stream().anyMatch((cells) -> Industry.ALL.equals(industry(cells)))) {
			checkEdition(table, file, period);
		}
		current.forEach((cells) -> readWage(cells, area, period, source));
	}

	/**
	 * Pages set the nation beside its places. The survey tells of sectors later, so that
	 * tables of these alone lag behind as a rule.
	 */
	private void checkEdition(SeedEntry table, String file, String period) {
		SurveyTable other = this.first;
		if (other == null) {
			this.first = new SurveyTable(file, period);
		}
		else if (!other.period().equals(period)) {
			this.catalog.warn(table.location("period"),
					"%s has wages of %s and %s of %s, which pages set side by side: move both to one edition"
						.formatted(file, period, other.file(), other.period()));
		}
	}

	private static String industry(Cells cells) {
		return cells.has("industry") ? cells.name("industry") : Industry.ALL;
	}

	private void readWage(Cells cells, @Nullable String everywhere, String period, String source) {
		String area = (everywhere != null) ? everywhere : cells.name("area");
		String soc = cells.name("soc");
		String industry = industry(cells);
		this.catalog.refer("area", area, cells.location());
		this.catalog.refer("occupation", soc, cells.location());
		this.catalog.refer("industry", industry, cells.location());
		this.catalog.define(ROW, wageId(area, soc, industry), cells.location());
		Integer p10 = cells.number("p10");
		Integer p25 = cells.number("p25");
		Integer median = cells.number("median");
		Integer p75 = cells.number("p75");
		Integer p90 = cells.number("p90");
		Integer employment = cells.number("employment");
		checkPart(cells, area, soc + " " + industry, employment);
		cells.expectAscending("p10, p25, median, p75 and p90", p10, p25, median, p75, p90);
		this.catalog.add(new StoreRow("wage").set("area_code", area)
			.set("soc", soc)
			.set("industry_id", industry)
			.set("period", period)
			.set("source_id", source)
			.set("employment", employment)
			.set("mean", cells.has("mean") ? cells.number("mean") : null)
			.set("p10", p10)
			.set("p25", p25)
			.set("median", median)
			.set("p75", p75)
			.set("p90", p90)
			.set("quotient", cells.has("quotient") ? cells.decimal("quotient") : null)
			.set("top_coded", topCoded(cells)));
	}

	/** No place has more jobs than the nation, whose table stands first. */
	private void checkPart(Cells cells, String area, String occupation, @Nullable Integer employment) {
		if (employment == null) {
			return;
		}
		if (Area.NATION.equals(area)) {
			this.jobs.put(occupation, employment);
		}
		int most = this.jobs.getOrDefault(occupation, employment);
		if (employment > most) {
			this.catalog.problem(cells.location(), "no more jobs than the nation has, which are %d, not %d", most,
					employment);
		}
	}

	private static @Nullable String topCoded(Cells cells) {
		List<String> columns = PERCENTILES.stream().filter(cells::isTopCoded).toList();
		return columns.isEmpty() ? null : String.join(" ", columns);
	}

	/** Every occupation is set against the nation and shown in every state. */
	private void checkOccupation(Cells cells) {
		String soc = cells.text("soc");
		List<String> areas = new ArrayList<>(List.of(Area.NATION));
		if (!Occupation.Membership.ALL.word().equals(cells.text("part"))) {
			areas.addAll(this.states);
		}
		for (String area : areas) {
			this.catalog.refer(ROW, wageId(area, soc, Industry.ALL), cells.location());
		}
	}

	private static String wageId(String area, String soc, String industry) {
		return "%s %s %s".formatted(area, soc, industry);
	}

}
