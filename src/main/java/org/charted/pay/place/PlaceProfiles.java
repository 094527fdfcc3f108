package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.charted.compare.Subject;
import org.charted.ledger.FigureView;
import org.charted.ledger.Standing;
import org.charted.profile.ProfileView;
import org.charted.source.Grade;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
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

	private final Wages wages;

	PlaceProfiles(Wages wages) {
		this.wages = wages;
	}

	Subject subject(Area area, Occupation occupation) {
		@Nullable Wage wage = this.wages.wage(area.getCode(), occupation).orElse(null);
		Wage nation = this.wages.nation(occupation);
		// the tables of areas hold the occupations of the field only
		String missing = (area.getKind() == Area.Kind.STATE || occupation.isOfTheField()) ? Wage.NOT_PUBLISHED
				: "not in our tables, which have the occupations of the field only";
		String note = area.getKind().label();
		if (wage != null && !wage.caution().isEmpty()) {
			note += "; " + wage.caution();
		}
		return new Subject(area.getSlug(), area.getName(), area.getPath(), note,
				new ProfileView(List.of(pay(wage, missing, nation), atNationalPrices(area, wage, missing),
						jobsAndPrices(area, wage, missing))));
	}

	private static ProfileView.Group pay(@Nullable Wage wage, String missing, Wage nation) {
		List<ProfileView.Entry> rows = new ArrayList<>();
		for (Measure measure : RANGE) {
			rows.add(row(attribute(measure), measure.label(), missing, published(wage, measure)));
		}
		FigureView against = (wage != null) ? against(new StateView.Pair(wage, nation)) : null;
		rows.add(row("against-nation", "Median against the whole country", missing, against));
		return new ProfileView.Group("Pay a year, " + nation.getPeriod(), rows);
	}

	private ProfileView.Group atNationalPrices(Area area, @Nullable Wage wage, String missing) {
		String why = (area.getPriceLevel() != null) ? missing : Wage.NO_PRICES;
		return new ProfileView.Group("Pay at national prices",
				List.of(Measure.P10, Measure.MEDIAN, Measure.P90)
					.stream()
					.map((measure) -> row("adjusted-" + measure.slug(), measure.label() + ", at national prices", why,
							atNationalPrices(wage, measure)))
					.toList());
	}

	private ProfileView.Group jobsAndPrices(Area area, @Nullable Wage wage, String missing) {
		return new ProfileView.Group("Jobs and prices",
				List.of(row("employment", "Jobs", missing, published(wage, Measure.EMPLOYMENT)),
						row("quotient", "Location quotient", missing, published(wage, Measure.QUOTIENT)),
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

	private static ProfileView.Entry row(String id, String label, String missing, @Nullable FigureView figure) {
		return (figure == null) ? new ProfileView.Entry(id, label, missing, List.of()) : new ProfileView.Entry(id,
				label, "", List.of(new ProfileView.FactView("", "", figure, null, null, null, null)));
	}

	/** What was published. */
	private static @Nullable FigureView published(@Nullable Wage wage, Measure measure) {
		BigDecimal amount = (wage != null) ? wage.amount(measure) : null;
		if (wage == null || amount == null) {
			return null;
		}
		String unit = measure.isPay() ? "dollars a year" : (measure == Measure.EMPLOYMENT) ? "jobs" : "times";
		return new FigureView(id(wage, measure.slug()), wage.getArea().getPath(), measure.print(amount),
				measure.label(), wage.getSource().getShortName() + ", " + wage.getPeriod(), wage.getPeriod(),
				wage.getSource().getPublisher(), measure.label() + ": " + measure.meaning(),
				wage.getOccupation().getName(), wage.getArea().getName(), Standing.LEADS, Grade.COPY, false, amount,
				amount, unit);
	}

	/** Pay divided by the price level, as sure as the less sure of the two. */
	private @Nullable FigureView atNationalPrices(@Nullable Wage wage, Measure measure) {
		BigDecimal amount = (wage != null) ? wage.amount(measure, true) : null;
		FigureView prices = this.wages.prices();
		if (wage == null || amount == null || prices == null) {
			return null;
		}
		String period = "%s, prices of %s".formatted(wage.getPeriod(), prices.period());
		return computed(wage, measure.slug() + ".at-national-prices", measure.print(amount), period,
				measure.label() + ", divided by the price level over 100", prices.grade(), amount, "dollars a year");
	}

	private static @Nullable FigureView against(StateView.Pair pair) {
		Integer percent = pair.percentAbove();
		return (percent == null) ? null
				: computed(pair.here(), "median.against-nation", pair.againstTheNation(), pair.here().getPeriod(),
						"The median less that of the whole country, in percent of the latter", Grade.COPY,
						BigDecimal.valueOf(percent), "percent");
	}

	private static FigureView computed(Wage wage, String id, String text, String period, String counts, Grade grade,
			BigDecimal amount, String unit) {
		return new FigureView(id(wage, id), wage.getArea().getPath(), text, "computed", "computed, " + period, period,
				"Charted", counts, wage.getOccupation().getName(), wage.getArea().getName(), Standing.LEADS, grade,
				true, amount, amount, unit);
	}

	private static String id(Wage wage, String rest) {
		return "%s.%s.%s".formatted(wage.getArea().getCode(), wage.getOccupation().getSoc(), rest);
	}

	private @Nullable FigureView priceLevel(Area area) {
		BigDecimal level = area.getPriceLevel();
		FigureView nation = this.wages.prices();
		return (level == null || nation == null) ? null
				: new FigureView(area.getCode() + ".price-level", nation.path(), Area.printPriceLevel(level),
						nation.measure(), nation.by(), nation.period(), nation.publisher(), nation.counts(),
						nation.population(), area.getName(), Standing.LEADS, nation.grade(), false, level, level,
						nation.unit());
	}

}
