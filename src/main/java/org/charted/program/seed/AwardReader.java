package org.charted.program.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.wage.Cells;

/**
 * Reads {@code data/program-awards.csv}: how many awards an institution made in a year,
 * by field and level.
 */
final class AwardReader {

	static final String FILE = "data/program-awards.csv";

	private static final Pattern YEAR = Pattern.compile("20([0-9]{2})-([0-9]{2})");

	/** The award years for which there are directories of institutions. */
	private static final int DIRECTORIES = 3;

	private final Seeds seeds;

	private final Catalog catalog;

	private final Map<Key, SortedMap<String, Integer>> awards = new LinkedHashMap<>();

	/** Who has reported anything for a year, and where that stands. */
	private final TreeMap<String, Map<String, Location>> seen = new TreeMap<>();

	/** A program, as far as the public record tells one from another. */
	private record Key(String unitid, String cip, String level) {
	}

	AwardReader(Seeds seeds, Catalog catalog) {
		this.seeds = seeds;
		this.catalog = catalog;
	}

	/** Read the table, and tell what institutions reported for its last year. */
	LastYear read() {
		this.seeds.table(FILE).forEach((row) -> readRow(new Cells(row, this.catalog)));
		Map<String, List<LastYear.Award>> made = new LinkedHashMap<>();
		Map<String, Set<String>> levels = new LinkedHashMap<>();
		this.awards.forEach((key, years) -> {
			levels.computeIfAbsent(key.unitid(), (any) -> new LinkedHashSet<>()).add(key.level());
			Integer number = years.get(lastYear());
			if (number != null) {
				made.computeIfAbsent(key.unitid(), (any) -> new ArrayList<>())
					.add(new LastYear.Award(key.cip(), key.level(), number));
			}
		});
		return new LastYear(made, levels);
	}

	private String lastYear() {
		return this.seen.isEmpty() ? "" : this.seen.lastKey();
	}

	private void readRow(Cells cells) {
		Key key = new Key(cells.name("unitid"), cells.name("field"), cells.name("level"));
		String year = cells.name("year");
		Matcher years = YEAR.matcher(year);
		if (!year.isEmpty() && !(years.matches()
				&& Integer.parseInt(years.group(2)) == (Integer.parseInt(years.group(1)) + 1) % 100)) {
			this.catalog.problem(cells.location(), "an award year as in 2023-24 in column \"year\", not \"%s\"", year);
		}
		this.catalog.refer("field of study", key.cip(), cells.location());
		this.catalog.refer("level of study", key.level(), cells.location());
		this.catalog.define("row of " + FILE, String.join(" ", List.of(key.unitid(), key.cip(), key.level(), year)),
				cells.location());
		Integer made = cells.number("awards");
		if (made != null) {
			this.awards.computeIfAbsent(key, (any) -> new TreeMap<>()).put(year, made);
			this.seen.computeIfAbsent(year, (any) -> new LinkedHashMap<>()).putIfAbsent(key.unitid(), cells.location());
		}
		else if (cells.text("awards").isEmpty()) {
			this.catalog.problem(cells.location(),
					"a whole number in column \"awards\"; what was not reported has no row");
		}
	}

	/**
	 * Add the rows, once the institutions are known. Those that have reported nothing for
	 * as long as directories reach back count for the whole country alone.
	 */
	void add() {
		this.seen.descendingMap()
			.values()
			.stream()
			.limit(DIRECTORIES)
			.forEach((institutions) -> institutions
				.forEach((unitid, location) -> this.catalog.refer("institution", unitid, location)));
		this.awards.forEach((key, years) -> {
			if (this.catalog.defines("institution", key.unitid())) {
				this.catalog.add(row("program", key).set("awards", years.get(lastYear())));
			}
			years.forEach((year, number) -> this.catalog
				.add(row("program_award", key).set("award_year", year).set("awards", number)));
		});
	}

	private static StoreRow row(String table, Key key) {
		return new StoreRow(table).set("unitid", key.unitid()).set("cip", key.cip()).set("level_code", key.level());
	}

	/**
	 * What institutions reported for the last year.
	 *
	 * @param made their awards, by institution
	 * @param ever the codes of the levels that they reported for any year
	 */
	record LastYear(Map<String, List<Award>> made, Map<String, Set<String>> ever) {

		/**
		 * The awards of a program.
		 *
		 * @param cip the field
		 * @param level the level
		 * @param awards how many
		 */
		record Award(String cip, String level, int awards) {
		}

		List<Award> of(String unitid) {
			return this.made.getOrDefault(unitid, List.of());
		}

		/**
		 * The codes of the levels reported; of all years, where it reported none then.
		 */
		Set<String> levels(String unitid) {
			Set<String> levels = of(unitid).stream().map(Award::level).collect(Collectors.toSet());
			return levels.isEmpty() ? this.ever.getOrDefault(unitid, Set.of()) : levels;
		}

	}

}
