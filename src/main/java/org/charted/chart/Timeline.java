package org.charted.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Amounts by the time they are about, each a mark, or a span with a mark at its
 * beginning. Lines join the marks of one series; across a break in the series there is
 * never a line. The template draws it as SVG.
 *
 * @param id the anchor of the chart
 * @param title what it shows
 * @param description what it shows in words, for those who do not see it
 * @param years the marks of the time axis
 * @param amounts the marks of the other axis; their {@code x} is the height they stand at
 * @param points the amounts in their places
 * @param lines what joins the amounts of a series
 * @param gap the break in the series
 */
public record Timeline(String id, String title, String description, List<Chart.Mark> years, List<Chart.Mark> amounts,
		List<Point> points, List<Line> lines, Gap gap) {

	/** The width of every timeline. */
	public static final int WIDTH = 360;

	/** The height of every timeline. */
	public static final int HEIGHT = 540;

	/** Where the time axis stands. */
	public static final int BOTTOM = HEIGHT - 24;

	private static final int TOP = 22;

	private static final int LEFT = 44;

	private static final int RIGHT = WIDTH - 12;

	private static final int MOST_YEARS = 6;

	/** Marks nearer than this would cover each other. */
	private static final double APART = 8;

	private static final int MOST_TRIES = 40;

	/** How far apart in years two amounts can be for a line to join them. */
	private static final BigDecimal LONGEST_LINE = new BigDecimal("1.5");

	/**
	 * An amount to draw.
	 *
	 * @param words what it is, for those who do not see it
	 * @param path where it leads
	 * @param from the time it begins, in years
	 * @param to the time it ends, equal to the beginning unless it is a span
	 * @param amount the amount
	 * @param shape the shape of its mark
	 * @param tone its tone, from 1
	 * @param series what it is joined with, or {@code null} for nothing
	 */
	public record Entry(String words, String path, BigDecimal from, BigDecimal to, BigDecimal amount, Shape shape,
			int tone, @Nullable String series) {
	}

	/**
	 * An amount where it is drawn.
	 *
	 * @param entry the amount
	 * @param x where its mark stands
	 * @param y the height it stands at
	 * @param end where its span ends; equal to where it begins unless it is a span
	 */
	public record Point(Entry entry, double x, double y, double end) {

		public boolean isSpan() {
			return this.entry.to().compareTo(this.entry.from()) > 0;
		}

		/** The mark, as SVG writes it. */
		public String mark() {
			return this.entry.shape().path(this.x, this.y);
		}

	}

	/**
	 * A line that joins amounts of a series.
	 *
	 * @param path the line, as SVG writes it
	 * @param tone its tone, from 1
	 */
	public record Line(String path, int tone) {
	}

	/**
	 * A break in the series.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 * @param words why it is there
	 */
	public record Gap(double from, double to, String words) {

		/** The middle, where its words stand. */
		public double middle() {
			return Math.round((this.from + this.to) * 5) / 10.0;
		}

		/** Before it or where it begins, within it, or where it ends and after it. */
		private int side(double x) {
			return (x <= this.from) ? -1 : (x >= this.to) ? 1 : 0;
		}

		public double width() {
			return Math.round((this.to - this.from) * 10) / 10.0;
		}

	}

	/**
	 * Put amounts in their places.
	 * @param id the anchor
	 * @param title what the chart shows
	 * @param description the same in words
	 * @param entries the amounts, at least one
	 * @param breakFrom when the break begins, in years
	 * @param breakTo when it ends
	 * @param breakWords why it is there
	 * @param print how an amount of the axis is written
	 * @return the timeline
	 */
	public static Timeline of(String id, String title, String description, List<Entry> entries, BigDecimal breakFrom,
			BigDecimal breakTo, String breakWords, Function<BigDecimal, String> print) {
		Scale heights = Scale.between(entries.stream().map(Entry::amount).toList(), BOTTOM, TOP);
		List<BigDecimal> times = entries.stream().flatMap((entry) -> Stream.of(entry.from(), entry.to())).toList();
		Scale time = time(times);
		Gap gap = new Gap(time.place(breakFrom), time.place(breakTo), breakWords);
		List<Point> points = places(entries, time, heights, gap);
		List<Chart.Mark> years = time.marks()
			.stream()
			.map((year) -> new Chart.Mark(time.place(year), year.toBigInteger().toString()))
			.toList();
		List<Chart.Mark> amounts = heights.marks()
			.stream()
			.map((amount) -> new Chart.Mark(heights.place(amount), print.apply(amount)))
			.toList();
		return new Timeline(id, title, description, years, amounts, points, lines(points, breakFrom, breakTo), gap);
	}

	/** A scale of whole years that begins and ends no later than it has to. */
	private static Scale time(Collection<BigDecimal> times) {
		BigDecimal from = times.stream().reduce(BigDecimal::min).orElseThrow().setScale(0, RoundingMode.FLOOR);
		BigDecimal to = times.stream().reduce(BigDecimal::max).orElseThrow().setScale(0, RoundingMode.CEILING);
		int years = Math.max(1, to.subtract(from).intValueExact());
		int step = (years + MOST_YEARS - 1) / MOST_YEARS;
		return new Scale(from, from.add(BigDecimal.valueOf(years)), BigDecimal.valueOf(step), LEFT, RIGHT);
	}

	/**
	 * Marks that would cover each other stand side by side. Those that lines join stay
	 * where they are, the others give way, but never over an edge of the break or of the
	 * drawing.
	 */
	private static List<Point> places(List<Entry> entries, Scale time, Scale heights, Gap gap) {
		Map<String, Long> members = entries.stream()
			.collect(Collectors.groupingBy((entry) -> String.valueOf(entry.series()), Collectors.counting()));
		Map<Entry, Point> points = new LinkedHashMap<>();
		for (boolean joined : new boolean[] { true, false }) {
			for (Entry entry : entries) {
				if (joined == (entry.series() != null && members.getOrDefault(entry.series(), 0L) > 1)) {
					double x = time.place(entry.from());
					double y = heights.place(entry.amount());
					double end = time.place(entry.to());
					double free = joined ? x : free(x, y, (end > x) ? Math.nextDown(end) : RIGHT, points.values(), gap);
					points.put(entry, new Point(entry, free, y, end));
				}
			}
		}
		return entries.stream().map(points::get).map(Objects::requireNonNull).toList();
	}

	/**
	 * The nearest place at a height where no mark stands yet, on the time axis and before
	 * the end of a span.
	 */
	private static double free(double x, double y, double most, Collection<Point> others, Gap gap) {
		for (int i = 0; i < MOST_TRIES; i++) {
			double free = Math.round((x + ((i % 2 == 1) ? 1 : -1) * ((i + 1) / 2) * APART) * 10) / 10.0;
			if (free >= LEFT && free <= most && gap.side(free) == gap.side(x)
					&& others.stream().allMatch((point) -> Math.hypot(point.x() - free, point.y() - y) > APART - 0.1)) {
				return free;
			}
		}
		return x;
	}

	private static List<Line> lines(List<Point> points, BigDecimal breakFrom, BigDecimal breakTo) {
		Map<String, List<Point>> series = new LinkedHashMap<>();
		points.stream()
			.sorted(Comparator.comparing((point) -> point.entry().from()))
			.forEach((point) -> series
				.computeIfAbsent(String.valueOf(point.entry().series()), (any) -> new ArrayList<>())
				.add(point));
		series.remove("null");
		List<Line> lines = new ArrayList<>();
		for (List<Point> joined : series.values()) {
			for (int i = 1; i < joined.size(); i++) {
				Point one = joined.get(i - 1);
				Point next = joined.get(i);
				if (isJoined(one.entry().from(), next.entry().from(), breakFrom, breakTo)) {
					lines.add(new Line("M%s %s L%s %s".formatted(one.x(), one.y(), next.x(), next.y()),
							next.entry().tone()));
				}
			}
		}
		return List.copyOf(lines);
	}

	private static boolean isJoined(BigDecimal from, BigDecimal to, BigDecimal breakFrom, BigDecimal breakTo) {
		boolean crosses = from.compareTo(breakTo) < 0 && to.compareTo(breakFrom) > 0;
		return !crosses && to.subtract(from).compareTo(LONGEST_LINE) <= 0;
	}

}
