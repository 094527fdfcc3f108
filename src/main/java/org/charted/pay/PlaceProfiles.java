package org.charted.pay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.charted.compare.Subject;
import org.charted.evidence.FigureView;
import org.charted.evidence.Grade;
import org.charted.evidence.ProfileView;
import org.charted.evidence.Standing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an occupation pays in a place, as a profile to compare. Attributes that charts
 * look for are named as those of careers.
 */
@Service
@Transactional(readOnly = true)
class PlaceProfiles {

	private static final List<Measure> RANGE = List.of(Measure.P10, Measure.P25, Measure.MEDIAN, Measure.P75,
			Measure.P90);

	private final Places places;

	PlaceProfiles(Places places) {
		this.places = places;
	}

	Subject subject(Area area, Occupation occupation) {
		@Nullable Wage wage = this.places.wage(area.getCode(), occupation).orElse(null);
		Wage nation = this.places.nation(occupation);
		// the tables of areas hold the occupations of the field only
		String missing = (area.getKind() == Area.Kind.STATE || occupation.isOfTheField()) ? Wage.NOT_PUBLISHED
				: "not in our tables, which have the two records occupations only";
		String note = area.getKind().label();
		if (wage != null && !wage.caution().isEmpty()) {
			note += "; " + wage.caution();
		}
		return new Subject(area.getSlug(), area.getName(), area.getPath(), note,
				new ProfileView(List.of(pay(wage, missing, nation), atNationalPrices(area, wage, missing),
						jobsAndPrices(area, wage, missing))));
	}

	private static ProfileView.Group pay(@Nullable Wage wage, String missing, Wage nation) {
		List<ProfileView.Row> rows = new ArrayList<>();
		for (Measure measure : RANGE) {
			rows.add(row(attribute(measure), measure.label(), missing, figure(wage, measure, false)));
		}
		FigureView against = (wage != null) ? against(new StateView.Pair(wage, nation)) : null;
		rows.add(row("against-nation", "Median against the whole country", missing, against));
		return new ProfileView.Group("Pay a year, " + nation.getPeriod(), rows);
	}

	private static ProfileView.Group atNationalPrices(Area area, @Nullable Wage wage, String missing) {
		String why = (area.getPriceLevel() != null) ? missing : "price level not published";
		return new ProfileView.Group("Pay at national prices",
				List.of(Measure.P10, Measure.MEDIAN, Measure.P90)
					.stream()
					.map((measure) -> row("adjusted-" + measure.slug(), measure.label() + ", at national prices", why,
							figure(wage, measure, true)))
					.toList());
	}

	private ProfileView.Group jobsAndPrices(Area area, @Nullable Wage wage, String missing) {
		return new ProfileView.Group("Jobs and prices",
				List.of(row("employment", "Jobs", missing, figure(wage, Measure.EMPLOYMENT, false)),
						row("quotient", "Location quotient", missing, figure(wage, Measure.QUOTIENT, false)),
						row("price-level", "Price level, where the whole country has 100", Wage.NOT_PUBLISHED,
								priceLevel(area))));
	}

	private static String attribute(Measure measure) {
		return switch (measure) {
			case P10 -> "pay-low";
			case P90 -> "pay-high";
			default -> "pay-" + measure.slug();
		};
	}

	private static ProfileView.Row row(String id, String label, String missing, @Nullable FigureView figure) {
		return (figure == null) ? new ProfileView.Row(id, label, missing, List.of()) : new ProfileView.Row(id, label,
				"", List.of(new ProfileView.FactView("", "", figure, null, null, null, null)));
	}

	private static @Nullable FigureView figure(@Nullable Wage wage, Measure measure, boolean adjusted) {
		BigDecimal amount = (wage != null) ? wage.amount(measure, adjusted) : null;
		if (amount == null) {
			return null;
		}
		Wage known = Objects.requireNonNull(wage);
		String unit = measure.isPay() ? "dollars a year" : (measure == Measure.EMPLOYMENT) ? "jobs" : "score";
		return figure(known, measure.slug() + (adjusted ? ".at-national-prices" : ""), measure.print(amount),
				measure.label(), measure.label() + ": " + measure.meaning(), adjusted, amount, unit);
	}

	private static @Nullable FigureView against(StateView.Pair pair) {
		Integer percent = pair.percentAbove();
		return (percent == null) ? null
				: figure(pair.here(), "median.against-nation", pair.againstTheNation(), "difference",
						"The median less that of the whole country, in percent of the latter", true,
						BigDecimal.valueOf(percent), "percent");
	}

	private static FigureView figure(Wage wage, String id, String text, String measure, String counts, boolean computed,
			BigDecimal amount, String unit) {
		String who = computed ? "computed" : wage.getSource().getShortName();
		return new FigureView("%s.%s.%s".formatted(wage.getArea().getCode(), wage.getOccupation().getSoc(), id),
				wage.getArea().getPath(), text, measure, who + ", " + wage.getPeriod(), wage.getPeriod(),
				computed ? "Charted" : wage.getSource().getPublisher(), counts, wage.getOccupation().getName(),
				wage.getArea().getName(), Standing.LEADS, Grade.COPY, computed, amount, amount, unit);
	}

	private @Nullable FigureView priceLevel(Area area) {
		BigDecimal level = area.getPriceLevel();
		FigureView nation = this.places.prices();
		return (level == null) ? null
				: new FigureView(area.getCode() + ".price-level", nation.path(), Area.printPriceLevel(level),
						nation.measure(), nation.by(), nation.period(), nation.publisher(), nation.counts(),
						nation.population(), area.getName(), Standing.LEADS, nation.grade(), false, level, level,
						nation.unit());
	}

}
