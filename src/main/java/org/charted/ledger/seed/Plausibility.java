package org.charted.ledger.seed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.ledger.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * Finds amounts and units that no figure of this guide can have: slips of a digit or of a
 * unit, which would be printed like any other figure.
 */
final class Plausibility {

	/** Figures of one question differ less than this, whoever counts. */
	private static final BigDecimal FAR_APART = BigDecimal.valueOf(20);

	private static final String COUNT = "a count, such as jobs or members";

	private static final String TIME = "a length of time, such as hours or years";

	private static final String MOMENT = "a point in time";

	/**
	 * What each unit of its own can amount to; months and days are numbers as 202210, and
	 * the dearest dollars are fines.
	 */
	private static final Map<String, Bounds> BOUNDS = Map.ofEntries(bounds("dollars a year", "5000", "2000000"),
			bounds("dollars an hour", "2", "1000"), bounds("dollars", "0", "10000000"),
			bounds("percent", "-100", "300"), bounds("score", "0", "1000"), bounds("year", "1800", "2100"),
			bounds("month", "180001", "210012"), bounds("date", "18000101", "21001231"));

	private static final Map<String, Bounds> TIMES = Map.ofEntries(bounds("years", "0", "60"),
			bounds("months", "0", "240"), bounds("weeks", "0", "500"), bounds("days", "0", "3660"),
			bounds("hours", "0", "10000"), bounds("minutes", "0", "1500"));

	/** More people than there are in the country, in either direction. */
	private static final Bounds COUNTS = new Bounds(new BigDecimal("-400000000"), new BigDecimal("400000000"));

	/** The only plural noun that counts no things. */
	private static final String RATIO = "times";

	private static final Set<String> MONEY = Set.of("dollars a year", "dollars an hour", "dollars");

	private final Catalog catalog;

	private final Ranges ranges;

	Plausibility(Catalog catalog) {
		this.catalog = catalog;
		this.ranges = new Ranges(catalog);
	}

	/** Read an entry of the list "ranges". */
	void readRange(SeedEntry entry) {
		this.ranges.read(entry);
	}

	private record Bounds(BigDecimal least, BigDecimal most) {

		boolean hold(BigDecimal amount) {
			return amount.compareTo(this.least) >= 0 && amount.compareTo(this.most) <= 0;
		}

	}

	/** A part of a whole, unlike a change. */
	private static final Bounds SHARE = new Bounds(BigDecimal.ZERO, new BigDecimal(100));

	private static Map.Entry<String, Bounds> bounds(String unit, String least, String most) {
		return Map.entry(unit, new Bounds(new BigDecimal(least), new BigDecimal(most)));
	}

	/** What is wrong with a unit, or {@code null}. */
	static @Nullable String ofUnit(String unit) {
		boolean known = BOUNDS.containsKey(unit);
		boolean noun = unit.matches("[A-Za-z]+(?:[ -][A-Za-z]+)*")
				&& !unit.matches("(?i).*\\b(?:usd|dollars?|cents?|per|percentages?|pct|dates?|scores?)\\b.*");
		return (known || noun) ? null : "one of %s, or a plural noun such as months or members, not \"%s\""
			.formatted(BOUNDS.keySet().stream().sorted().collect(Collectors.joining(", ")), unit);
	}

	/**
	 * What is wrong with the amount of a figure, or {@code null}.
	 * @param topic its topic
	 * @param quantity its amount
	 * @param measure its measure
	 * @param unit where its unit stands
	 */
	@Nullable String ofAmount(String topic, Quantity quantity, String measure, Location unit) {
		String ofUnit = ofAmount(quantity, measure);
		return (ofUnit != null) ? ofUnit : this.ranges.unfit(topic, quantity, unit);
	}

