package org.charted.wage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.DatedFigure;
import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What occupations pay in places.
 */
@Service
@Transactional(readOnly = true)
public class Wages {

	/** The topic of the price level of the whole country. */
	public static final String PRICE_LEVEL = "price-level";

	private static final List<String> METROS = List.of(Area.Kind.METRO.word(), Area.Kind.NONMETRO.word());

	private final WageRepository wages;

	private final AreaRepository areas;

	private final IndustryRepository industries;

	private final Ledger ledger;

	/** What occupations pay in all areas, by their codes. */
	private final Kept<Map<List<String>, List<Wage>>> metros;

	Wages(WageRepository wages, AreaRepository areas, IndustryRepository industries, Ledger ledger,
			ContentVersion content) {
		this.wages = wages;
		this.areas = areas;
		this.industries = industries;
		this.ledger = ledger;
		this.metros = new Kept<>(content, ConcurrentHashMap::new);
	}

	/**
	 * The price level of the whole country, which names the source of those of places;
	 * {@code null} when the ledger has none.
	 */
	public @Nullable FigureView prices() {
		List<DatedFigure> levels = this.ledger.byTime(List.of(PRICE_LEVEL), List.of("price level"));
		return levels.isEmpty() ? null : levels.get(levels.size() - 1).figure();
	}

	/** What an occupation pays in all states, by name. */
	public List<Wage> states(Occupation occupation) {
		return this.wages.findByKinds(List.of(Area.Kind.STATE.word()), List.of(occupation.getSoc()));
	}

	/** What an occupation pays in the whole country. */
	public Wage nation(Occupation occupation) {
		return this.wages.findByPlaces(List.of(Area.NATION), occupation.getSoc()).stream().findFirst().orElseThrow();
	}

	/** What all occupations pay in the whole country, all of them together last. */
	public List<Wage> nation() {
		return this.wages.findByPlaces(List.of(Area.NATION));
	}

	/** What all occupations pay in a place and in the whole country. */
	public List<Wage> inNationAnd(Area area) {
		return this.wages.findByPlaces(List.of(Area.NATION, area.getCode()));
	}

	/**
	 * What an occupation pays in the whole country and in some places, as far as the
	 * tables have them.
	 */
	public List<Wage> inNationAnd(List<Area> areas, Occupation occupation) {
		return this.wages.findByPlaces(
				Stream.concat(Stream.of(Area.NATION), areas.stream().map(Area::getCode)).toList(), occupation.getSoc());
	}

	/** What occupations pay in all metropolitan and nonmetropolitan areas, by name. */
	public List<Wage> metros(List<Occupation> occupations) {
		return this.metros.get()
			.computeIfAbsent(occupations.stream().map(Occupation::getSoc).toList(),
					(codes) -> this.wages.findByKinds(METROS, codes));
	}

	/** What the occupations of the field pay in some places, by the codes of these. */
	public List<Wage> ofTheField(List<String> areas) {
		return this.wages.findByPlaces(areas).stream().filter((wage) -> wage.getOccupation().isOfTheField()).toList();
	}

	/** The names of the states by their codes. */
	public Map<String, String> stateNames() {
		return states().stream().collect(Collectors.toMap(Area::getCode, Area::getName));
	}

	/** All states, by name. */
	public List<Area> states() {
		return this.areas.findByKindOrderBySortKey(Area.Kind.STATE.word());
	}

	/** All places that wages are published for, the states first. */
	public List<Area> all() {
		return this.areas.findPlaces();
	}

	/** A state by its name in addresses. */
	public Optional<Area> state(String slug) {
		return this.areas.findBySlug(slug).filter((area) -> area.getKind() == Area.Kind.STATE);
	}

	/**
	 * What an occupation pays in each industry of the whole country, the largest first.
	 */
	public List<Wage> byIndustry(Occupation occupation) {
		return this.wages.findByIndustry(occupation.getSoc());
	}

	/** All industries in their order. */
	public List<Industry> industries() {
		return this.industries.findAllByOrderByPosition();
	}

}
