package org.charted.program.overview;

import java.time.LocalDate;
import java.util.List;

import org.charted.program.Dollar;
import org.charted.program.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An institution among those of its state.
 *
 * @param unitid its six digits
 * @param name its name
 * @param city its city
 * @param control who runs it
 * @param closed whether it has closed, merged, or reports with another
 * @param closedOn the day, if the directory tells
 * @param awards its awards in the last year; {@code null} when it reported none
 * @param tuition what full-time undergraduates of the state are asked for a year
 * @param lowestPrice the lowest price of an entire program
 * @param highestPrice the highest
 * @param fields what it reported for the last year
 */
record StateReporter(String unitid, String name, String city, String control, boolean closed,
		@Nullable LocalDate closedOn, @Nullable Integer awards, @Nullable Integer tuition,
		@Nullable Integer lowestPrice, @Nullable Integer highestPrice, List<LevelsOfField> fields) {

	/**
	 * A field that it teaches.
	 *
	 * @param name the field
	 * @param levels its levels
	 */
	record LevelsOfField(String name, List<String> levels) {

		public String levelsText() {
			return String.join("; ", this.levels);
		}

	}

	public String path() {
		return Institution.path(this.unitid);
	}

	public boolean isReporting() {
		return this.awards != null;
	}

	/** Whether it reported a program for the last year and is still listed. */
	boolean isTeaching() {
		return isReporting() && !this.closed;
	}

	public String awardsText() {
		return "%,d".formatted(this.awards);
	}

	public boolean hasPrice() {
		return this.tuition != null || this.lowestPrice != null;
	}

	/** What it charges, the year before the entire program. */
	public String price() {
		if (this.tuition != null) {
			return Dollar.print(this.tuition) + " a year";
		}
		if (this.lowestPrice != null && !this.lowestPrice.equals(this.highestPrice)) {
			return "%s to %s an entire program".formatted(Dollar.print(this.lowestPrice),
					Dollar.print(this.highestPrice));
		}
		return Dollar.print(this.lowestPrice) + ((this.lowestPrice != null) ? " an entire program" : "");
	}

}