	private static @Nullable String ofAmount(Quantity quantity, String measure) {
		String unit = quantity.unit();
		int decimals = Math.max(quantity.low().scale(), quantity.high().scale());
		if (decimals > 2 && MONEY.contains(unit)) {
			return "an amount with no more than two decimals, for the cents; a comma divides thousands, as in 50,250";
		}
		if (decimals > 0 && !BOUNDS.containsKey(unit) && !TIMES.containsKey(unit) && !RATIO.equals(unit)) {
			return "a whole number for the unit \"%s\"; a comma divides thousands, as in 50,250".formatted(unit);
		}
		Bounds bounds = "percent".equals(unit) && measure.matches("share|first-time|.*rate") ? SHARE
				: BOUNDS.getOrDefault(unit, TIMES.getOrDefault(unit, COUNTS));
		if (bounds.hold(quantity.low()) && bounds.hold(quantity.high())) {
			return null;
		}
		return "an amount from %s to %s for the unit \"%s\"; check digits and unit"
			.formatted(bounds.least().toPlainString(), bounds.most().toPlainString(), unit);
	}

	/** Compare all figures with the others of the same topic and measure. */
	void check(Collection<FigureDraft> figures) {
		this.ranges.check(figures);
		figures.stream()
			.filter((figure) -> figure.quantity() != null || figure.calculation() != null)
			.collect(Collectors.groupingBy((figure) -> List.of(figure.topic(), figure.measure()), LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.forEach(this::checkUnits);
		figures.stream()
			.filter((figure) -> figure.doubt() == null && figure.calculation() == null && isCompared(figure))
			.collect(Collectors.groupingBy((figure) -> List.of(figure.contest(), figure.unit()), LinkedHashMap::new,
					Collectors.toList()))
			.values()
			.forEach(this::checkAmounts);
	}

	/** Most are right; the others hear what most have. */
	private void checkUnits(List<FigureDraft> figures) {
		Map<String, List<FigureDraft>> sorts = figures.stream()
			.collect(Collectors.groupingBy((figure) -> sort(figure.unit()), LinkedHashMap::new, Collectors.toList()));
		List<FigureDraft> most = sorts.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
		figures.stream().filter((figure) -> !most.contains(figure)).forEach((figure) -> {
			FigureDraft other = most.get(0);
			this.catalog.problem(figure.location(),
					"a unit like that of the other figures of this topic and measure; \"%s\" has \"%s\", \"%s\" has \"%s\"",
					figure.id(), figure.unit(), other.id(), other.unit());
		});
	}

	private static String sort(String unit) {
		if (Quantity.MOMENTS.contains(unit)) {
			return MOMENT;
		}
		if (BOUNDS.containsKey(unit)) {
			return unit;
		}
		return TIMES.containsKey(unit) ? TIME : COUNT;
	}

	/** Rates may differ by any factor, and points in time by none that tells anything. */
	private static boolean isCompared(FigureDraft figure) {
		return figure.quantity() != null && figure.quantity().low().signum() > 0
				&& (MONEY.contains(figure.unit()) || !BOUNDS.containsKey(figure.unit()));
	}

	private void checkAmounts(List<FigureDraft> figures) {
		List<FigureDraft> sorted = figures.stream().sorted(Comparator.comparing(Plausibility::amount)).toList();
		FigureDraft middle = sorted.get(sorted.size() / 2);
		for (FigureDraft figure : sorted) {
			BigDecimal least = amount(figure).min(amount(middle));
			BigDecimal most = amount(figure).max(amount(middle));
			if (most.divide(least, MathContext.DECIMAL32).compareTo(FAR_APART) > 0) {
				this.catalog.problem(figure.location(),
						"an amount near that of the other figures of this topic and measure; \"%s\" and \"%s\" are more than"
								+ " %s times apart: check digits and unit of both, or say in \"doubt\" why it is so",
						figure.id(), middle.id(), FAR_APART);
			}
		}
	}

	private static BigDecimal amount(FigureDraft figure) {
		return (figure.quantity() != null) ? figure.quantity().low() : BigDecimal.ONE;
	}

}
