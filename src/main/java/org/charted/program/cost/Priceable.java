package org.charted.program.cost;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.program.Institution;
import org.charted.program.InstitutionView;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramTexts;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the prices of an institution.
 *
 * @param institution the institution
 * @param rows its programs and prices
 * @param pay what the work pays around it
 * @param words what is said beside the numbers
 */
record Priceable(Institution institution, List<PriceRow> rows, List<InstitutionView.LocalPay> pay,
		ProgramTexts.ProgramWords words) {

	/**
	 * A program that was reported for the last year, or the price of an entire one, or a
	 * page that a field leads to at a level that was reported.
	 *
	 * @param field the name of its field in addresses
	 * @param fieldName the name of its field
	 * @param level the name of its level in addresses; {@code null} for a price, which
	 * tells no level
	 * @param levelName the name of its level
	 * @param family what the level has in common with others
	 * @param price tuition and fees; {@code null} for a program
	 * @param books books and supplies, as far as they are told
	 * @param length how long it is
	 * @param lengthUnit in which unit
	 * @param months the months to finish
	 * @param leads the address of the page
	 */
	record PriceRow(String field, String fieldName, @Nullable String level, @Nullable String levelName,
			@Nullable String family, @Nullable Integer price, @Nullable Integer books, @Nullable Integer length,
			@Nullable String lengthUnit, @Nullable Integer months, @Nullable String leads) {

		boolean isPrice() {
			return this.price != null;
		}

		/** How long it takes, as a reader writes it. */
		String duration() {
			return "%,d %s in %d months".formatted(this.length, this.lengthUnit, this.months);
		}

	}

	/**
	 * Something to choose.
	 *
	 * @param slug its name in addresses
	 * @param name its name
	 */
	record ProgramOption(String slug, String name) {
	}

	/** The fields that it teaches or prices. */
	public List<ProgramOption> fields() {
		return this.rows.stream().map((row) -> new ProgramOption(row.field(), row.fieldName())).distinct().toList();
	}

	/** The levels of what it teaches. */
	public List<ProgramOption> levels() {
		return this.rows.stream()
			.filter((row) -> row.level() != null)
			.map((row) -> new ProgramOption(Objects.requireNonNull(row.level()),
					Objects.requireNonNull(row.levelName())))
			.distinct()
			.toList();
	}

	/** The names of what is chosen of them. */
	public List<String> chosen(@Nullable String field, @Nullable String level) {
		return Stream
			.concat(fields().stream().filter((one) -> one.slug().equals(field)),
					levels().stream().filter((one) -> one.slug().equals(level)))
			.map(ProgramOption::name)
			.toList();
	}

	/** The prices of entire programs, of one field or of all. */
	List<PriceRow> prices(@Nullable String field) {
		return this.rows.stream()
			.filter(PriceRow::isPrice)
			.filter((row) -> field == null || row.field().equals(field))
			.toList();
	}

	/** Whether one of its fields, or the one chosen, leads to a page. */
	boolean leadsTo(String path, @Nullable String field) {
		return this.rows.stream()
			.filter((row) -> field == null || row.field().equals(field))
			.anyMatch((row) -> path.equals(row.leads()));
	}

	/**
	 * Whether a level comes after a first degree.
	 * @param level the level; {@code null} for all that are taught
	 */
	boolean isGraduate(@Nullable String level) {
		Set<LevelFamily> families = families(level);
		return !families.isEmpty() && families.stream().allMatch(LevelFamily::isGraduate);
	}

	/**
	 * What a level has in common with others.
	 * @param level the level; {@code null} for all that are taught
	 */
	Set<LevelFamily> families(@Nullable String level) {
		return this.rows.stream()
			.filter((row) -> row.level() != null && (level == null || level.equals(row.level())))
			.map((row) -> Slugged.of(LevelFamily.class, Objects.requireNonNull(row.family())))
			.collect(Collectors.toSet());
	}

}
