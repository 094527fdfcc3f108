package org.charted.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Maps amounts to places on a straight line that ends at round amounts. One that holds
 * zero lets lengths compare as amounts do.
 *
 * @param from the amount at the left end
 * @param to the amount at the right end
 * @param step the distance of the round amounts that are marked
 * @param left the place of the left end
 * @param right the place of the right end
 */
record Scale(BigDecimal from, BigDecimal to, BigDecimal step, int left, int right) {

	/** About how many marks a line has along which lengths are measured. */
	private static final int MARKS = 4;

	/** Places need finer marks, or the rounding of the ends would push them together. */
	private static final int MARKS_BETWEEN = 8;

	/**
	 * Find a scale that holds all amounts.
	 * @param amounts the amounts
	 * @param left the place of the left end
	 * @param right the place of the right end
	 * @return the scale
	 */
	public static Scale of(Collection<BigDecimal> amounts, int left, int right) {
		return of(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min),
				amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::max), MARKS, left, right);
	}

	/**
	 * Find a scale that holds all amounts but not zero: for places, whose distances
	 * compare, not for lengths.
	 * @param amounts the amounts, at least one
	 * @param left the place of the left end
	 * @param right the place of the right end
	 * @return the scale
	 */
	public static Scale between(Collection<BigDecimal> amounts, int left, int right) {
		return of(Collections.min(amounts), Collections.max(amounts), MARKS_BETWEEN, left, right);
	}

	private static Scale of(BigDecimal least, BigDecimal most, int marks, int left, int right) {
		BigDecimal span = most.subtract(least);
		BigDecimal step = (span.signum() == 0) ? BigDecimal.ONE
				: round(span.divide(BigDecimal.valueOf(marks), MathContext.DECIMAL64));
		BigDecimal from = least.divide(step, 0, RoundingMode.FLOOR).multiply(step);
		BigDecimal to = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
		return new Scale(from, (from.compareTo(to) == 0) ? from.add(step) : to, step, left, right);
	}

	/** The next of 1, 2 and 5 times a power of ten. */
	private static BigDecimal round(BigDecimal step) {
		BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(step.precision() - step.scale() - 1);
		for (int factor : new int[] { 1, 2, 5 }) {
			BigDecimal candidate = power.multiply(BigDecimal.valueOf(factor));
			if (candidate.compareTo(step) >= 0) {
				return candidate;
			}
		}
		return power.multiply(BigDecimal.TEN);
	}

	/** The place of an amount, to a tenth. */
	public double place(BigDecimal amount) {
		BigDecimal share = amount.subtract(this.from).divide(this.to.subtract(this.from), MathContext.DECIMAL64);
		BigDecimal place = share.multiply(BigDecimal.valueOf(this.right - this.left))
			.add(BigDecimal.valueOf(this.left));
		return place.setScale(1, RoundingMode.HALF_UP).doubleValue();
	}

	/** The round amounts from end to end. */
	public List<BigDecimal> marks() {
		List<BigDecimal> marks = new ArrayList<>();
		for (BigDecimal mark = this.from; mark.compareTo(this.to) <= 0; mark = mark.add(this.step)) {
			marks.add(mark);
		}
		return marks;
	}

}
