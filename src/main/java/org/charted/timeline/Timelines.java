package org.charted.timeline;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.chart.Name;
import org.charted.chart.Shape;
import org.charted.chart.Timeline;
import org.charted.ledger.DatedFigure;
import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.source.Period;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts figures on a time axis: their shape tells the publisher, their tone whom they
 * count.
 */
@Service
@Transactional(readOnly = true)
public class Timelines {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final TimelinePlanRepository plans;

	private final Ledger ledger;

	Timelines(TimelinePlanRepository plans, Ledger ledger) {
		this.plans = plans;
		this.ledger = ledger;
	}

	/** The timeline of a page. */
	public TimelineView timeline(String path, Function<BigDecimal, String> print) {
		TimelinePlan plan = this.plans.findByPath(path).orElseThrow();
		List<DatedFigure> figures = this.ledger.byTime(plan.getTopics(), plan.getMeasures());
		String leader = leader(figures);
		Map<String, TimelineView.Tone> groups = new LinkedHashMap<>();
		plan.getSeries()
			.forEach((series) -> groups.put(series.populationId(),
					new TimelineView.Tone(series.label(), series.position())));
		Map<TimelineView.Tone, Long> sizes = groups.values()
			.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		TimelineView.Tone others = new TimelineView.Tone(plan.getOthers(),
				groups.values().stream().mapToInt(TimelineView.Tone::tone).max().orElse(0) + 1);
		List<TimelineView.ShapedFigure> lines = new ArrayList<>();
		List<Timeline.Event> entries = new ArrayList<>();
		for (DatedFigure dated : figures) {
			FigureView figure = dated.figure();
			Shape shape = figure.publisher().equals(leader) ? Shape.CIRCLE : Shape.DIAMOND;
			TimelineView.Tone group = groups.getOrDefault(dated.population(), others);
			lines.add(new TimelineView.ShapedFigure(figure, shape, group));
			String name = group.equals(others) ? null
					: name(figure, group, sizes.getOrDefault(group, 1L) > 1, plan.getMeasures().size() > 1);
			entries.add(entry(dated, shape, group, !group.equals(others), name));
		}
		Timeline chart = Timeline.of("timeline", plan.getTitle(), description(lines), entries, plan.getBreak(), print);
		List<Integer> named = chart.names().stream().map(Name::tone).toList();
		List<TimelineView.Tone> unnamed = lines.stream()
			.map(TimelineView.ShapedFigure::group)
			.distinct()
			.filter((group) -> !named.contains(group.tone()))
			.sorted(Comparator.comparing(TimelineView.Tone::tone))
			.toList();
		return new TimelineView(chart, publishers(leader, lines), unnamed, lines);
	}

	/**
	 * What a line is called: whom it counts, and by which measure if there are several.
	 */
	private static String name(FigureView figure, TimelineView.Tone group, boolean ofSeveral, boolean measured) {
		String name = ofSeveral ? figure.population().replaceFirst(" \\(SOC .*", "") : group.label();
		return measured ? name + ", " + figure.measure() : name;
	}

	/** The publisher of most figures, which has a shape of its own. */
	private static String leader(List<DatedFigure> figures) {
		return figures.stream()
			.collect(Collectors.groupingBy((dated) -> dated.figure().publisher(), LinkedHashMap::new,
					Collectors.counting()))
			.entrySet()
			.stream()
			.max(Map.Entry.comparingByValue())
			.map(Map.Entry::getKey)
			.orElse("");
	}

	private static List<TimelineView.Publisher> publishers(String leader, List<TimelineView.ShapedFigure> lines) {
		List<TimelineView.Publisher> publishers = new ArrayList<>();
		publishers.add(new TimelineView.Publisher(leader, Shape.CIRCLE));
		if (lines.stream().anyMatch((line) -> line.shape() == Shape.DIAMOND)) {
			publishers.add(new TimelineView.Publisher("Others, each named in the table", Shape.DIAMOND));
		}
		return List.copyOf(publishers);
	}

	private static Timeline.Event entry(DatedFigure dated, Shape shape, TimelineView.Tone group, boolean joined,
			@Nullable String name) {
		FigureView figure = dated.figure();
		Period period = dated.period();
		boolean span = !period.from().equals(period.to());
		String words = "%s, %s, %s: %s".formatted(figure.amount(), figure.measure(), figure.by(), group.label());
		// lines join what one publisher says of one group by one measure, never two
		// groups, nor what belongs to none
		String series = (span || !joined) ? null
				: String.join(" ", dated.population(), figure.measure(), figure.publisher());
		return new Timeline.Event(words, figure.path(), span ? startOf(period.from()) : years(period.from()),
				span ? startOf(period.to()) : years(period.to()), figure.low(), shape, group.tone(), series, name);
	}

	private static String description(List<TimelineView.ShapedFigure> lines) {
		return lines.stream()
			.map((line) -> "%s (%s, %s)".formatted(line.figure().amount(), line.figure().measure(), line.figure().by()))
			.collect(Collectors.joining("; ", "", "."));
	}

	/** A moment in years: a month or day where it begins, a whole year in its middle. */
	static BigDecimal years(String moment) {
		BigDecimal start = startOf(moment);
		return (moment.length() == 4) ? start.add(HALF) : start;
	}

	private static BigDecimal startOf(String moment) {
		BigDecimal year = new BigDecimal(moment.substring(0, 4));
		if (moment.length() == 4) {
			return year;
		}
		BigDecimal months = new BigDecimal(moment.substring(5, 7)).subtract(BigDecimal.ONE);
		return year.add(months.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP));
	}

}
