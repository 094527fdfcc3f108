package org.charted.pay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.charted.wage.Area;
import org.charted.wage.Wage;
import org.charted.web.Near;

/**
 * Finds areas by a part of their name, the best match first.
 */
final class MetroSearch {

	private static final int NO_MATCH = Integer.MAX_VALUE;

	private final Map<String, String> stateNames;

	/**
	 * Create the search.
	 * @param stateNames the names of the states by their codes
	 */
	MetroSearch(Map<String, String> stateNames) {
		this.stateNames = stateNames;
	}

	/** The wages of the areas that match; all of them when nothing is asked for. */
	List<Wage> find(String words, List<Wage> wages) {
		String wanted = fold(words);
		if (words.isBlank()) {
			return wages;
		}
		return wages.stream()
			.filter((wage) -> rank(wage.getArea(), wanted) < NO_MATCH)
			.sorted(Comparator.comparingInt((wage) -> rank(wage.getArea(), wanted)))
			.toList();
	}

	/**
	 * How well an area matches: by its whole name, the beginning of it, the beginning of
	 * one of its words, anything within it, all the words somewhere, or its state.
	 */
	private int rank(Area area, String wanted) {
		String name = fold(area.getName());
		List<String> words = List.of(wanted.split(" "));
		List<Boolean> ranks = List.of(name.equals(wanted), name.startsWith(wanted), name.contains(" " + wanted),
				name.contains(wanted), words.stream().allMatch(name::contains),
				states(area).map(MetroSearch::fold).anyMatch((state) -> state.equals(wanted)));
		int rank = wanted.isEmpty() ? -1 : ranks.indexOf(true);
		return (rank < 0) ? NO_MATCH : rank;
	}

	/** Names write "St." and "Fort"; readers write "Saint" and "Ft." as well. */
	private static String fold(String text) {
		return Near.fold(text).replaceAll("\\bsaint\\b", "st").replaceAll("\\bft\\b", "fort");
	}

	private Stream<String> states(Area area) {
		return area.getStates().stream().map((code) -> Objects.requireNonNullElse(this.stateNames.get(code), code));
	}

	/** The names of areas that look like what was asked for, the nearest first. */
	List<String> near(String words, List<Wage> wages) {
		List<Area> areas = wages.stream().map(Wage::getArea).distinct().toList();
		return Near.to(words, areas, this::names).stream().map(Area::getName).toList();
	}

	/** The whole name, the places it is made of, and its states. */
	private Stream<String> names(Area area) {
		List<String> names = new ArrayList<>(List.of(area.getName().split("[-,/]|nonmetropolitan area")));
		names.add(area.getName());
		states(area).forEach(names::add);
		return names.stream();
	}

}
