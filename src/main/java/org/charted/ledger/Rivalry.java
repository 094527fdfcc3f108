package org.charted.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells why two figures that answer the same question differ.
 */
final class Rivalry {

	private Rivalry() {
	}

	/** Whether a reader could take one for the other. */
	static boolean isRival(Figure figure, Figure other) {
		if (figure.getId().equals(other.getId()) || !figure.getQuantity().unit().equals(other.getQuantity().unit())) {
			return false;
		}
		return figure.getMeasure().equals(other.getMeasure()) || !(isPercentile(figure) || isPercentile(other));
	}

	private static boolean isPercentile(Figure figure) {
		return figure.getMeasure().matches("(hourly )?p\\d+");
	}

	/** What the other figure does in another way, in sentences. */
	static List<String> differences(Figure figure, Figure other) {
		List<String> differences = new ArrayList<>();
		if (!other.getPopulation().getId().equals(figure.getPopulation().getId())) {
			differences.add("It counts another group: %s.".formatted(other.getPopulation().getName()));
		}
		if (!other.getMeasure().equals(figure.getMeasure())) {
			differences.add("It is another measure: %s, not %s.".formatted(other.getMeasure(), figure.getMeasure()));
		}
		if (!other.getGeography().equals(figure.getGeography())) {
			differences.add("It is about another place: %s.".formatted(other.getGeography()));
		}
		int age = other.getPeriod().compareTo(figure.getPeriod());
		if (!other.getPeriod().isKnown()) {
			differences.add("Nobody says for which year it is.");
		}
		else if (!figure.getPeriod().isKnown()) {
			differences.add("It tells its period: %s.".formatted(other.getPeriodText()));
		}
		else if (age != 0) {
			differences
				.add("It is for %s period: %s.".formatted((age < 0) ? "an earlier" : "a later", other.getPeriodText()));
		}
		FigureView view = FigureView.of(other);
		if (!view.sureness().equals(FigureView.of(figure).sureness())) {
			differences.add(view.sureness());
		}
		if (differences.isEmpty()) {
			differences.add("It comes from another source.");
		}
		return differences;
	}

}
