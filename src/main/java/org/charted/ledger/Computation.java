package org.charted.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How the program computes a figure from others.
 */
public enum Computation {

	SUM("the sum of") {
		@Override
		public BigDecimal of(List<BigDecimal> inputs) {
			return inputs.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
		}
	},

	DIFFERENCE("the first less the second of") {
		@Override
		public BigDecimal of(List<BigDecimal> inputs) {
			return inputs.get(0).subtract(inputs.get(1));
		}
	},

	RATIO("the first divided by the second of") {
		@Override
		public BigDecimal of(List<BigDecimal> inputs) {
			return inputs.get(0).divide(inputs.get(1), 1, RoundingMode.HALF_UP);
		}
	},

	/** In percent of the first. */
	CHANGE("the change in percent from the first to the second of") {
		@Override
		public BigDecimal of(List<BigDecimal> inputs) {
			BigDecimal change = inputs.get(1).subtract(inputs.get(0));
			return change.multiply(BigDecimal.valueOf(100)).divide(inputs.get(0), 1, RoundingMode.HALF_UP);
		}
	};

	private final String words;

	Computation(String words) {
		this.words = words;
	}

	String words() {
		return this.words;
	}

	public abstract BigDecimal of(List<BigDecimal> inputs);

	public static List<String> names() {
		return Arrays.stream(values()).map((computation) -> computation.name().toLowerCase(Locale.ROOT)).toList();
	}

}
