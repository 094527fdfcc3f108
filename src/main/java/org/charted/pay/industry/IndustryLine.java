package org.charted.pay.industry;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.FigureView;
import org.charted.ledger.Standing;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.jspecify.annotations.Nullable;

/**
 * An industry or a kind of workplace as a line of a file. An empty cell, or {@code null},
 * was not published.
 *
 * @param table the table it belongs to
 * @param place the industry or workplace
 * @param counts whom it counts
 * @param jobs how many work for an employer
 * @param share the share of the occupation's jobs, in percent
 * @param mean the mean
 * @param p10 the 10th percentile
 * @param p25 the 25th
 * @param median the median
 * @param p75 the 75th
 * @param p90 the 90th
 * @param unit the unit of the mean, the median and the percentiles
 * @param note what to be careful with, or ""
 * @param period when it was surveyed
 * @param publisher who says it
 */
record IndustryLine(String table, String place, String counts, @Nullable BigDecimal jobs, @Nullable BigDecimal share,
		@Nullable BigDecimal mean, @Nullable BigDecimal p10, @Nullable BigDecimal p25, @Nullable BigDecimal median,
		@Nullable BigDecimal p75, @Nullable BigDecimal p90, String unit, String note, String period, String publisher) {

	private static final String LARGEST = "largest industries";

	private static final String SETTINGS = "work settings: ";

	/** All tables of the page. */
	static List<IndustryLine> of(IndustryView view) {
		List<IndustryLine> lines = new ArrayList<>();
		view.handbook().forEach((listed) -> addListed(lines, listed, view.occupation()));
		view.settings().forEach((setting) -> addSetting(lines, setting, view.occupation()));
		view.sectors().forEach((wage) -> lines.add(surveyed("sectors", wage.getIndustry().getName(), wage)));
		return lines;
	}

	private static void addListed(List<IndustryLine> lines, IndustryView.LargestIndustry listed,
			Occupation occupation) {
		String industry = listed.industry().getName();
		FigureView newer = listed.newer();
		lines.add(listed(LARGEST, industry, listed.median(), listed.share(), note(listed.median()), occupation));
		if (newer != null) {
			lines.add(listed(LARGEST, industry, newer, null, note(newer), occupation));
		}
	}

	/** What speaks against a figure, or "". */
	private static String note(@Nullable FigureView figure) {
		if (figure == null || figure.standing() == Standing.LEADS) {
			return "";
		}
		return Stream.of(figure.standing().label(), figure.caution())
			.filter((word) -> !word.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private static void addSetting(List<IndustryLine> lines, IndustryView.Workplace setting, Occupation occupation) {
		setting.older()
			.forEach((figure) -> lines.add(listed(SETTINGS + "printed by the articles", setting.title(), figure, null,
					figure.standing().label(), occupation)));
		Wage surveyed = setting.surveyed();
		String newest = SETTINGS + "newest median";
		if (setting.listed() == null && surveyed != null) {
			lines.add(surveyed(newest, setting.title(), surveyed));
		}
		else {
			lines.add(listed(newest, setting.title(), setting.listed(), null,
					setting.missing() + note(setting.listed()), occupation));
		}
	}

	private static IndustryLine listed(String table, String place, @Nullable FigureView median,
			@Nullable FigureView share, String note, Occupation occupation) {
		FigureView figure = (median != null) ? median : share;
		return new IndustryLine(table, place, (figure != null) ? figure.population() : occupation.getName(), null,
				amount(share), null, null, null, amount(median), null, null, WageLine.PAY_UNIT, note,
				(figure != null) ? figure.period() : "", (figure != null) ? figure.publisher() : "");
	}

	private static IndustryLine surveyed(String table, String place, Wage wage) {
		Integer mean = wage.getMean();
		return new IndustryLine(table, place,
				"%s in %s".formatted(wage.getOccupation().getName(), wage.getIndustry().getName()),
				wage.amount(Measure.EMPLOYMENT), null, (mean != null) ? BigDecimal.valueOf(mean) : null,
				wage.amount(Measure.P10), wage.amount(Measure.P25), wage.amount(Measure.MEDIAN),
				wage.amount(Measure.P75), wage.amount(Measure.P90), WageLine.PAY_UNIT, wage.notes(), wage.getPeriod(),
				wage.getSource().getPublisher());
	}

	private static @Nullable BigDecimal amount(@Nullable FigureView figure) {
		return (figure != null) ? figure.low() : null;
	}

}
