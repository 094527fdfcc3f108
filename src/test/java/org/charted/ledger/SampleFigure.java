package org.charted.ledger;

import java.math.BigDecimal;

import org.charted.source.Grade;
import org.charted.source.SampleSource;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.DirectFieldAccessor;

/**
 * Makes figures as the store returns them, which can only be read.
 */
final class SampleFigure {

	private final DirectFieldAccessor fields = new DirectFieldAccessor(new Figure());

	/** The median pay of coders, official and leading. */
	SampleFigure(String id) {
		set("id", id);
		set("measure", "median");
		set("geography", "United States");
		set("unit", "dollars a year");
		set("counts", "The middle yearly wage.");
		set("grade", Grade.OFFICIAL);
		set("standing", Standing.LEADS);
		amount("50250");
		period("2024-05");
		population("coders", "Coders");
		source("Bureau");
	}

	SampleFigure set(String field, @Nullable Object content) {
		this.fields.setPropertyValue(field, content);
		return this;
	}

	SampleFigure amount(String amount) {
		return set("low", new BigDecimal(amount)).set("high", new BigDecimal(amount));
	}

	SampleFigure period(String moment) {
		return set("periodFrom", moment).set("periodTo", moment);
	}

	SampleFigure population(String id, String name) {
		DirectFieldAccessor population = new DirectFieldAccessor(new Population());
		population.setPropertyValue("id", id);
		population.setPropertyValue("name", name);
		return set("population", population.getWrappedInstance());
	}

	SampleFigure source(String shortName) {
		return set("source", SampleSource.of(shortName, shortName + " of Wages"));
	}

	Figure figure() {
		return (Figure) this.fields.getWrappedInstance();
	}

}
