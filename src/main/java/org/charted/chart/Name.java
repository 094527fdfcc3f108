package org.charted.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What an amount of a timeline is called, written beside it at the end of the time axis,
 * so that nobody has to look it up.
 *
 * @param lines the name, line by line
 * @param tone the tone of the amount, from 1
 * @param y where the first line stands
 * @param leader the line from the amount to its name, as SVG writes it
 */
public record Name(List<String> lines, int tone, double y, String leader) {

	/** Where names begin. */
	public static final int LEFT = Timeline.RIGHT + 14;

	/** The height of a line. */
	public static final int LINE = 12;

	/** How many letters fit beside the drawing. */
	private static final int ROOM = 17;

	private static final int GAP = 4;

	/** Amounts farther from the end are not named beside it. */
	private static final int NEAR = 30;

	static List<Name> of(List<Timeline.Point> points) {
		Map<String, Timeline.Point> last = new LinkedHashMap<>();
		points.stream()
			.filter((point) -> point.entry().name() != null)
			.sorted(Comparator.comparing((point) -> point.entry().to()))
			.forEach((point) -> last.put(String.valueOf(point.entry().name()), point));
		List<Timeline.Point> named = last.values()
			.stream()
			.filter((point) -> Timeline.RIGHT - point.end() <= NEAR)
			.sorted(Comparator.comparing(Timeline.Point::y))
			.toList();
		List<List<String>> lines = named.stream().map((point) -> lines(String.valueOf(point.entry().name()))).toList();
		double[] tops = tops(named, lines);
		List<Name> names = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			Timeline.Point point = named.get(i);
			double middle = round(tops[i] + height(lines.get(i)) / 2.0);
			names.add(new Name(lines.get(i), point.entry().tone(), round(tops[i] + LINE - 3),
					"M%s %sL%s %s".formatted(round(point.end() + 6), point.y(), LEFT - 3, middle)));
		}
		return List.copyOf(names);
	}

	/** Where a line stands. */
	public double y(int line) {
		return round(this.y + line * LINE);
	}

	private static List<String> lines(String name) {
		List<String> lines = new ArrayList<>();
		StringBuilder line = new StringBuilder();
		for (String word : name.split(" ")) {
			if (!line.isEmpty() && line.length() + 1 + word.length() > ROOM) {
				lines.add(line.toString());
				line.setLength(0);
			}
			line.append(line.isEmpty() ? "" : " ").append(word);
		}
		lines.add(line.toString());
		return List.copyOf(lines);
	}

	private static int height(List<String> lines) {
		return lines.size() * LINE;
	}

	/**
	 * The upper edges of names, from top to bottom: each beside its amount, and those
	 * that would cover one another as a stack around the middle of theirs.
	 */
	private static double[] tops(List<Timeline.Point> points, List<List<String>> names) {
		List<Stack> stacks = new ArrayList<>();
		for (int i = 0; i < points.size(); i++) {
			int height = height(names.get(i)) + GAP;
			Stack stack = new Stack(List.of(i), height, points.get(i).y() - height / 2.0).within();
			while (!stacks.isEmpty() && stacks.get(stacks.size() - 1).bottom() > stack.top()) {
				stack = stacks.remove(stacks.size() - 1).with(stack).within();
			}
			stacks.add(stack);
		}
		double[] tops = new double[points.size()];
		for (Stack stack : stacks) {
			double top = stack.top();
			for (int i : stack.members()) {
				tops[i] = top;
				top += height(names.get(i)) + GAP;
			}
		}
		return tops;
	}

	private static double round(double place) {
		return Math.round(place * 10) / 10.0;
	}

	/**
	 * Names one below another.
	 *
	 * @param members which they are
	 * @param height their height together
	 * @param top their upper edge
	 */
	private record Stack(List<Integer> members, int height, double top) {

		double bottom() {
			return this.top + this.height;
		}

		/** The same within the drawing. */
		Stack within() {
			return new Stack(this.members, this.height, Math.max(0, Math.min(this.top, Timeline.BOTTOM - this.height)));
		}

		/** This one upon another, in the middle between where both would be. */
		Stack with(Stack below) {
			List<Integer> all = new ArrayList<>(this.members);
			all.addAll(below.members);
			int both = this.height + below.height;
			double moved = this.top * this.members.size() + (below.top - this.height) * below.members.size();
			return new Stack(List.copyOf(all), both, moved / all.size());
		}

	}

}
