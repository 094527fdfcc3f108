package org.charted.pay.place;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.wage.Area;
import org.charted.wage.Occupation;
import org.charted.wage.OccupationChoice;
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

	/**
	 * A reader's pay among that of a state, or of one of its areas.
	 * @throws org.charted.web.BadParameterException when there is no such area in it
	 */
	OwnPayView offer(StateView state, OwnPayForm form, OccupationChoice occupation) {
		Map<String, Area> areas = state.metros()
			.stream()
			.map(Wage::getArea)
			.collect(Collectors.toMap(Area::getSlug, Function.identity(), (one, same) -> one, LinkedHashMap::new));
		String chosen = Choices.oneOf("a", form.area(), areas.keySet());
		Area place = (chosen != null) ? Objects.requireNonNull(areas.get(chosen)) : state.area();
		BigDecimal yearly = form.yearly();
		OwnPay offer = (yearly != null) ? offer(yearly, place, occupation.occupation()) : null;
		return new OwnPayView(form, occupation, List.copyOf(areas.values()), place, offer);
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
