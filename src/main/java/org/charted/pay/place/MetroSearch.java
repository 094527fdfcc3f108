package org.charted.pay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Area;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.charted.web.Near;

import org.springframework.stereotype.Component;

/**
 * Finds areas by a part of their name, the best match first.
 */
@Component
class MetroSearch {

	private static final Pattern MOUNT = Pattern.compile("\\b(?:[Mm]t\\b|MT\\.)");

	private final Kept<Index> index;

	MetroSearch(Wages wages, ContentVersion content) {
		this.index = new Kept<>(content, () -> Index.of(wages.all(), wages.stateNames()));
	}

	/** The wages of the areas that match; all of them when nothing is asked for. */
	List<Wage> find(String words, List<Wage> wages) {
		if (words.isBlank()) {
			return wages;
		}
		Index index = this.index.get();
		return readings(words).stream()
			.map((wanted) -> matching(wanted, wages, index))
			.filter((found) -> !found.isEmpty())
			.findFirst()
			.orElse(List.of());
	}

	/**
	 * What the words can mean, the likelier first: "Mt." is a mount, as "mt" is, but "MT"
	 * is how the survey writes Montana.
	 */
	private static List<String> readings(String words) {
		String montana = fold(words);
		String mount = montana.replaceAll("\\bmt\\b", "mount");
		return MOUNT.matcher(words).find() ? List.of(mount, montana) : List.of(montana, mount);
	}

	private static List<Wage> matching(String wanted, List<Wage> wages, Index index) {
		return wages.stream()
			.map((wage) -> new Ranked(wage, index.names(wage.getArea()).rank(wanted)))
			.filter((ranked) -> ranked.rank() != Names.NO_MATCH)
			.sorted(Comparator.comparingInt(Ranked::rank))
			.map(Ranked::wage)
			.toList();
	}

	/** The names of areas that look like what was asked for, the nearest first. */
	List<String> near(String words, List<Wage> wages) {
		Set<String> areas = wages.stream().map((wage) -> wage.getArea().getCode()).collect(Collectors.toSet());
		return this.index.get()
			.near()
			.to(words, (area) -> areas.contains(area.getCode()))
			.stream()
			.map(Area::getName)
			.toList();
	}

	/** Names write "St." and "Fort"; readers write "Saint" and "Ft." as well. */
	private static String fold(String text) {
		return Near.fold(text).replaceAll("\\bsaint\\b", "st").replaceAll("\\bft\\b", "fort");
	}

	/**
	 * The names of all areas, folded once.
	 *
	 * @param names the names to search, by the code of the area
	 * @param near the areas by whatever they may be called
	 */
	private record Index(Map<String, Names> names, Near<Area> near) {

		private static Index of(List<Area> areas, Map<String, String> stateNames) {
			return new Index(
					areas.stream().collect(Collectors.toMap(Area::getCode, (area) -> Names.of(area, stateNames))),
					Near.among(areas, (area) -> parts(area, stateNames)));
		}

		private Names names(Area area) {
			return Objects.requireNonNull(this.names.get(area.getCode()));
		}

		/** The places that an area is made of, its whole name, and its states. */
		private static Stream<String> parts(Area area, Map<String, String> stateNames) {
			List<String> names = new ArrayList<>(List.of(area.getName().split("[-,/]|nonmetropolitan area")));
			names.add(area.getName());
			names.addAll(states(area, stateNames));
			return names.stream();
		}

		private static List<String> states(Area area, Map<String, String> stateNames) {
			return area.getStates().stream().map((code) -> stateNames.getOrDefault(code, code)).toList();
		}

	}

	/**
	 * What an area is called, folded.
	 *
	 * @param name its name
	 * @param states the names of its states
	 */
	private record Names(String name, List<String> states) {

		private static final int NO_MATCH = -1;

		private static Names of(Area area, Map<String, String> stateNames) {
			return new Names(fold(area.getName()),
					Index.states(area, stateNames).stream().map(MetroSearch::fold).toList());
		}

		/**
		 * How well they match: by the whole name, the beginning of it, the beginning of
		 * one of its words, anything within it, all the words somewhere, or the state.
		 */
		private int rank(String wanted) {
			if (wanted.isEmpty()) {
				return NO_MATCH;
			}
			List<Boolean> ranks = List.of(this.name.equals(wanted), this.name.startsWith(wanted),
					this.name.contains(" " + wanted), this.name.contains(wanted),
					Stream.of(wanted.split(" ")).allMatch(this.name::contains), this.states.contains(wanted));
			return ranks.indexOf(true);
		}

	}

	private record Ranked(Wage wage, int rank) {
	}

}
