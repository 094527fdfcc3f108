package org.charted.design;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.career.Careers;
import org.charted.career.ListedCareer;
import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.chart.TileMap;
import org.charted.compare.Choice;
import org.charted.compare.Comparison;
import org.charted.compare.Option;
import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.content.RelatedPages;
import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.ledger.Standing;
import org.charted.profile.ProfileView;
import org.charted.prose.ProseRenderer;
import org.charted.timeline.TimelineView;
import org.charted.timeline.Timelines;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.Wages;

import org.springframework.stereotype.Service;

/**
 * What the components are shown with: figures, careers and places of the guide, as other
 * pages show them.
 */
@Service
class Samples {

	/** One counted by itself and one that borrows the pay of its nearest occupation. */
	private static final List<String> CAREERS = List.of("medical-coder", "ehr-analyst");

	/** Rows with a figure, with words and with a missing value. */
	private static final Set<String> ROWS = Set.of("entry-education", "pay-median", "nearest-median", "growth");

	/** Those of them that a career counted by itself has. */
	private static final Set<String> OWN_ROWS = Set.of("entry-education", "pay-median", "growth");

	private static final String COMPARISON = "/careers/compare";

	private static final String READ = "/guide/pay";

	private static final String TIMELINE = "/pay/why-figures-differ";

	private static final String WORD = "Records are kept in an [EHR](/glossary#ehr).";

	private static final String COMPUTED = "both-occupations.computed";

	private final Ledger ledger;

	private final Timelines timelines;

	private final Careers careers;

	private final RelatedPages related;

	private final Occupations occupations;

	private final Wages wages;

	private final ProseRenderer prose;

	Samples(Ledger ledger, Timelines timelines, Careers careers, RelatedPages related, Occupations occupations,
			Wages wages, ProseRenderer prose) {
		this.ledger = ledger;
		this.timelines = timelines;
		this.careers = careers;
		this.related = related;
		this.occupations = occupations;
		this.wages = wages;
		this.prose = prose;
	}

	View take() {
		TimelineView timeline = this.timelines.timeline(TIMELINE, AxisText::dollars);
		List<Subject> subjects = subjects();
		Comparison comparison = Comparison.of(subjects).only(ROWS).payInOneRow();
		List<Wage> states = this.wages.states(this.occupations.ofTheField().get(0));
		return new View(figures(timeline), comparison, SharedAxes.payRanges(subjects).orElseThrow(), facts(comparison),
				choice(), subjects.stream().map((subject) -> new Option(subject.id(), subject.title(), "")).toList(),
				map(states), states.get(0), timeline, this.related.of(READ), this.prose.render(WORD).phrase().html());
	}

	/** A figure of each standing, and one that the program computed. */
	private List<FigureView> figures(TimelineView timeline) {
		Stream<FigureView> standing = Arrays.stream(Standing.values())
			.map((wanted) -> timeline.lines()
				.stream()
				.map(TimelineView.ShapedFigure::figure)
				.filter((figure) -> figure.standing() == wanted)
				.findFirst())
			.flatMap(Optional::stream);
		return Stream.concat(standing, this.ledger.figures(List.of(COMPUTED)).values().stream()).toList();
	}

	private List<Subject> subjects() {
		return this.careers.some(CAREERS).stream().map(ListedCareer::subject).toList();
	}

	/** What the rows say of the first career; not that it borrows no pay. */
	private static ProfileView facts(Comparison comparison) {
		return new ProfileView(comparison.only(OWN_ROWS)
			.groups()
			.stream()
			.map((group) -> new ProfileView.Group(group.title(),
					group.rows().stream().map((row) -> row.cells().get(0)).toList()))
			.toList());
	}

	private static Choice choice() {
		return new Choice(COMPARISON, "c", Map.of(), List.of(CAREERS.get(0)), false, "", "cdi-specialst",
				List.of(new Option(CAREERS.get(1), "CDI specialist", "")));
	}

	private static TileMap map(List<Wage> states) {
		List<TileMap.Place> places = states.stream().map(Samples::place).toList();
		return TileMap.of("design-map",
				"Median pay of %s by state, %s".formatted(states.get(0).getOccupation().getNameInSentence(),
						states.get(0).getPeriod()),
				"The table of the page on pay in states says the same in words.", places);
	}

	private static TileMap.Place place(Wage wage) {
		Area state = wage.getArea();
		Measure median = Measure.MEDIAN;
		BigDecimal amount = wage.amount(median);
		return new TileMap.Place(state.getCode().toUpperCase(Locale.ROOT),
				Objects.requireNonNull(state.getTileColumn()), Objects.requireNonNull(state.getTileRow()),
				state.getPath(), amount, (amount != null) ? median.printShort(amount) : "\u2013",
				state.getName() + ": " + wage.text(median, false), wage.isSmallSample());
	}

	/**
	 * What the page shows.
	 *
	 * @param figures a figure of each standing, and a computed one
	 * @param comparison careers side by side
	 * @param ranges the pay of those careers, one of them borrowed
	 * @param facts some facts of a career
	 * @param choice a comparison that lacks a second subject
	 * @param options what could be added to it
	 * @param map pay by state
	 * @param wage the pay of one of those states
	 * @param timeline figures by time
	 * @param related pages related to another one
	 * @param word a sentence with a word of the field, as HTML
	 */
	record View(List<FigureView> figures, Comparison comparison, Chart ranges, ProfileView facts, Choice choice,
			List<Option> options, TileMap map, Wage wage, TimelineView timeline, List<RelatedPages.OfAKind> related,
			String word) {
	}

}
