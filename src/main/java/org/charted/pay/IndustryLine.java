package org.charted.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.charted.evidence.FigureView;
import org.jspecify.annotations.Nullable;

/**
 * An industry or a kind of workplace as a line of a file. An empty cell, or {@code null},
 * was not published.
 *
 * @param table the table it belongs to
 * @param industry the industry or workplace
 * @param soc the code of the occupation
 * @param occupation its name
 * @param jobs how many work for an employer
 * @param share the share of the occupation's jobs, in percent
 * @param mean the mean, in dollars a year
 * @param p10 the 10th percentile
 * @param p25 the 25th
 * @param median the median
 * @param p75 the 75th
 * @param p90 the 90th
 * @param counts what it counts
 * @param period when it was surveyed
 * @param source who says it
 */
record IndustryLine(String table, String industry, String soc, String occupation, @Nullable BigDecimal jobs,
		@Nullable BigDecimal share, @Nullable BigDecimal mean, @Nullable BigDecimal p10, @Nullable BigDecimal p25,
		@Nullable BigDecimal median, @Nullable BigDecimal p75, @Nullable BigDecimal p90, String counts, String period,
		String source) {

	/** All tables of the page. */
	static List<IndustryLine> of(IndustryView view) {
		List<IndustryLine> lines = new ArrayList<>();
		view.handbook()
			.forEach((listed) -> lines.add(listed("handbook", listed.industry().getName(), view.occupation(),
					listed.median(), listed.share())));
		view.sectors().forEach((wage) -> lines.add(surveyed(wage)));
		view.settings()
			.forEach((setting) -> setting.older()
				.forEach((figure) -> lines
					.add(listed("printed by the articles", setting.title(), view.occupation(), figure, null))));
		return lines;
	}

	private static IndustryLine listed(String table, String industry, Occupation occupation,
			@Nullable FigureView median, @Nullable FigureView share) {
		FigureView figure = (median != null) ? median : share;
		return new IndustryLine(table, industry, occupation.getSoc(), occupation.getName(), null,
				(share != null) ? share.low() : null, null, null, null, (median != null) ? median.low() : null, null,
				null, (figure != null) ? figure.counts() : "", (figure != null) ? figure.period() : "",
				(figure != null) ? figure.publisher() : "");
	}

	private static IndustryLine surveyed(Wage wage) {
		Integer mean = wage.getMean();
		return new IndustryLine("survey by sector", wage.getIndustry().getName(), wage.getOccupation().getSoc(),
				wage.getOccupation().getName(), wage.amount(Measure.EMPLOYMENT), null,
				(mean != null) ? BigDecimal.valueOf(mean) : null, wage.amount(Measure.P10), wage.amount(Measure.P25),
				wage.amount(Measure.MEDIAN), wage.amount(Measure.P75), wage.amount(Measure.P90),
				"Employees of the occupation in the sector", wage.getPeriod(), wage.getSource().getTitle());
	}

}
