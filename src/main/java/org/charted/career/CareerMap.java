package org.charted.career;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.charted.profile.Value;

/**
 * The map of the field: careers in columns by stage, and which leads to which. The
 * template draws it as SVG.
 *
 * @param height its height; the width is {@link #WIDTH}
 * @param columns the columns
 * @param nodes the careers
 * @param steps which leads to which
 */
record CareerMap(int height, List<StageColumn> columns, List<Node> nodes, List<Step> steps) {

	/** The width of the map. */
	public static final int WIDTH = 1000;

	private static final int NODE_WIDTH = 186;

	private static final int NODE_HEIGHT = 58;

	private static final int ROW = 80;

	private static final int TOP = 44;

	private static final int LINE_HEIGHT = 17;

	/** Room for the lines that bend around the last column. */
	private static final int MARGIN = 36;

	private static final int LINE_LENGTH = 23;

	/**
	 * A column.
	 *
	 * @param title its title
	 * @param x its left edge
	 */
	public record StageColumn(String title, int x) {
	}

	/**
	 * A career in its place.
	 *
	 * @param title its title
	 * @param lines its title in lines
	 * @param path its page
	 * @param x its left edge
	 * @param y its upper edge
	 */
	public record Node(String title, List<String> lines, String path, int x, int y) {

		public int width() {
			return NODE_WIDTH;
		}

		public int height() {
			return NODE_HEIGHT;
		}

		/**
		 * The base line of the first line of the title, so that all lines stand in the
		 * middle.
		 */
		public int firstLine() {
			return this.y + NODE_HEIGHT / 2 + 5 - (this.lines.size() - 1) * LINE_HEIGHT / 2;
		}

	}

	/**
	 * A step from one career to another.
	 *
	 * @param from where it begins
	 * @param to where it leads
	 */
	public record Step(Node from, Node to) {

		/** The line, as SVG writes it. */
		public String line() {
			int y1 = this.from.y() + NODE_HEIGHT / 2;
			int y2 = this.to.y() + NODE_HEIGHT / 2;
			if (this.from.x() < this.to.x()) {
				int x1 = this.from.x() + NODE_WIDTH;
				int x2 = this.to.x() - 6;
				int bend = (x2 - x1) / 2;
				return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, x1 + bend, y1, x2 - bend, y2, x2, y2);
			}
			if (this.from.x() == this.to.x()) {
				int x = this.from.x() + NODE_WIDTH;
				return "M%d %d C%d %d %d %d %d %d".formatted(x, y1, x + 40, y1, x + 40, y2, x + 6, y2);
			}
			int x1 = this.from.x();
			int x2 = this.to.x() + NODE_WIDTH + 6;
			return "M%d %d C%d %d %d %d %d %d".formatted(x1, y1, x1 - 40, y1, x2 + 40, y2, x2, y2);
		}

	}

	/** Draw careers and their next steps. */
	static CareerMap of(List<ListedCareer> careers) {
		List<StageColumn> columns = new ArrayList<>();
		Map<String, Node> nodes = new LinkedHashMap<>();
		int rows = 0;
		int gap = (WIDTH - MARGIN - NODE_WIDTH) / (Stage.values().length - 1);
		for (Stage stage : Stage.values()) {
			int x = stage.ordinal() * gap;
			columns.add(new StageColumn(stage.label(), x));
			List<ListedCareer> column = careers.stream()
				.filter((listed) -> listed.career().getStage() == stage)
				.toList();
			for (int i = 0; i < column.size(); i++) {
				ListedCareer listed = column.get(i);
				nodes.put(listed.page().getPath(), new Node(listed.page().getTitle(), lines(listed.page().getTitle()),
						listed.page().getPath(), x, TOP + i * ROW));
			}
			rows = Math.max(rows, column.size());
		}
		List<Step> steps = new ArrayList<>();
		for (ListedCareer listed : careers) {
			for (Value.Link step : listed.nextSteps()) {
				Node from = nodes.get(listed.page().getPath());
				Node to = nodes.get(step.target().getPath());
				if (from != null && to != null) {
					steps.add(new Step(from, to));
				}
			}
		}
		return new CareerMap(TOP + rows * ROW, columns, List.copyOf(nodes.values()), steps);
	}

	private static List<String> lines(String title) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : title.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > LINE_LENGTH) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return lines;
	}

}
