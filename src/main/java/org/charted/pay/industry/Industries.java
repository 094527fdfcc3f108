package org.charted.pay.industry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.ledger.Standing;
import org.charted.wage.Industry;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What occupations pay by industry and by kind of workplace.
 */
@Service
@Transactional(readOnly = true)
class Industries {

	private static final String MEDIAN = "median";

	private final Wages wages;

	private final SettingRepository settings;

	private final Ledger ledger;

	Industries(Wages wages, SettingRepository settings, Ledger ledger) {
		this.wages = wages;
		this.settings = settings;
		this.ledger = ledger;
	}

	IndustryView view(Occupation occupation) {
		List<Industry> industries = this.wages.industries();
		String pay = "pay." + occupation.getSoc() + ".";
		String share = "share." + occupation.getSoc() + ".";
		Map<String, List<FigureView>> figures = this.ledger.answers(industries.stream()
			.flatMap((industry) -> Stream.of(pay + industry.getId(), share + industry.getId()))
			.toList());
		List<IndustryView.LargestIndustry> handbook = industries.stream()
			.filter((industry) -> figure(figures, share + industry.getId(), "share") != null)
			.map((industry) -> new IndustryView.LargestIndustry(industry,
					figure(figures, pay + industry.getId(), MEDIAN), newer(figures, pay + industry.getId()),
					figure(figures, share + industry.getId(), "share")))
			.sorted(Comparator.comparing(IndustryView.LargestIndustry::shareOfJobs).reversed())
			.toList();
		Map<String, Wage> sectors = this.wages.byIndustry(occupation)
			.stream()
			.collect(Collectors.toMap((wage) -> wage.getIndustry().getId(), Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		List<IndustryView.Workplace> workplaces = this.settings.findAll().stream().map((setting) -> {
			Industry industry = Stream.of(setting.getIndustry(), setting.getWiderIndustry())
				.filter((candidate) -> candidate != null && (figure(figures, pay + candidate.getId(), MEDIAN) != null
						|| sectors.containsKey(candidate.getId())))
				.findFirst()
				.orElse(setting.getIndustry());
			return new IndustryView.Workplace(setting.getId(), setting.getTitle(), setting.getText(),
					setting.getFigures().stream().map(FigureView::of).toList(), industry,
					(industry != null) ? figure(figures, pay + industry.getId(), MEDIAN) : null,
					(industry != null) ? sectors.get(industry.getId()) : null);
		}).toList();
		return new IndustryView(occupation, handbook, List.copyOf(sectors.values()), workplaces);
	}

	/** The figure that leads. */
	private static @Nullable FigureView figure(Map<String, List<FigureView>> figures, String topic, String measure) {
		return figures.getOrDefault(topic, List.of())
			.stream()
			.filter((figure) -> figure.measure().equals(measure) && figure.standing().answers())
			.findFirst()
			.orElse(null);
	}

	/** The newest median that is reported where a newer one is. */
	private static @Nullable FigureView newer(Map<String, List<FigureView>> figures, String topic) {
		FigureView median = figure(figures, topic, MEDIAN);
		if (median == null || median.standing() != Standing.OVERTAKEN) {
			return null;
		}
		return figures.getOrDefault(topic, List.of())
			.stream()
			.filter((figure) -> figure.measure().equals(MEDIAN) && figure.standing() == Standing.REPORTED)
			.reduce((older, newer) -> newer)
			.orElse(null);
	}

}
