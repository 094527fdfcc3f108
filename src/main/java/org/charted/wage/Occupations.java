package org.charted.wage;

import java.util.List;

import org.charted.web.Choices;
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

	/** The occupations of the field, those related to it, and all together last. */
	public List<Occupation> withAllTogether() {
		return this.occupations.findAllByOrderByPosition();
	}

	/** The occupations of the field, and those related to it. */
	private List<Occupation> all() {
		return withAllTogether().stream().filter((occupation) -> !occupation.isAll()).toList();
	}

	/** The two that count most jobs of the field. */
	public List<Occupation> ofTheField() {
		return new OccupationChoice(all(), null).ofTheField();
	}

	/**
	 * What a reader chooses among the occupations of the field and those related to it.
	 * @param soc the code of the one asked about, if any is
	 * @throws org.charted.web.BadParameterException when there is no such occupation
	 */
	public OccupationChoice choice(@Nullable String soc) {
		List<Occupation> all = all();
		Choices.oneOf(PARAMETER, soc, all.stream().map(Occupation::getSoc).toList());
		return new OccupationChoice(all,
				all.stream().filter((occupation) -> occupation.getSoc().equals(soc)).findFirst().orElse(null));
	}

}
