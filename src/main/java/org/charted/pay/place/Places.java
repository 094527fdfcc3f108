package org.charted.pay.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.compare.Option;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Area;
import org.charted.wage.Wages;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * The places a reader can compare: in lists, as far as these are not too long, and by a
 * part of their names.
 */
@Component
class Places {

	private final Kept<ListedPlaces> listed;

	private final MetroSearch search;

	Places(Wages wages, MetroSearch search, ContentVersion content) {
		this.listed = new Kept<>(content, () -> ListedPlaces.of(wages.all()));
		this.search = search;
	}

	ListedPlaces listed() {
		return this.listed.get();
	}

	/**
	 * Places to add to a comparison.
	 * @param words what was typed, or ""
	 * @param chosen those that are chosen already and need not be found
	 */
	FoundPlaces find(String words, List<String> chosen) {
		if (words.isBlank()) {
			return new FoundPlaces(words, List.of(), 0, List.of());
		}
		List<Area> others = listed().areas()
			.values()
			.stream()
			.filter((area) -> !chosen.contains(area.getSlug()))
			.toList();
		List<Area> found = this.search.find(words, others, Function.identity());
		return new FoundPlaces(words, found.stream().limit(FoundPlaces.MOST).map(Places::option).toList(), found.size(),
				found.isEmpty() ? this.search.near(words, others, Function.identity()) : List.of());
	}

	private static Option option(Area area) {
		return new Option(area.getSlug(), area.getName(), area.getKind().label());
	}

	/**
	 * The places there are.
	 *
	 * @param areas the places by their names in addresses, the states first
	 * @param options the same as options
	 * @param kinds those in lists, by their kinds
	 * @param unlisted how many there are of each kind that would be too long a list
	 */
	record ListedPlaces(Map<String, Area> areas, Map<String, Option> options, Map<String, List<Option>> kinds,
			Map<String, Integer> unlisted) {

		/** So many of a kind make a list in which a place is still found. */
		private static final int MOST = 500;

		private static ListedPlaces of(List<Area> all) {
			Map<String, List<Option>> kinds = new LinkedHashMap<>();
			Map<String, Integer> unlisted = new LinkedHashMap<>();
			all.stream()
				.map(Places::option)
				.collect(Collectors.groupingBy(Option::group, LinkedHashMap::new, Collectors.toList()))
				.forEach((kind, places) -> {
					if (places.size() > MOST) {
						unlisted.put(kind, places.size());
					}
					else {
						kinds.put(kind, places);
					}
				});
			return new ListedPlaces(all.stream()
				.collect(Collectors.toMap(Area::getSlug, Function.identity(), (one, same) -> one, LinkedHashMap::new)),
					Option.byId(all.stream().map(Places::option)), kinds, unlisted);
		}

		Area area(String slug) {
			return Objects.requireNonNull(this.areas.get(slug));
		}

		/** Some places as options, those that exist. */
		List<Option> options(List<String> slugs) {
			return slugs.stream().filter(this.options::containsKey).map(this::option).toList();
		}

		private Option option(String slug) {
			return Objects.requireNonNull(this.options.get(slug));
		}

		/** Those in lists, whatever their kinds. */
		public List<Option> all() {
			return this.kinds.values().stream().flatMap(List::stream).toList();
		}

		/** How a kind is called above its list, in the plural. */
		public String heading(String kind) {
			return kind.equals(Area.Kind.STATE.label()) ? "States, the District of Columbia and Puerto Rico"
					: StringUtils.capitalize(kind) + "s";
		}

	}

	/**
	 * Places that are found by words.
	 *
	 * @param words what was typed
	 * @param places those that have it, as far as there is room
	 * @param total how many have it
	 * @param near the names most like it, where none has it
	 */
	record FoundPlaces(String words, List<Option> places, int total, List<String> near) {

		/** Whoever gets more does better to narrow the search. */
		private static final int MOST = 25;

		public boolean isAsked() {
			return !this.words.isBlank();
		}

	}

}
