package org.charted.pay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.ledger.DatedFigure;
import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What occupations pay in places.
 */
@Service
@Transactional(readOnly = true)
class Places {

	private static final List<String> STATES = List.of(Area.Kind.STATE.word());

	private static final List<String> METROS = List.of(Area.Kind.METRO.word(), Area.Kind.NONMETRO.word());

	private final Wages wages;

	private final Areas areas;

	private final Occupations occupations;

	private final Ledger ledger;

	Places(Wages wages, Areas areas, Occupations occupations, Ledger ledger) {
		this.wages = wages;
		this.areas = areas;
		this.occupations = occupations;
		this.ledger = ledger;
	}

	/**
	 * The price level of the whole country, which names the source of those of places;
	 * {@code null} when the ledger has none.
	 */
	@Nullable FigureView prices() {
		List<DatedFigure> levels = this.ledger.byTime(List.of("price-level"), List.of("price level"));
		return levels.isEmpty() ? null : levels.get(levels.size() - 1).figure();
	}

	/** What an occupation pays in all states, by name. */
	List<Wage> states(Occupation occupation) {
		return this.wages.findByPlaces(STATES, List.of(occupation.getSoc()));
	}

	/** What an occupation pays in the whole country. */
	Wage nation(Occupation occupation) {
		return wage(Area.NATION, occupation).orElseThrow();
	}

	/** What an occupation pays in a place, if the tables have it. */
	Optional<Wage> wage(String area, Occupation occupation) {
		return this.wages.findOne(area, occupation.getSoc());
	}

	/** What all occupations pay in the whole country, all of them together last. */
	List<Wage> nation() {
		return this.wages.findByPlace(Area.NATION);
	}

	/** What occupations pay in all metropolitan and nonmetropolitan areas, by name. */
	List<Wage> metros(List<Occupation> occupations) {
		return this.wages.findByPlaces(METROS, occupations.stream().map(Occupation::getSoc).toList());
	}

	/** The names of the states by their codes. */
	Map<String, String> stateNames() {
		return this.areas.findByKindInOrderBySortKey(STATES)
			.stream()
			.collect(Collectors.toMap(Area::getCode, Area::getName));
	}

	/** All places that wages are published for, the states first. */
	List<Area> all() {
		List<Area> all = new ArrayList<>(this.areas.findByKindInOrderBySortKey(STATES));
		all.addAll(this.areas.findByKindInOrderBySortKey(METROS));
		return all;
	}

	/**
	 * What occupations pay in a state.
	 * @throws NotFoundException when there is no such state
	 */
	StateView state(String slug) {
		Area state = this.areas.findBySlug(slug)
			.filter((area) -> area.getKind() == Area.Kind.STATE)
			.orElseThrow(() -> new NotFoundException(StatePages.PATH + slug));
		Map<String, Wage> nation = nation().stream()
			.collect(Collectors.toMap((wage) -> wage.getOccupation().getSoc(), Function.identity()));
		List<StateView.Pair> pairs = this.wages.findByPlace(state.getCode())
			.stream()
			.map((wage) -> new StateView.Pair(wage, Objects.requireNonNull(nation.get(wage.getOccupation().getSoc()))))
			.toList();
		List<Wage> metros = metros(this.occupations.ofTheField()).stream()
			.filter((wage) -> wage.getArea().getStates().contains(state.getCode()))
			.toList();
		return new StateView(state, pairs, metros);
	}

}
