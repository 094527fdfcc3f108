package org.charted.pay.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.wage.Area;
import org.charted.wage.Occupations;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.charted.web.NotFoundException;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what occupations pay in a state beside the whole country and the state's areas.
 */
@Service
@Transactional(readOnly = true)
class States {

	private final Wages wages;

	private final Occupations occupations;

	States(Wages wages, Occupations occupations) {
		this.wages = wages;
		this.occupations = occupations;
	}

	/**
	 * What occupations pay in a state.
	 * @throws NotFoundException when there is no such state
	 */
	StateView state(String slug) {
		Area state = this.wages.state(slug).orElseThrow(() -> new NotFoundException("/pay/states/" + slug));
		Map<String, Wage> nation = this.wages.nation()
			.stream()
			.collect(Collectors.toMap((wage) -> wage.getOccupation().getSoc(), Function.identity()));
		List<StateView.Pair> pairs = this.wages.in(state)
			.stream()
			.map((wage) -> new StateView.Pair(wage, Objects.requireNonNull(nation.get(wage.getOccupation().getSoc()))))
			.toList();
		List<Wage> metros = this.wages.metros(this.occupations.ofTheField())
			.stream()
			.filter((wage) -> wage.getArea().getStates().contains(state.getCode()))
			.toList();
		return new StateView(state, pairs, metros);
	}

}
