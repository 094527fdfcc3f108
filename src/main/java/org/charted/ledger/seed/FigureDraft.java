package org.charted.ledger.seed;

import java.util.List;

import org.charted.content.seed.Location;
import org.charted.ledger.Quantity;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * A figure as it was read from the seeds, before its standing is known.
 */
record FigureDraft(Location location, String id, String topic, String population, String measure, String geography,
		@Nullable Quantity quantity, String unit, Period period, String counts, @Nullable String source, Grade grade,
		@Nullable String asOf, @Nullable String doubt, @Nullable String computation, List<String> inputs) {

	/** The same figure with the amount that was computed from its inputs. */
	FigureDraft with(Quantity computed, Grade weakest) {
		return new FigureDraft(this.location, this.id, this.topic, this.population, this.measure, this.geography,
				computed, this.unit, this.period, this.counts, this.source, weakest, this.asOf, this.doubt,
				this.computation, this.inputs);
	}

	/** What has to be the same for two figures to be rivals for the lead. */
	List<String> contest() {
		return List.of(this.topic, this.measure, this.geography);
	}

}
