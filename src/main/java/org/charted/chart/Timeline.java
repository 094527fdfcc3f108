package org.charted.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

	/** How far a mark may give way to either side, in months. */
	private static final int MOST_MONTHS = 8;

	private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

	/** How often marks look for a better place after others have moved. */
	private static final int ROUNDS = 8;

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
		List<Join> joins = Join.of(entries, gap);
		List<Point> points = places(entries, joins, time, heights, drawn);
		List<Chart.Mark> years = time.marks()
			.stream()
			.map((year) -> new Chart.Mark(time.place(year), year.toBigInteger().toString()))
			.toList();
		List<Chart.Mark> amounts = heights.marks()
			.stream()
			.map((amount) -> new Chart.Mark(heights.place(amount), print.apply(amount)))
			.toList();
		return new Timeline(id, title, description, years, amounts, points, lines(joins, points), drawn,
				Name.of(points));
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
	 * Marks that would cover each other stand side by side, as far as eight months allow.
	 * Those that lines join stay where they are, the others give way, but never over an
	 * edge of the break or of the drawing, nor behind the end of their span.
	 */
	private static List<Point> places(List<Event> entries, List<Join> joins, Scale time, Scale heights,
			@Nullable Gap gap) {
		List<Point> points = new ArrayList<>(entries.stream()
			.map((entry) -> new Point(entry, time.place(entry.from()), heights.place(entry.amount()),
					time.place(entry.to())))
			.toList());
		Set<Event> joined = joins.stream()
			.flatMap((join) -> Stream.of(join.from(), join.to()))
			.collect(Collectors.toSet());
		for (int round = 0; round < ROUNDS; round++) {
			for (int i = 0; i < points.size(); i++) {
				Point point = points.get(i);
				if (!joined.contains(point.entry())) {
					List<Point> others = new ArrayList<>(points);
					others.remove(i);
					points.set(i, giveWay(point, time, others, gap));
				}
			}
		}
		return List.copyOf(points);
	}

	/**
	 * The mark at the place nearest to its time that is free, or else farthest from the
	 * others.
	 */
	private static Point giveWay(Point point, Scale time, Collection<Point> others, @Nullable Gap gap) {
		Event entry = point.entry();
		double home = time.place(entry.from());
		double most = point.isSpan() ? Math.nextDown(point.end()) : RIGHT;
		Point best = new Point(entry, home, point.y(), point.end());
		for (int months = 1; months <= MOST_MONTHS && best.room(others) < APART; months++) {
			for (int later : new int[] { months, -months }) {
				double x = time
					.place(entry.from().add(BigDecimal.valueOf(later).divide(MONTHS_A_YEAR, MathContext.DECIMAL64)));
				boolean allowed = x >= LEFT && x <= most && (gap == null || gap.side(x) == gap.side(home));
				Point moved = new Point(entry, x, point.y(), point.end());
				if (allowed && best.room(others) < APART && moved.room(others) > best.room(others)) {
					best = moved;
				}
			}
		}
		return best;
	}

	private static List<Line> lines(List<Join> joins, List<Point> points) {
		Map<Event, Point> places = points.stream().collect(Collectors.toMap(Point::entry, Function.identity()));
		return joins.stream().map((join) -> {
			Point from = Objects.requireNonNull(places.get(join.from()));
			Point to = Objects.requireNonNull(places.get(join.to()));
			return new Line("M%s %s L%s %s".formatted(from.x(), from.y(), to.x(), to.y()), to.entry().tone());
		}).toList();
	}

	/**
	 * Two amounts of one series, one next to the other in time, that a line joins.
	 */
	private record Join(Event from, Event to) {

		static List<Join> of(List<Event> entries, @Nullable Break gap) {
			Map<String, List<Event>> series = entries.stream()
				.filter((entry) -> entry.series() != null)
				.sorted(Comparator.comparing(Event::from))
				.collect(Collectors.groupingBy((entry) -> String.valueOf(entry.series()), LinkedHashMap::new,
						Collectors.toList()));
			return series.values()
				.stream()
				.flatMap((all) -> IntStream.range(1, all.size()).mapToObj((i) -> new Join(all.get(i - 1), all.get(i))))
				.filter((join) -> join.isDrawn(gap))
				.toList();
		}

		private boolean isDrawn(@Nullable Break gap) {
			BigDecimal begin = this.from.from();
			BigDecimal end = this.to.from();
			return (gap == null || !gap.isCrossed(begin, end)) && end.subtract(begin).compareTo(LONGEST_LINE) <= 0;
		}

	}

}
