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
 * beginning. Lines join the marks of one series, but never over a break in it. The
 * template draws it as SVG.
 *
 * @param id the anchor of the chart
 * @param title what it shows
 * @param description what it shows in words, for those who do not see it
 * @param years the marks of the time axis
 * @param amounts the marks of the other axis; their {@code x} is the height they stand at
 * @param points the amounts in their places
 * @param lines what joins the amounts of a series
 * @param gap the break in the series, if there is one
 * @param names what the amounts are called that are the last of their name
 */
public record Timeline(String id, String title, String description, List<Chart.Mark> years, List<Chart.Mark> amounts,
		List<Point> points, List<Line> lines, @Nullable Gap gap, List<Name> names) {

	/** The width of every timeline. */
	public static final int WIDTH = 360;

	/** The height of every timeline: much, as most amounts lie near one another. */
	public static final int HEIGHT = 760;

	/** Where the time axis stands. */
	public static final int BOTTOM = HEIGHT - 24;

	private static final int TOP = 22;

	private static final int LEFT = 44;

	/** Where the time axis ends; names stand to the right of it. */
	public static final int RIGHT = WIDTH - 104;

	private static final int MOST_YEARS = 6;

	/** Marks nearer than this would cover each other. */
	private static final double APART = 8;

	private static final BigDecimal QUARTER = new BigDecimal("0.25");

	/** How far a mark may give way, in quarters of a year: half a year at most. */
	private static final int[] QUARTERS = { 0, 1, -1, 2, -2 };

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
	 * @param name what it is called beside the drawing if it is the last of that name and
	 * near its end, or {@code null} for nothing
	 */
	public record Event(String words, String path, BigDecimal from, BigDecimal to, BigDecimal amount, Shape shape,
			int tone, @Nullable String series, @Nullable String name) {

		public Event(String words, String path, BigDecimal from, BigDecimal to, BigDecimal amount, Shape shape,
				int tone, @Nullable String series) {
			this(words, path, from, to, amount, shape, tone, series, null);
		}

	}

	/**
	 * An amount where it is drawn.
	 *
	 * @param entry the amount
	 * @param x where its mark stands
	 * @param y the height it stands at
	 * @param end where its span ends; equal to where it begins unless it is a span
	 */
	public record Point(Event entry, double x, double y, double end) {

		public boolean isSpan() {
			return this.entry.to().compareTo(this.entry.from()) > 0;
		}

		/** How far it is from the nearest of the others. */
		private double room(Collection<Point> others) {
			return others.stream()
				.mapToDouble((other) -> Math.hypot(other.x() - this.x, other.y() - this.y))
				.min()
				.orElse(Double.MAX_VALUE);
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
	 * @param from when it begins, in years
	 * @param to when it ends
	 * @param words why it is there
	 */
	public record Break(BigDecimal from, BigDecimal to, String words) {

		private boolean isCrossed(BigDecimal first, BigDecimal last) {
			return first.compareTo(this.to) < 0 && last.compareTo(this.from) > 0;
		}

		private Gap place(Scale time) {
			return new Gap(time.place(this.from), time.place(this.to), this.words);
		}

	}

	/**
	 * A break where it is drawn.
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
	 * @param gap the break in the series, if there is one
	 * @param print how an amount of the axis is written
	 * @return the timeline
	 */
	public static Timeline of(String id, String title, String description, List<Event> entries, @Nullable Break gap,
			Function<BigDecimal, String> print) {
		Scale heights = Scale.between(entries.stream().map(Event::amount).toList(), BOTTOM, TOP);
		Scale time = time(entries.stream().flatMap((entry) -> Stream.of(entry.from(), entry.to())).toList());
		Gap drawn = (gap != null) ? gap.place(time) : null;
		List<Point> points = places(entries, time, heights, drawn);
		List<Chart.Mark> years = time.marks()
			.stream()
			.map((year) -> new Chart.Mark(time.place(year), year.toBigInteger().toString()))
			.toList();
		List<Chart.Mark> amounts = heights.marks()
			.stream()
			.map((amount) -> new Chart.Mark(heights.place(amount), print.apply(amount)))
			.toList();
		return new Timeline(id, title, description, years, amounts, points, lines(points, gap), drawn, Name.of(points));
	}

	/** The right end of the time axis. */
	public int right() {
		return RIGHT;
	}

	/** Where the time axis stands. */
	public int bottom() {
		return BOTTOM;
	}

	/** Its height; the width is {@link #WIDTH}. */
	public int height() {
		return HEIGHT;
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
	 * Marks that would cover each other stand side by side, as far as half a year allows.
	 * Those that lines join stay where they are, the others give way, but never over an
	 * edge of the break or of the drawing, nor behind the end of their span.
	 */
	private static List<Point> places(List<Event> entries, Scale time, Scale heights, @Nullable Gap gap) {
		Map<String, Long> members = entries.stream()
			.collect(Collectors.groupingBy((entry) -> String.valueOf(entry.series()), Collectors.counting()));
		Map<Event, Point> points = new LinkedHashMap<>();
		for (boolean joined : new boolean[] { true, false }) {
			for (Event entry : entries) {
				if (joined == (entry.series() != null && members.getOrDefault(entry.series(), 0L) > 1)) {
					Point point = new Point(entry, time.place(entry.from()), heights.place(entry.amount()),
							time.place(entry.to()));
					points.put(entry, joined ? point : giveWay(point, time, points.values(), gap));
				}
			}
		}
		return entries.stream().map(points::get).map(Objects::requireNonNull).toList();
	}

	/** The mark at the nearest place that is free, or else farthest from the others. */
	private static Point giveWay(Point point, Scale time, Collection<Point> others, @Nullable Gap gap) {
		double most = point.isSpan() ? Math.nextDown(point.end()) : RIGHT;
		Point best = point;
		for (int quarters : QUARTERS) {
			double x = time.place(point.entry().from().add(QUARTER.multiply(BigDecimal.valueOf(quarters))));
			boolean allowed = x >= LEFT && x <= most && (gap == null || gap.side(x) == gap.side(point.x()));
			Point moved = new Point(point.entry(), x, point.y(), point.end());
			if (allowed && moved.room(others) > best.room(others)) {
				best = moved;
			}
			if (best.room(others) >= APART) {
				return best;
			}
		}
		return best;
	}

	private static List<Line> lines(List<Point> points, @Nullable Break gap) {
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
				if (isJoined(one.entry().from(), next.entry().from(), gap)) {
					lines.add(new Line("M%s %s L%s %s".formatted(one.x(), one.y(), next.x(), next.y()),
							next.entry().tone()));
				}
			}
		}
		return List.copyOf(lines);
	}

	private static boolean isJoined(BigDecimal from, BigDecimal to, @Nullable Break gap) {
		return (gap == null || !gap.isCrossed(from, to)) && to.subtract(from).compareTo(LONGEST_LINE) <= 0;
	}

}
