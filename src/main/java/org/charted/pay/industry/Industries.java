package org.charted.pay.industry;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.prose.ProseRenderer;
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

	private final Wages wages;

	private final SettingRepository settings;

	private final Ledger ledger;

	private final ProseRenderer prose;

	Industries(Wages wages, SettingRepository settings, Ledger ledger, ProseRenderer prose) {
		this.wages = wages;
		this.settings = settings;
		this.ledger = ledger;
		this.prose = prose;
	}

	IndustryView view(Occupation occupation) {
		Map<String, Map<String, FigureView>> pay = this.ledger.leading("pay." + occupation.getSoc() + ".");
		Map<String, Map<String, FigureView>> shares = this.ledger.leading("share." + occupation.getSoc() + ".");
		List<IndustryView.LargestIndustry> handbook = this.wages.industries()
			.stream()
			.filter((industry) -> shares.containsKey(industry.getId()))
			.map((industry) -> new IndustryView.LargestIndustry(industry, figure(pay, industry, "median"),
					figure(shares, industry, "share")))
			.sorted(Comparator.comparing(IndustryView.LargestIndustry::shareOfJobs).reversed())
			.toList();
		Map<String, Wage> sectors = this.wages.byIndustry(occupation)
			.stream()
			.collect(Collectors.toMap((wage) -> wage.getIndustry().getId(), Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		List<IndustryView.Workplace> workplaces = this.settings.findAllByOrderByPosition()
			.stream()
			.map((setting) -> workplace(setting, pay, sectors))
			.toList();
		return new IndustryView(occupation, handbook, List.copyOf(sectors.values()), workplaces);
	}

	private IndustryView.Workplace workplace(Setting setting, Map<String, Map<String, FigureView>> pay,
			Map<String, Wage> sectors) {
		Industry industry = setting.getIndustry();
		Map<String, FigureView> older = this.ledger.figures(setting.getFigures());
		return new IndustryView.Workplace(setting.getId(), setting.getTitle(),
				this.prose.render(setting.getText()).html(),
				setting.getFigures().stream().map(older::get).filter(Objects::nonNull).toList(), industry,
				(industry != null) ? figure(pay, industry, "median") : null,
				(industry != null) ? sectors.get(industry.getId()) : null);
	}

	private static @Nullable FigureView figure(Map<String, Map<String, FigureView>> figures, Industry industry,
			String measure) {
		return figures.getOrDefault(industry.getId(), Map.of()).get(measure);
	}

}
