package org.charted.wage;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An occupation chosen among others.
 *
 * @param all the occupations there are to choose from
 * @param asked the one asked about, if any is
 */
public record OccupationChoice(List<Occupation> all, @Nullable Occupation asked) {

	/** The one asked about, the largest of the field when none is. */
	public Occupation occupation() {
		return (this.asked != null) ? this.asked : this.all.get(0);
	}

	/** The two that count most jobs of the field. */
	public List<Occupation> ofTheField() {
		return this.all.stream().filter(Occupation::isOfTheField).toList();
	}

}
