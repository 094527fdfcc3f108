package org.charted.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A chart of rows on one axis: each row is a bar from one amount to another, with a mark
 * between them and a stronger part if it has them. The template draws it as SVG.
 *
 * @param id the anchor of the chart
 * @param title what it shows
 * @param description what it shows in words, for those who do not see it
 * @param height its height; the width is {@link #WIDTH}
 * @param marks the marks of the axis
 * @param bars the bars
 */
public record Chart(String id, String title, String description, int height, List<Mark> marks, List<Bar> bars) {

	/**
	 * The width of every chart: that of a small phone, so that its words stay readable.
	 */
	public static final int WIDTH = 360;

	private static final int LEFT = 54;

	private static final int RIGHT = WIDTH - 58;

	private static final int ROW = 44;

	private static final int AXIS = 22;

	/** The height of a line of a label. */
	private static final int LINE = 14;

	/** About the width of a letter. */
	private static final double LETTER = 5.8;

	/**
	 * A row to draw.
	 *
	 * @param label its words
	 * @param path where they lead, if anywhere
	 * @param from where its bar begins
	 * @param mark the amount marked on the bar, if any
	 * @param to where its bar ends
	 * @param fromText the words at the beginning, or ""
	 * @param markText the words of the mark, or ""
	 * @param toText the words at the end, or ""
	 * @param middle the part of the bar that is drawn stronger, if any
	 * @param hollow whether only its outline is drawn, because it stands for something
	 * else
	 * @param own whether it stands out among the others
	 */
	public record Range(String label, @Nullable String path, BigDecimal from, @Nullable BigDecimal mark, BigDecimal to,
			String fromText, String markText, String toText, @Nullable Middle middle, boolean hollow, boolean own) {

		public Range(String label, @Nullable String path, BigDecimal from, @Nullable BigDecimal mark, BigDecimal to,
				String fromText, String markText, String toText, @Nullable Middle middle, boolean hollow) {
			this(label, path, from, mark, to, fromText, markText, toText, middle, hollow, false);
		}

		public Range(String label, @Nullable String path, BigDecimal from, @Nullable BigDecimal mark, BigDecimal to,
				String fromText, String markText, String toText) {
			this(label, path, from, mark, to, fromText, markText, toText, null, false);
		}

		/** The same as an outline. */
		public Range asHollow() {
			return new Range(this.label, this.path, this.from, this.mark, this.to, this.fromText, this.markText,
					this.toText, this.middle, true, this.own);
		}

		/** The same as one that may stand out. */
		public Range asOwn(boolean own) {
			return new Range(this.label, this.path, this.from, this.mark, this.to, this.fromText, this.markText,
					this.toText, this.middle, this.hollow, own);
		}

		/** The label in as many lines as it needs beside the words of the mark. */
		private List<String> lines() {
			int room = (int) ((WIDTH - ((this.markText.length() + 2) * LETTER)) / LETTER);
			List<String> lines = new ArrayList<>();
			StringBuilder line = new StringBuilder();
			for (String word : this.label.split(" ")) {
				if (!line.isEmpty() && line.length() + word.length() >= room) {
					lines.add(line.toString());
					line.setLength(0);
				}
				line.append(line.isEmpty() ? "" : " ").append(word);
			}
			lines.add(line.toString());
			return List.copyOf(lines);
		}

	}

	/**
	 * The part of a bar that is drawn stronger, such as between the quartiles.
	 *
	 * @param from where it begins
	 * @param to where it ends
	 */
	public record Middle(BigDecimal from, BigDecimal to) {
	}

	/**
	 * A mark of the axis.
	 *
	 * @param x its place
	 * @param text its words
	 */
	public record Mark(double x, String text) {
	}

	/**
	 * A row in its place.
	 *
	 * @param row the row
	 * @param lines its label, line by line
	 * @param top the place of the first line of its label
	 * @param y the place of the last line of its label
	 * @param from the left end of the bar
	 * @param width the width of the bar
	 * @param mark the place of the mark; not drawn when the row has none
	 * @param backwards whether the bar runs to the left from its beginning
	 * @param middle the left end of the stronger part; not drawn when the row has none
	 * @param middleWidth the width of the stronger part
	 */
	public record Bar(Range row, List<String> lines, int top, int y, double from, double width, double mark,
			boolean backwards, double middle, double middleWidth) {

		/** Where a line of its label stands. */
		public int y(int line) {
			return this.top + line * LINE;
		}

		/** The right end of the bar. */
		public double end() {
			return Math.round((this.from + this.width) * 10) / 10.0;
		}

	}

	/**
	 * Put rows on one axis.
	 * @param id the anchor
	 * @param title what the chart shows
	 * @param description the same in words
	 * @param rows the rows, from top to bottom
	 * @param print how an amount of the axis is written
	 * @return the chart
	 */
	public static Chart of(String id, String title, String description, List<Range> rows,
			Function<BigDecimal, String> print) {
		Scale scale = Scale.of(rows.stream().flatMap((row) -> Stream.of(row.from(), row.to())).toList(), LEFT, RIGHT);
		List<Bar> bars = new ArrayList<>();
		int top = AXIS + 16;
		for (Range row : rows) {
			List<String> lines = row.lines();
			int y = top + (lines.size() - 1) * LINE;
			double from = scale.place(row.from());
			double to = scale.place(row.to());
			double mark = (row.mark() != null) ? scale.place(row.mark()) : from;
			double width = Math.round(Math.abs(to - from) * 10) / 10.0;
			double middle = (row.middle() != null) ? scale.place(row.middle().from()) : from;
			double middleEnd = (row.middle() != null) ? scale.place(row.middle().to()) : from;
			bars.add(new Bar(row, lines, top, y, Math.min(from, to), width, mark, to < from,
					Math.min(middle, middleEnd), Math.round(Math.abs(middleEnd - middle) * 10) / 10.0));
			top = y + ROW;
		}
		List<Mark> marks = scale.marks()
			.stream()
			.map((mark) -> new Mark(scale.place(mark), print.apply(mark)))
			.toList();
		return new Chart(id, title, description, top - 10, marks, List.copyOf(bars));
	}

	/**
	 * The lines of the axis, as SVG writes them: beside the bars alone, so that they
	 * cross no label.
	 */
	public String grid() {
		return this.bars.stream()
			.flatMap((bar) -> this.marks.stream().map((mark) -> "M%s %sv18".formatted(mark.x(), bar.y() + 3)))
			.collect(Collectors.joining());
	}

}
