package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Area;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.charted.web.Choices;
import org.charted.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what occupations pay in a state beside the whole country and the state's areas.
 */
@Service
@Transactional(readOnly = true)
class States {

	private final Wages wages;

	/**
	 * What the occupations of the field pay in areas, by the codes of states and the
	 * names of areas in addresses.
	 */
	private final Kept<Map<String, Map<String, List<Wage>>>> areas;

	States(Wages wages, Occupations occupations, ContentVersion content) {
		this.wages = wages;
		this.areas = new Kept<>(content, () -> byState(wages.metros(occupations.ofTheField())));
	}

	private static Map<String, Map<String, List<Wage>>> byState(List<Wage> wages) {
		Map<String, Map<String, List<Wage>>> areas = new HashMap<>();
		for (Wage wage : wages) {
			for (String state : wage.getArea().getStates()) {
				areas.computeIfAbsent(state, (added) -> new LinkedHashMap<>())
					.computeIfAbsent(wage.getArea().getSlug(), (added) -> new ArrayList<>())
					.add(wage);
			}
		}
		return areas;
	}

	/**
	 * What occupations pay in a state.
	 * @param slug the name of the state in addresses
	 * @param page the page of its areas, from 1
	 * @throws NotFoundException when there is no such state
	 */
	StateView state(String slug, int page) {
		Area state = this.wages.state(slug).orElseThrow(() -> new NotFoundException("/pay/states/" + slug));
		List<Wage> wages = this.wages.inNationAnd(state);
		Map<String, Wage> nation = wages.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.NATION)
			.collect(Collectors.toMap((wage) -> wage.getOccupation().getSoc(), Function.identity()));
		List<StateView.Pair> pairs = wages.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.STATE)
			.map((wage) -> new StateView.Pair(wage, Objects.requireNonNull(nation.get(wage.getOccupation().getSoc()))))
			.toList();
		return new StateView(state, pairs,
				new StateAreas(state.getPath(), this.areas.get().getOrDefault(state.getCode(), Map.of()), page));
	}

	/**
	 * A reader's pay among that of a state, or of one of its areas.
	 * @throws org.charted.web.BadParameterException when there is no such area in it
	 */
	OwnPayView offer(StateView state, OwnPayForm form, OccupationChoice occupation) {
		StateAreas areas = state.areas();
		Area chosen = areas.area(Choices.oneOf("a", form.area(), areas.all().keySet()));
		Area place = (chosen != null) ? chosen : state.area();
		BigDecimal yearly = form.yearly();
		OwnPay offer = (yearly != null) ? offer(yearly, place, occupation.occupation()) : null;
		// an area of another page is offered while it is chosen
		List<Area> offered = Stream.concat(areas.areas().stream(), Stream.ofNullable(chosen)).distinct().toList();
		return new OwnPayView(form, occupation, offered, place, offer);
	}

	private @Nullable OwnPay offer(BigDecimal yearly, Area place, Occupation occupation) {
		List<Wage> wages = this.wages.inNationAnd(List.of(place), occupation);
		Wage nation = wages.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.NATION)
			.findFirst()
			.orElseThrow();
		return wages.stream()
			.filter((wage) -> wage.getArea().getCode().equals(place.getCode()))
			.findFirst()
			.map((here) -> new OwnPay(yearly, here, nation))
			.orElse(null);
	}

}
