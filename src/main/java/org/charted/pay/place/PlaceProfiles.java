package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.compare.Subject;
import org.charted.ledger.FigureView;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.charted.source.Grade;
import org.charted.wage.Area;
import org.charted.wage.Measure;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.WageLine;
import org.charted.wage.Wages;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What an occupation pays in a place, as a profile to compare: cells of the tables, and
 * what is computed of them. Attributes that charts look for are named as those of
 * careers.
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

	/** What an occupation pays in some places, in their order. */
	List<Subject> subjects(List<Area> areas, Occupation occupation) {
		Map<String, Wage> wages = this.wages.inNationAnd(areas, occupation)
			.stream()
			.collect(Collectors.toMap((wage) -> wage.getArea().getCode(), Function.identity()));
		Wage nation = wages.values()
			.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.NATION)
			.findFirst()
			.orElseThrow();
		FigureView prices = this.wages.prices();
		return areas.stream()
			.map((area) -> subject(area, occupation, wages.get(area.getCode()), nation, prices))
			.toList();
	}

	private static Subject subject(Area area, Occupation occupation, @Nullable Wage wage, Wage nation,
			@Nullable FigureView nationalPrices) {
		String note = area.getSort();
		if (wage != null && !wage.caution().isEmpty()) {
			note += "; " + wage.caution();
		}
		Value.OfTable prices = PlaceValues.priceLevel(area, nationalPrices);
		return new Subject(area.getSlug(), area.getName(), area.getPath(), note, new ProfileView(
				List.of(pay(wage, nation), atNationalPrices(wage, prices), jobsAndPrices(area, wage, prices))));
	}

	private static ProfileView.Group pay(@Nullable Wage wage, Wage nation) {
		List<ProfileView.Entry> rows = new ArrayList<>();
		for (Measure measure : RANGE) {
			rows.add(row(attribute(measure), measure.label(), PlaceValues.published(wage, measure)));
		}
		rows.add(row("against-nation", "Median against the whole country", against(wage, nation)));
		return new ProfileView.Group("Pay a year, " + nation.getPeriod(), rows);
	}

	private static ProfileView.Group atNationalPrices(@Nullable Wage wage, Value.@Nullable OfTable prices) {
		String missing = (prices != null) ? Wage.NOT_PUBLISHED : Wage.NO_PRICES;
		return new ProfileView.Group("Pay at national prices",
				List.of(Measure.P10, Measure.MEDIAN, Measure.P90)
					.stream()
					.map((measure) -> row("adjusted-" + measure.slug(), measure.label() + ", at national prices",
							missing, atNationalPrices(wage, prices, measure)))
					.toList());
	}

	private static ProfileView.Group jobsAndPrices(Area area, @Nullable Wage wage, Value.@Nullable OfTable prices) {
		String missing = (area.getPriceLevel() == null) ? Area.NO_PRICE_LEVEL : Wage.NO_PRICES;
		return new ProfileView.Group("Jobs and prices",
				List.of(row("employment", "Jobs", PlaceValues.published(wage, Measure.EMPLOYMENT)),
						row("quotient", "Location quotient", PlaceValues.published(wage, Measure.QUOTIENT)),
						row("price-level", "Price level, where the whole country has 100", missing, prices)));
	}

	private static String attribute(Measure measure) {
		return switch (measure) {
			case P10 -> "pay-low";
			case P90 -> "pay-high";
			default -> "pay-" + measure.slug();
		};
	}

	private static ProfileView.Entry row(String id, String label, @Nullable Value value) {
		return row(id, label, Wage.NOT_PUBLISHED, value);
	}

	private static ProfileView.Entry row(String id, String label, String missing, @Nullable Value value) {
		return new ProfileView.Entry(id, label, List.of((value != null) ? value : new Value.Missing(missing)));
	}

	private static Value.@Nullable Computed atNationalPrices(@Nullable Wage wage, Value.@Nullable OfTable prices,
			Measure measure) {
		Value.OfTable pay = PlaceValues.published(wage, measure);
		BigDecimal amount = (wage != null) ? wage.amount(measure, true) : null;
		if (pay == null || prices == null || amount == null) {
			return null;
		}
		return new Value.Computed(measure.label() + ", divided by the price level over 100", List.of(pay, prices),
				amount, pay.unit(), measure.print(amount), pay.population(), pay.geography(),
				"%s, prices of %s".formatted(pay.period(), prices.period()), pay.path());
	}

	private static Value.@Nullable Computed against(@Nullable Wage here, Wage nation) {
		Value.OfTable median = PlaceValues.published(here, Measure.MEDIAN);
		Value.OfTable all = PlaceValues.published(nation, Measure.MEDIAN);
		if (here == null || median == null || all == null) {
			return null;
		}
		StateView.Pair pair = new StateView.Pair(here, nation);
		return new Value.Computed("The median less that of the whole country, in percent of the latter",
				List.of(median, all), BigDecimal.valueOf(Objects.requireNonNull(pair.percentAbove())), "percent",
				pair.againstTheNation(), median.population(), median.geography(), median.period(), median.path());
	}

}
