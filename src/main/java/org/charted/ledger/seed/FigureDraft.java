package org.charted.ledger.seed;

import java.time.LocalDate;
import java.util.List;

import org.charted.content.seed.Location;
import org.charted.ledger.Computation;
import org.charted.ledger.Quantity;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was read from the seeds, before its standing is known.
 */
record FigureDraft(Location location, String id, String topic, String population, String measure, String geography,
		@Nullable Quantity quantity, String unit, Period period, String counts, @Nullable String source, Grade grade,
		@Nullable LocalDate asOf, @Nullable String doubt, @Nullable Calculation calculation) {

	/** A stand-in where the seeds tell no period. */
	static final Period UNTOLD = new Period("1000", "1000");

	/**
	 * How the program computes a figure.
	 *
	 * @param computation the computation
	 * @param of the ids of the figures it computes from, or questions that they answer
	 * @param dated whether the seeds tell its period
	 * @param location where these stand
	 */
	record Calculation(Computation computation, List<String> of, boolean dated, Location location) {

		/** The same with the ids of the figures that answer its questions. */
		Calculation of(List<String> ids) {
			return new Calculation(this.computation, ids, this.dated, this.location);
		}

	}

	/** The same figure with what was computed. */
	FigureDraft with(Quantity computed, Period when, Grade weakest, Calculation answered) {
		return new FigureDraft(this.location, this.id, this.topic, this.population, this.measure, this.geography,
				computed, this.unit, when, this.counts, this.source, weakest, this.asOf, this.doubt, answered);
	}

	/** Whether it has still to be computed. */
	boolean isPending() {
		return this.calculation != null && this.quantity == null;
	}

	/** What has to be the same for two figures to be rivals for the lead. */
	List<String> contest() {
		return List.of(this.topic, this.measure, this.geography);
	}

}
