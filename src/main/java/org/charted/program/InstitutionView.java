package org.charted.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.charted.chart.Chart;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;
import org.jspecify.annotations.Nullable;

/**
 * All that a page tells of an institution.
 *
 * @param institution the institution
 * @param programs what it has reported, by field and level
 * @param charges what entire programs cost there
 * @param earnings what graduates earned, or why it is not shown, by level
 * @param pay what the work pays around it
 * @param near other institutions, the nearest first
 * @param words what is said beside the numbers
 */
public record InstitutionView(Institution institution, List<Program> programs, List<Charge> charges,
		List<Earnings> earnings, List<LocalPay> pay, List<Neighbor> near, ProgramTexts.ProgramWords words) {

	/** How far others may be to be called near, in miles. */
	static final int NEAR = 50;

	/** More of them are in the finder. */
	static final int MOST_NEAR = 12;

	/** What is printed where a year has no row. */
	private static final String NOT_REPORTED = "not reported";

	/**
	 * A field at a level.
	 *
	 * @param field the field
	 * @param level the level
	 * @param place where it stands among all fields and levels
	 * @param awards the awards by year; a year without any was not reported
	 */
	public record Program(ProgramField field, ProgramLevel level, int place, Map<String, Integer> awards) {

		/** The awards of a year as a reader writes them. */
		public String text(String year) {
			Integer made = this.awards.get(year);
			return (made != null) ? "%,d".formatted(made) : NOT_REPORTED;
		}

		public boolean isReported(String year) {
			return this.awards.containsKey(year);
		}

	}

	/**
	 * What an entire program costs.
	 *
	 * @param cip the code of its field
	 * @param field its field
	 * @param price tuition and fees
	 * @param books books and supplies, as far as they are told
	 * @param length how long it is
	 * @param lengthUnit in which unit
	 * @param months the months to finish
	 */
	public record Charge(String cip, String field, int price, @Nullable Integer books, int length, String lengthUnit,
			int months) {
	}

	/**
	 * What graduates of its group at a level earned.
	 *
	 * @param family the level
	 * @param standing whether it may be shown; {@code null} when the group has no row
	 * @param oneYear one year after
	 * @param fourYears four years after
	 * @param debt what borrowers had borrowed
	 * @param ours the awards of the group in our fields
	 * @param all its awards in the wider field
	 */
	public record Earnings(LevelFamily family, @Nullable EarningStanding standing, @Nullable Integer oneYear,
			@Nullable Integer fourYears, @Nullable Integer debt, @Nullable Integer ours, @Nullable Integer all) {

		public boolean isShown() {
			return this.standing == EarningStanding.SHOWN;
		}

		/** Why it is not shown. */
		public String reason() {
			EarningStanding standing = this.standing;
			return (standing == null) ? "the record has no row for this level" : switch (standing) {
				case MIXED -> "%,d of the group\u2019s %,d awards were in these fields, fewer than %d%%"
					.formatted(this.ours, this.all, EarningStanding.LEAST_PERCENT);
				case UNKNOWN -> "it is not known how many of the group\u2019s awards were in these fields";
				default -> "it made no award at this level in the last year";
			};
		}

	}

	/**
	 * What an occupation pays around the institution.
	 *
	 * @param wage the wage
	 * @param ofArea whether it is that of the metropolitan area, and not of the state
	 */
	public record LocalPay(Wage wage, boolean ofArea) {

		/** What the occupations pay in its area, or else in its state. */
		public static List<LocalPay> around(Institution institution, List<Wage> wages) {
			return wages.stream()
				.map(Wage::getOccupation)
				.map(Occupation::getSoc)
				.distinct()
				.flatMap((soc) -> institution.areas()
					.flatMap((code) -> wages.stream().filter((wage) -> isOf(wage, code, soc)))
					.filter((wage) -> isOfState(wage, institution) || wage.amount(Measure.MEDIAN) != null)
					.limit(1))
				.map((wage) -> new LocalPay(wage, !isOfState(wage, institution)))
				.toList();
		}

		private static boolean isOf(Wage wage, String area, String soc) {
			return wage.getArea().getCode().equals(area) && wage.getOccupation().getSoc().equals(soc);
		}

		private static boolean isOfState(Wage wage, Institution institution) {
			return wage.getArea().getCode().equals(institution.stateCode());
		}

		public String low() {
			return this.wage.text(Measure.P10, false);
		}

		public String median() {
			return this.wage.text(Measure.MEDIAN, false);
		}

	}

	/**
	 * Another institution.
	 *
	 * @param unitid its six digits
	 * @param name its name
	 * @param city its city
	 * @param place the letters of its state, of the District of Columbia or of Puerto
	 * Rico
	 * @param awards its awards in the last year
	 * @param miles how far it is
	 */
	public record Neighbor(String unitid, String name, String city, String place, @Nullable Integer awards,
			double miles) {

		public String path() {
			return Institution.path(this.unitid);
		}

		public String distance() {
			return Distance.print(this.miles);
		}

	}

	/** How far the others may be, in miles. */
	public int radius() {
		return NEAR;
	}

	public List<String> years() {
		return this.words.awardYears();
	}

	/** The awards of all programs by year; a year without any report is left out. */
	Map<String, Integer> totals() {
		Map<String, Integer> totals = new LinkedHashMap<>();
		for (String year : years()) {
			this.programs.stream()
				.map((program) -> program.awards().get(year))
				.filter(Objects::nonNull)
				.map(Objects::requireNonNull)
				.reduce(Integer::sum)
				.ifPresent((sum) -> totals.put(year, sum));
		}
		return totals;
	}

	/** The awards of all programs by year, unless there are none to draw. */
	public Optional<Chart> chart() {
		Map<String, Integer> totals = totals();
		if (totals.values().stream().allMatch((sum) -> sum == 0)) {
			return Optional.empty();
		}
		List<Chart.Range> rows = new ArrayList<>();
		List<String> words = new ArrayList<>();
		for (String year : years()) {
			Integer sum = totals.get(year);
			String text = (sum != null) ? "%,d".formatted(sum) : NOT_REPORTED;
			String label = year + (year.equals(provisional()) ? ", provisional" : "");
			words.add(label + ": " + text);
			rows.add(new Chart.Range(label, null, BigDecimal.ZERO, null, BigDecimal.valueOf((sum != null) ? sum : 0),
					"", "", text));
		}
		return Optional.of(Chart.of("awards-by-year", "Awards in all of its fields, by year",
				String.join("; ", words) + ".", rows, (mark) -> "%,d".formatted(mark.intValue())));
	}

	/** The award year that can still change. */
	public @Nullable String provisional() {
		return this.words.table(ProgramTable.AWARDS.slug()).provisional();
	}

	/** Dollars as a reader writes them, or that the tables have none. */
	public String dollars(@Nullable Integer amount) {
		return Dollar.print(amount);
	}

	/** Whether the tuition of a year is told. */
	public boolean hasTuition() {
		return this.institution.tuitionInState() != null;
	}

	/** Whether anybody's earnings are shown. */
	public boolean showsEarnings() {
		return this.earnings.stream().anyMatch(Earnings::isShown);
	}

	/** What is known of its closing, as HTML, or "". */
	public String closure() {
		return this.words.printed().html(this.institution.closure());
	}

	/** The same as data to take away. */
	InstitutionFile file() {
		return InstitutionFile.of(this);
	}

}
