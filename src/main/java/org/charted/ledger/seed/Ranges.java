package org.charted.ledger.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.file.Nearest;
import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.ledger.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What figures of some topics can amount to, as the seeds say in {@code ranges}: an exam
 * takes no 400 hours, though something else may. No topic goes without, so that a slip of
 * a digit shows wherever it is made.
 */
final class Ranges {

	/** Units that {@link Plausibility} knows bounds for that are narrow enough. */
	private static final Set<String> BOUNDED = Set.of("dollars a year", "dollars an hour", "year", "month", "date");

	/** What stands for all topics that have no range of their own in a unit. */
	private static final String ANY = "any";

	private final Catalog catalog;

	private final Map<Scope, Extent> ranges = new LinkedHashMap<>();

	private final Set<Scope> used = new HashSet<>();

	/** Those whose ranges cannot be read, which has been told. */
	private final Set<Scope> unreadable = new HashSet<>();

	Ranges(Catalog catalog) {
		this.catalog = catalog;
	}

	/** What the topics begin with, and a unit. */
	private record Scope(String topics, String unit) {

		static Scope of(String topic, String unit) {
			return new Scope(topic.substring(0, (topic + ".").indexOf('.')), unit);
		}

	}

	private record Extent(Quantity from, Quantity to, List<String> rising, SeedEntry entry) {
	}

	/** Read an entry of the list "ranges". */
	void read(SeedEntry entry) {
		Scope subject = new Scope(entry.id("topics"), entry.text("unit"));
		Quantity from = end(entry, "from", subject.unit());
		Quantity to = end(entry, "to", subject.unit());
		List<String> rising = entry.texts("rising");
		if (from == null || to == null) {
			this.unreadable.add(subject);
			return;
		}
		if (from.low().compareTo(to.low()) > 0) {
			entry.expect("to", "an amount above \"from\"");
		}
		this.catalog.define("range", subject.topics() + " in " + subject.unit(), entry.location("topics"));
		this.ranges.putIfAbsent(subject, new Extent(from, to, rising, entry));
	}

	private static @Nullable Quantity end(SeedEntry entry, String field, String unit) {
		String text = entry.text(field);
		Quantity end = Quantity.parse(text, unit, null);
		if (end == null && !text.isEmpty()) {
			entry.expect(field, "an amount in %s, not \"%s\"".formatted(unit, text));
		}
		return end;
	}

	/**
	 * What is wrong with the amount of a figure that was read, or {@code null}.
	 * @param topic its topic
	 * @param quantity its amount
	 * @param location where its unit stands
	 */
	@Nullable String unfit(String topic, Quantity quantity, Location location) {
		Scope subject = Scope.of(topic, quantity.unit());
		if (!this.ranges.containsKey(subject) && !this.unreadable.contains(subject)) {
			subject = new Scope(ANY, quantity.unit());
		}
		this.used.add(subject);
		Extent range = this.ranges.get(subject);
		if (range == null) {
			if (!topic.isEmpty() && !this.unreadable.contains(subject) && !BOUNDED.contains(quantity.unit())
					&& Plausibility.ofUnit(quantity.unit()) == null) {
				this.catalog.whenComplete(location,
						("a unit that topics of \"%1$s\" have a range for; if \"%2$s\" is right, add to \"ranges\" of a file "
								+ "in figures/: {topics: %1$s, unit: %2$s, from: the least, to: the most}")
							.formatted(Scope.of(topic, quantity.unit()).topics(), quantity.unit()));
			}
			return null;
		}
		if (quantity.low().compareTo(range.from().low()) >= 0 && quantity.high().compareTo(range.to().low()) <= 0) {
			return null;
		}
		Location declared = range.entry().location("from");
		return "an amount from %s to %s, as %s, line %d, says for \"%s\" in %s".formatted(
				range.from().low().toPlainString(), range.to().low().toPlainString(), declared.file(), declared.line(),
				subject.topics(), subject.unit());
	}

	/** Compare figures with one another, and ranges with what they are for. */
	void check(Collection<FigureDraft> figures) {
		Set<Scope> computed = figures.stream()
			.map((figure) -> Scope.of(figure.topic(), figure.unit()))
			.collect(Collectors.toSet());
		Set<String> topics = computed.stream().map(Scope::topics).collect(Collectors.toSet());
		this.ranges.forEach((subject, range) -> {
			if (!this.used.contains(subject) && !computed.contains(subject)) {
				this.catalog.whenComplete(range.entry().location("topics"),
						"topics and a unit that figures have; none has \"%s\" in \"%s\"%s".formatted(subject.topics(),
								subject.unit(),
								topics.contains(subject.topics()) ? "" : Nearest.hint(subject.topics(), topics)));
			}
			if (!range.rising().isEmpty()) {
				checkRising(range,
						figures.stream()
							.filter((figure) -> subject.equals(Scope.of(figure.topic(), figure.unit())))
							.toList());
			}
		});
	}

	private void checkRising(Extent range, List<FigureDraft> figures) {
		Set<String> measures = figures.stream().map(FigureDraft::measure).collect(Collectors.toSet());
		range.rising()
			.stream()
			.filter((measure) -> !measures.contains(measure))
			.forEach((measure) -> this.catalog.whenComplete(range.entry().location("rising"),
					"measures that figures of these topics have, not \"%s\"%s".formatted(measure,
							Nearest.hint(measure, measures))));
		figures.stream()
			.filter((figure) -> figure.doubt() == null && figure.quantity() != null)
			.collect(Collectors.groupingBy((figure) -> List.of(figure.topic(), figure.population(), figure.geography()),
					LinkedHashMap::new, Collectors.toList()))
			.values()
			.forEach((rivals) -> checkOrder(range.rising(), newest(rivals)));
	}

	/** The newest of each measure. */
	private static Map<String, FigureDraft> newest(List<FigureDraft> figures) {
		Map<String, FigureDraft> newest = new HashMap<>();
		figures.forEach((figure) -> newest.merge(figure.measure(), figure,
				(one, other) -> (Comparator.comparing(FigureDraft::period).compare(one, other) < 0) ? other : one));
		return newest;
	}

	private void checkOrder(List<String> measures, Map<String, FigureDraft> newest) {
		List<FigureDraft> order = new ArrayList<>();
		measures.forEach((measure) -> {
			FigureDraft figure = newest.get(measure);
			if (figure != null) {
				order.add(figure);
			}
		});
		for (int i = 1; i < order.size(); i++) {
			FigureDraft less = order.get(i - 1);
			FigureDraft more = order.get(i);
			if (amount(less).compareTo(amount(more)) > 0) {
				this.catalog.problem(less.location(),
						"a %s that is no more than the %s; \"%s\" is %s, \"%s\" is %s: check both, or say in \"doubt\" "
								+ "why it is so",
						less.measure(), more.measure(), less.id(), amount(less).toPlainString(), more.id(),
						amount(more).toPlainString());
			}
		}
	}

	private static BigDecimal amount(FigureDraft figure) {
		return (figure.quantity() != null) ? figure.quantity().low() : BigDecimal.ZERO;
	}

}
