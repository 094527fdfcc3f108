package org.charted.career;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.charted.career.CareerMap.Node;
import org.charted.career.CareerMap.StageColumn;
import org.charted.career.CareerMap.Step;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.career.CareerSample.career;
import static org.charted.career.CareerSample.titled;

class CareerMapTests {

	private static final Pattern LINE = Pattern
		.compile("M(-?\\d+) (-?\\d+) C(-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+) (-?\\d+)");

	private final List<ListedCareer> careers = List.of(career("chief").is("stage", "lead").listed(),
			career("manager").is("stage", "lead").leadsTo("chief").listed(),
			career("coder").leadsTo("auditor", "technician", "chief", "elsewhere").listed(),
			career("assistant").is("stage", "feeder").leadsTo("coder").listed(),
			career("technician").leadsTo("registrar", "coder").listed(),
			titled("auditor", "Clinical documentation improvement specialist").is("stage", "specialist")
				.leadsTo("coder", "chief")
				.listed(),
			career("registrar").is("stage", "specialist").listed());

	private final CareerMap map = CareerMap.of(this.careers);

	@Test
	void hasAColumnForEachStageFromLeftToRight() {
		assertThat(this.map.columns()).extracting(StageColumn::title)
			.containsExactly("Jobs before", "The field", "Specialists", "In the lead");
		assertThat(this.map.columns()).extracting(StageColumn::x).isSorted().doesNotHaveDuplicates();
	}

	@Test
	void careersStandInTheColumnOfTheirStage() {
		assertThat(this.map.nodes()).hasSize(this.careers.size());
		for (ListedCareer listed : this.careers) {
			assertThat(node(listed.page().getSlug()).x())
				.isEqualTo(this.map.columns().get(listed.career().getStage().ordinal()).x());
		}
	}

	@Test
	void careersOfAColumnStandBelowOneAnotherInTheirOrder() {
		assertThat(node("coder").y()).isLessThan(node("technician").y());
		assertThat(node("auditor").y()).isLessThan(node("registrar").y());
		assertThat(node("chief").y()).isEqualTo(node("coder").y());
	}

	@Test
	void boxesDoNotOverlapAndStayWithinTheDrawing() {
		for (Node node : this.map.nodes()) {
			assertThat(node.x()).isNotNegative();
			assertThat(node.x() + node.width()).isLessThanOrEqualTo(CareerMap.WIDTH);
			assertThat(node.y()).isPositive();
			assertThat(node.y() + node.height()).isLessThanOrEqualTo(this.map.height());
			assertThat(this.map.nodes()).filteredOn((other) -> other != node)
				.noneMatch((other) -> overlap(node, other));
		}
	}

	@Test
	void titlesStandInLinesThatFitTheirBox() {
		Node node = node("auditor");
		assertThat(node.title()).isEqualTo("Clinical documentation improvement specialist");
		assertThat(node.lines()).containsExactly("Clinical documentation", "improvement specialist");
		assertThat(node.firstLine()).isBetween(node.y(), node.y() + node.height());
		assertThat(node("coder").lines()).containsExactly("Title of coder");
		assertThat(node("coder").firstLine()).isGreaterThan(node.firstLine());
	}

	@Test
	void drawsEveryStepBetweenCareersOnceAndNoneOffTheMap() {
		assertThat(this.map.steps()).extracting((step) -> slug(step.from()) + " " + slug(step.to()))
			.containsExactly("manager chief", "coder auditor", "coder technician", "coder chief", "assistant coder",
					"technician registrar", "technician coder", "auditor coder", "auditor chief");
	}

	@Test
	void linesRunFromTheEdgeOfOneBoxToThatOfTheOther() {
		assertThat(this.map.steps()).allSatisfy((step) -> {
			List<Integer> line = numbers(step);
			assertThat(line.get(0)).isIn(step.from().x(), step.from().x() + step.from().width());
			assertThat(line.get(1)).isEqualTo(middle(step.from()));
			// the arrow's head takes the rest of the way
			assertThat(line.get(6)).isIn(step.to().x() - 6, step.to().x() + step.to().width() + 6);
			assertThat(line.get(7)).isEqualTo(middle(step.to()));
		});
	}

	@Test
	void linesStayWithinTheDrawingWhereTheyBend() {
		assertThat(this.map.steps()).allSatisfy((step) -> {
			List<Integer> line = numbers(step);
			for (double way = 0; way <= 1; way += 0.05) {
				assertThat(curve(way, line.get(0), line.get(2), line.get(4), line.get(6))).isBetween(0.0,
						(double) CareerMap.WIDTH);
				assertThat(curve(way, line.get(1), line.get(3), line.get(5), line.get(7))).isBetween(0.0,
						(double) this.map.height());
			}
		});
	}

	/** Where a cubic curve is after some of its way. */
	private static double curve(double way, int start, int first, int second, int end) {
		double rest = 1 - way;
		return rest * rest * rest * start + 3 * rest * rest * way * first + 3 * rest * way * way * second
				+ way * way * way * end;
	}

	@Test
	void stepsForwardLeaveOnTheRightAndStepsBackOnTheLeft() {
		Map<String, List<Integer>> lines = this.map.steps()
			.stream()
			.collect(Collectors.toMap((step) -> slug(step.from()) + " " + slug(step.to()), CareerMapTests::numbers));
		assertThat(lines.get("coder auditor").get(0)).isEqualTo(node("coder").x() + node("coder").width());
		assertThat(lines.get("auditor coder").get(0)).isEqualTo(node("auditor").x());
		// within a column the line bends around the right edge
		List<Integer> within = lines.get("coder technician");
		assertThat(within.get(2)).isGreaterThan(within.get(0));
		assertThat(within.get(4)).isGreaterThan(within.get(6));
	}

	private static List<Integer> numbers(Step step) {
		Matcher matcher = LINE.matcher(step.line());
		assertThat(matcher.matches()).as(step.line()).isTrue();
		return IntStream.rangeClosed(1, matcher.groupCount()).mapToObj(matcher::group).map(Integer::valueOf).toList();
	}

	private static boolean overlap(Node a, Node b) {
		return a.x() < b.x() + b.width() && b.x() < a.x() + a.width() && a.y() < b.y() + b.height()
				&& b.y() < a.y() + a.height();
	}

	private static int middle(Node node) {
		return node.y() + node.height() / 2;
	}

	private static String slug(Node node) {
		return node.path().replace("/careers/", "");
	}

	private Node node(String slug) {
		return this.map.nodes().stream().filter((node) -> slug(node).equals(slug)).findFirst().orElseThrow();
	}

}
