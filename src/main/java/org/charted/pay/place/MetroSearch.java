package org.charted.pay.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Area;
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

	/**
	 * What belongs to the areas that match; all of it when nothing is asked for.
	 * @param words what was typed
	 * @param all what is looked through, in its order
	 * @param area the area that each belongs to
	 */
	<T> List<T> find(String words, List<T> all, Function<T, Area> area) {
		if (words.isBlank()) {
			return all;
		}
		Index index = this.index.get();
		return readings(words).stream()
			.map((wanted) -> matching(index.ranks(wanted), all, area))
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

	private static <T> List<T> matching(Map<String, Integer> ranks, List<T> all, Function<T, Area> area) {
		return all.stream()
			.filter((one) -> ranks.containsKey(area.apply(one).getCode()))
			.sorted(Comparator.comparing((one) -> Objects.requireNonNull(ranks.get(area.apply(one).getCode()))))
			.toList();
	}

	/** The names of areas that look like what was asked for, the nearest first. */
	<T> List<String> near(String words, List<T> all, Function<T, Area> area) {
		Set<String> areas = all.stream().map((one) -> area.apply(one).getCode()).collect(Collectors.toSet());
		return this.index.get()
			.near()
			.to(words, (one) -> areas.contains(one.getCode()))
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
	 * @param names the names to search
	 * @param near the areas by whatever they may be called
	 */
	private record Index(List<Names> names, Near<Area> near) {

		private static Index of(List<Area> areas, Map<String, String> stateNames) {
			return new Index(areas.stream().map((area) -> Names.of(area, stateNames)).toList(),
					Near.among(areas, (area) -> parts(area, stateNames)));
		}

		/** How well the areas that match do so, by their codes. */
		private Map<String, Integer> ranks(String wanted) {
			Map<String, Integer> ranks = new HashMap<>();
			if (!wanted.isEmpty()) {
				List<String> parts = List.of(wanted.split(" "));
				for (Names one : this.names) {
					int rank = one.rank(wanted, parts);
					if (rank != Names.NO_MATCH) {
						ranks.put(one.code(), rank);
					}
				}
			}
			return ranks;
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
	 * @param code its code
	 * @param name its name
	 * @param states the names of its states
	 */
	private record Names(String code, String name, List<String> states) {

		private static final int NO_MATCH = -1;

		private static Names of(Area area, Map<String, String> stateNames) {
			return new Names(area.getCode(), fold(area.getName()),
					Index.states(area, stateNames).stream().map(MetroSearch::fold).toList());
		}

		/**
		 * How well they match: by the whole name, the beginning of it, the beginning of
		 * one of its words, anything within it, all the words somewhere, or the state.
		 */
		private int rank(String wanted, List<String> parts) {
			if (this.name.contains(wanted)) {
				return this.name.equals(wanted) ? 0
						: this.name.startsWith(wanted) ? 1 : this.name.contains(" " + wanted) ? 2 : 3;
			}
			if (parts.size() > 1 && parts.stream().allMatch(this.name::contains)) {
				return 4;
			}
			return this.states.contains(wanted) ? 5 : NO_MATCH;
		}

	}

}
