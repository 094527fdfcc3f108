package org.charted.pay.place;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.wage.Area;
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

	States(Wages wages) {
		this.wages = wages;
	}

	/**
	 * What occupations pay in a state.
	 * @throws NotFoundException when there is no such state
	 */
	StateView state(String slug) {
		Area state = this.wages.state(slug).orElseThrow(() -> new NotFoundException("/pay/states/" + slug));
		List<Wage> wages = this.wages.inNationAnd(state);
		Map<String, Wage> nation = wages.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.NATION)
			.collect(Collectors.toMap((wage) -> wage.getOccupation().getSoc(), Function.identity()));
		List<StateView.Pair> pairs = wages.stream()
			.filter((wage) -> wage.getArea().getKind() == Area.Kind.STATE)
			.map((wage) -> new StateView.Pair(wage, Objects.requireNonNull(nation.get(wage.getOccupation().getSoc()))))
			.toList();
		return new StateView(state, pairs, this.wages.metrosIn(state));
	}

}
