package org.charted.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.charted.chart.AxisText;
import org.charted.chart.Chart;
import org.charted.ledger.FigureView;
import org.charted.timeline.FigureLine;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.jspecify.annotations.Nullable;

/**
 * How the occupations are expected to grow, beside all occupations together.
 *
 * @param lines the occupations, all of them together last
 */
record OutlookView(List<Projection> lines) {

	/**
	 * An occupation and what is projected for it; {@code null} is what was not published.
	 *
	 * @param occupation the occupation
	 * @param growth the change in jobs in percent over the whole period
	 * @param newJobs the same in jobs
	 * @param openings the openings a year
	 * @param jobs the jobs when the period begins
	 * @param projected the jobs when it ends
	 */
	public record Projection(Occupation occupation, @Nullable FigureView growth, @Nullable FigureView newJobs,
			@Nullable FigureView openings, @Nullable FigureView jobs, @Nullable FigureView projected) {

		Stream<FigureView> figures() {
			List<@Nullable FigureView> figures = new ArrayList<>();
			figures.add(this.growth);
			figures.add(this.newJobs);
			figures.add(this.openings);
			figures.add(this.jobs);
			figures.add(this.projected);
			return figures.stream().filter(Objects::nonNull).map(Objects::requireNonNull);
		}

	}

	/**
	 * Growth, all occupations together first, since the others are read against them.
	 */
	public Chart growth() {
		List<Projection> allFirst = sorted(Projection::growth).stream()
			.sorted(Comparator.comparing((line) -> !line.occupation().isAll()))
			.toList();
		return chart("growth-by-occupation", "Projected growth in jobs over the whole period", allFirst,
				Projection::growth, AxisText::percent);
	}

	/** Openings a year; all occupations together would dwarf the others. */
	public Chart openings() {
		return chart("openings-by-occupation", "Projected openings a year",
				sorted(Projection::openings).stream().filter((line) -> !line.occupation().isAll()).toList(),
				Projection::openings, Measure.EMPLOYMENT::print);
	}

	/** The occupations with the most first. */
	private List<Projection> sorted(Function<Projection, @Nullable FigureView> column) {
		return this.lines.stream().sorted(Comparator.comparing((line) -> {
			FigureView figure = column.apply(line);
			return (figure != null) ? figure.low() : null;
		}, Comparator.nullsLast(Comparator.reverseOrder()))).toList();
	}

	private static Chart chart(String id, String title, List<Projection> lines,
			Function<Projection, @Nullable FigureView> column, Function<BigDecimal, String> print) {
		List<Chart.Range> rows = new ArrayList<>();
		String period = "";
		for (Projection line : lines) {
			FigureView figure = column.apply(line);
			if (figure != null) {
				period = ", " + figure.period();
				rows.add(new Chart.Range(line.occupation().getName(), figure.path(), BigDecimal.ZERO, null,
						figure.low(), "", "", print.apply(figure.low()))
					.asOwn(line.occupation().isOfTheField()));
			}
		}
		List<String> words = rows.stream().map((row) -> row.label() + ": " + row.toText()).toList();
		return Chart.of(id, title + period, String.join("; ", words) + ".", rows, print);
	}

	List<FigureLine> fileLines() {
		return this.lines.stream()
			.flatMap((line) -> line.figures()
				.map((figure) -> FigureLine.of("projections", line.occupation().getName(), figure)))
			.toList();
	}

}
