package org.charted.wage;

import java.util.List;

import org.charted.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * The occupations a reader may ask about, with the parameter {@code o}.
 */
@Service
public class Occupations {

	public static final String PARAMETER = "o";

	private final OccupationRepository occupations;

	Occupations(OccupationRepository occupations) {
		this.occupations = occupations;
	}

	/** The occupations of the field, and those related to it. */
	public List<Occupation> all() {
		return this.occupations.findAllByOrderByPosition()
			.stream()
			.filter((occupation) -> !occupation.isAll())
			.toList();
	}

	/** The same, and all occupations together last. */
	public List<Occupation> withAllTogether() {
		return this.occupations.findAllByOrderByPosition();
	}

	/** The two that count most jobs of the field. */
	public List<Occupation> ofTheField() {
		return all().stream().filter(Occupation::isOfTheField).toList();
	}

	/**
	 * The one asked about, the largest of the field when none is.
	 * @throws org.charted.web.BadParameterException when there is no such occupation
	 */
	public Occupation chosen(Query query) {
		Occupation chosen = chosenIfAny(query);
		return (chosen != null) ? chosen : all().get(0);
	}

	/**
	 * The one asked about, if any is.
	 * @throws org.charted.web.BadParameterException when there is no such occupation
	 */
	public @Nullable Occupation chosenIfAny(Query query) {
		List<Occupation> all = all();
		String soc = query.oneOf(PARAMETER, all.stream().map(Occupation::getSoc).toList());
		return all.stream().filter((occupation) -> occupation.getSoc().equals(soc)).findFirst().orElse(null);
	}

}
