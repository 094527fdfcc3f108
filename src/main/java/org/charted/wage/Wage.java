package org.charted.wage;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.charted.note.Note;
import org.charted.source.Period;
import org.charted.source.Source;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * What an occupation pays in a place and an industry: a row of the survey of employers,
 * in dollars a year. Cells that were not published are {@code null}.
 */
@Entity
@Immutable
@IdClass(Wage.Key.class)
@SuppressWarnings({ "NullAway.Init", "UnusedVariable" }) // filled by JPA, sorted by in
															// queries
public class Wage {

	/** What is said of a cell without a number. */
	public static final String NOT_PUBLISHED = "not published";

	/** What is said of a number that may be published, but not in a table we have. */
	public static final String NOT_IN_TABLES = "not in the tables used here";

	/** What is said of an amount that the survey prints only as above its highest one. */
	static final String TOP_CODED = "above the top code";

	/** What is said of pay that cannot be adjusted. */
	public static final String NO_PRICES = "no price level in the tables used here";

	/** What is said where the survey prints one amount for two percentiles. */
	static final String EQUAL_PERCENTILES = "some percentiles are equal";

	/** Fewer jobs than this make a sample to be careful with; the limit is ours. */
	public static final int FEW_JOBS = 100;

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "area_code")
	private Area area;

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "soc")
	private Occupation occupation;

	@Id
	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "industry_id")
	private Industry industry;

	private String period;

	@ManyToOne(fetch = FetchType.LAZY)
	private Source source;

	private @Nullable Integer employment;

	private @Nullable Integer mean;

	private @Nullable Integer p10;

	private @Nullable Integer p25;

	private @Nullable Integer median;

	private @Nullable Integer p75;

	private @Nullable Integer p90;

	private @Nullable BigDecimal quotient;

	private @Nullable String topCoded;

	protected Wage() {
	}

	public Area getArea() {
		return this.area;
	}

	public Occupation getOccupation() {
		return this.occupation;
	}

	public Industry getIndustry() {
		return this.industry;
	}

	/** When it was surveyed, as in "May 2025". */
	public String getPeriod() {
		return Period.print(this.period);
	}

	public Source getSource() {
		return this.source;
	}

	/** What a page tells of it where it stands apart from its table. */
	public Note note() {
		return Note.of(this.source.note().html() + " " + getPeriod() + ".");
	}

	/** The mean; {@code null} also where the table has none. */
	public @Nullable Integer getMean() {
		return this.mean;
	}

	/** The mean as a reader writes it, or that there is none. */
	public String getMeanText() {
		return (this.mean != null) ? Measure.MEDIAN.print(BigDecimal.valueOf(this.mean)) : NOT_PUBLISHED;
	}

	/** An amount as published; {@code null} when it was not. */
	public @Nullable BigDecimal amount(Measure measure) {
		return switch (measure) {
			case MEDIAN -> decimal(this.median);
			case P10 -> decimal(this.p10);
			case P25 -> decimal(this.p25);
			case P75 -> decimal(this.p75);
			case P90 -> decimal(this.p90);
			case EMPLOYMENT -> decimal(this.employment);
			case QUOTIENT -> this.quotient;
		};
	}

	/**
	 * An amount, which for pay can be that at national prices.
	 * @return the amount; {@code null} when it, or the price level, was not published
	 */
	public @Nullable BigDecimal amount(Measure measure, boolean atNationalPrices) {
		BigDecimal amount = amount(measure);
		return (amount == null || !atNationalPrices || !measure.isPay()) ? amount : this.area.atNationalPrices(amount);
	}

	/** An amount as a reader writes it, or why there is none. */
	public String text(Measure measure, boolean atNationalPrices) {
		BigDecimal amount = amount(measure, atNationalPrices);
		if (amount != null) {
			return measure.print(amount);
		}
		if (amount(measure) != null) {
			return NO_PRICES;
		}
		return isTopCoded(measure) ? TOP_CODED : NOT_PUBLISHED;
	}

	/** Pay from the 10th to the 90th percentile as a reader writes it. */
	public String range(boolean atNationalPrices) {
		String low = text(Measure.P10, atNationalPrices);
		String high = text(Measure.P90, atNationalPrices);
		return low.equals(high) ? low : low + " to " + high;
	}

	private boolean isTopCoded(Measure measure) {
		return this.topCoded != null && List.of(this.topCoded.split(" ")).contains(measure.slug());
	}

	/** Its cells in a table with some columns. */
	public List<Cell> cells(List<Measure> columns, boolean atNationalPrices) {
		return columns.stream()
			.map((measure) -> new Cell(measure.label(), text(measure, atNationalPrices),
					amount(measure, atNationalPrices) != null))
			.toList();
	}

	/**
	 * A cell of a table.
	 *
	 * @param label the column
	 * @param text the amount, or why there is none
	 * @param number whether there is one
	 */
	public record Cell(String label, String text, boolean number) {
	}

	/** Whether nothing at all was published. */
	public boolean isEmpty() {
		return this.employment == null && this.median == null && this.p10 == null && this.p90 == null;
	}

	/** Whether it rests on few jobs, or on nobody knows how many. */
	public boolean isSmallSample() {
		return !isEmpty() && (this.employment == null || this.employment < FEW_JOBS);
	}

	/** What to be careful with, or "". */
	public String caution() {
		return joined(Stream.of(sample(), hasEqualPercentiles() ? EQUAL_PERCENTILES : ""));
	}

	private boolean hasEqualPercentiles() {
		List<Integer> printed = Stream.of(this.p10, this.p25, this.median, this.p75, this.p90)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
		return printed.stream().distinct().count() < printed.size();
	}

	/** What to be careful with in how many it rests on, or "". */
	public String sample() {
		if (isEmpty()) {
			return "nothing published";
		}
		if (this.employment == null) {
			return "small sample: jobs not published";
		}
		return isSmallSample() ? "small sample: fewer than %d jobs".formatted(FEW_JOBS) : "";
	}

	/** The same, with what is above the top code. */
	public String notes() {
		Stream<String> topCoded = Measure.ofIndustries()
			.stream()
			.filter(this::isTopCoded)
			.map((measure) -> measure.label() + " " + TOP_CODED);
		return joined(Stream.concat(Stream.of(caution()), topCoded));
	}

	private static String joined(Stream<String> notes) {
		return notes.filter((note) -> !note.isEmpty()).collect(Collectors.joining("; "));
	}

	private static @Nullable BigDecimal decimal(@Nullable Integer number) {
		return (number != null) ? BigDecimal.valueOf(number) : null;
	}

	/** The natural key of a wage. */
	static final class Key implements Serializable {

		private String area = "";

		private String occupation = "";

		private String industry = "";

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && this.area.equals(key.area) && this.occupation.equals(key.occupation)
					&& this.industry.equals(key.industry);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.area, this.occupation, this.industry);
		}

	}

}
