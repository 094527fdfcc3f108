package org.charted.program.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.program.find.FinderTerms.Region;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * Places that readers want to be near to, by what they may be called.
 */
final class Spots {

	/** The areas with an institution, by their codes. */
	private final Set<String> taughtIn;

	private final List<Region> states;

	private final List<Spot> cities;

	private final List<Spot> regions;

	private final Near<Spot> near;

	/**
	 * Where institutions are.
	 *
	 * @param code the code of a state or an area
	 * @param city the name of a city in that state, or ""
	 * @param latitude the mean of their latitudes
	 * @param longitude the mean of their longitudes
	 * @param institutions how many they are
	 */
	record MiddlePoint(String code, String city, double latitude, double longitude, int institutions) {
	}

	/**
	 * A place.
	 *
	 * @param name what it is called
	 * @param names what readers may call it, folded
	 * @param states the states it lies in
	 * @param point where it is; {@code null} when no institution is there
	 * @param area whether it is an area, and not a city
	 */
	record Spot(String name, List<String> names, List<String> states, @Nullable MiddlePoint point, boolean area) {
	}

	/**
	 * What a name leads to.
	 *
	 * @param spot the place, if there is exactly one
	 * @param others the places that can be meant, if there are several, or the most like
	 * it
	 * @param ambiguous whether the others have that very name
	 */
	record NamedPlaces(@Nullable Spot spot, List<Spot> others, boolean ambiguous) {
	}

	private Spots(Set<String> taughtIn, List<Region> states, List<Spot> cities, List<Spot> regions) {
		this.taughtIn = taughtIn;
		this.states = states;
		this.cities = cities;
		this.regions = regions;
		this.near = Near.among(Stream.concat(cities.stream(), regions.stream()).toList(),
				(spot) -> spot.names().stream());
	}

	static Spots of(List<Region> states, List<Region> areas, List<MiddlePoint> cities, List<MiddlePoint> centers) {
		Map<String, String> stateNames = states.stream().collect(Collectors.toMap(Region::code, Region::name));
		Map<String, MiddlePoint> points = centers.stream()
			.collect(Collectors.toMap(MiddlePoint::code, Function.identity()));
		Map<String, MiddlePoint> byName = new LinkedHashMap<>();
		// the directory spells some cities in two ways
		cities.forEach((city) -> byName.merge(fold(city.city()) + " " + city.code(), city, Spots::together));
		List<Spot> all = byName.values().stream().map((city) -> city(city, stateNames)).toList();
		List<Spot> regions = new ArrayList<>();
		areas.forEach((area) -> regions
			.add(new Spot(area.name(), names(area, stateNames), area.states(), points.get(area.code()), true)));
		states.forEach((state) -> regions
			.add(new Spot(state.name(), List.of(fold(state.name()), state.code()), state.states(), null, true)));
		return new Spots(points.keySet(), states, all, List.copyOf(regions));
	}

	private static MiddlePoint together(MiddlePoint one, MiddlePoint other) {
		int all = one.institutions() + other.institutions();
		return new MiddlePoint(one.code(), one.city(),
				(one.latitude() * one.institutions() + other.latitude() * other.institutions()) / all,
				(one.longitude() * one.institutions() + other.longitude() * other.institutions()) / all, all);
	}

	private static Spot city(MiddlePoint city, Map<String, String> stateNames) {
		String name = fold(city.city());
		return new Spot(city.city() + ", " + FinderTerms.Terms.letters(city.code()),
				List.of(name, name + " " + city.code(), name + " " + fold(stateNames.getOrDefault(city.code(), ""))),
				List.of(city.code()), city, false);
	}

	/** The whole name of an area, and the cities in it with and without their states. */
	private static List<String> names(Region area, Map<String, String> stateNames) {
		List<String> names = new ArrayList<>(List.of(fold(area.name())));
		for (String city : area.name().replaceFirst(",.*", "").split("-")) {
			names.add(fold(city));
			area.states().forEach((state) -> {
				names.add(fold(city) + " " + state);
				names.add(fold(city) + " " + fold(stateNames.getOrDefault(state, "")));
			});
		}
		return List.copyOf(names);
	}

	/**
	 * What was typed, a city before an area. A town without an institution is answered
	 * with its state, if that is told.
	 * @param typed the name
	 * @param state the state it is to be in, if one is chosen
	 */
	NamedPlaces find(String typed, @Nullable Region state) {
		String wanted = fold(typed);
		for (List<Spot> spots : List.of(this.cities, this.regions)) {
			List<Spot> named = spots.stream().filter((spot) -> spot.names().contains(wanted)).toList();
			List<Spot> there = (state == null) ? List.of()
					: named.stream().filter((spot) -> spot.states().contains(state.code())).toList();
			List<Spot> found = there.isEmpty() ? named : there;
			if (found.size() == 1) {
				return new NamedPlaces(found.get(0), List.of(), false);
			}
			if (!found.isEmpty()) {
				return new NamedPlaces(null, found, true);
			}
		}
		List<Spot> like = this.near.to(wanted);
		Region told = stateOf(typed);
		if (told == null) {
			return new NamedPlaces(null, like, false);
		}
		List<Spot> likeThere = like.stream()
			.filter((spot) -> !spot.area() && spot.states().equals(told.states()))
			.toList();
		return likeThere.isEmpty()
				? new NamedPlaces(new Spot(typed.strip(), List.of(), told.states(), null, false), List.of(), false)
				: new NamedPlaces(null, likeThere, false);
	}

	/** The state that is told behind a city, as in "Lusk, Wyoming". */
	private @Nullable Region stateOf(String typed) {
		String told = typed.contains(",") ? fold(typed.substring(typed.lastIndexOf(',') + 1)) : "";
		return this.states.stream()
			.filter((state) -> fold(state.name()).equals(told) || state.code().equals(told))
			.findFirst()
			.orElse(null);
	}

	/** How many institutions teach in all cities together. */
	int institutions() {
		return this.cities.stream()
			.map(Spot::point)
			.filter(Objects::nonNull)
			.mapToInt((point) -> Objects.requireNonNull(point).institutions())
			.sum();
	}

	/** Whether an institution is in an area. */
	boolean hasInstitutions(Region area) {
		return this.taughtIn.contains(area.code());
	}

	/** Readers and registers write some names in more than one way. */
	private static String fold(String name) {
		return Near.fold(name)
			.replaceAll("\\bsaint\\b", "st")
			.replaceAll("\\bft\\b", "fort")
			.replaceAll("\\bmt\\b(?=.)", "mount");
	}

}
