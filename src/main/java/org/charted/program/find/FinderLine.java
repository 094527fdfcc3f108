package org.charted.program.find;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * An institution as a line of a file. An empty cell, or {@code null}, is not in the
 * tables.
 *
 * @param unitid its six digits
 * @param institution its name
 * @param city its city
 * @param place the letters of its state, of the District of Columbia or of Puerto Rico
 * @param control who runs it
 * @param closed whether it has closed, merged, or reports with another
 * @param miles how far it is from the place that was asked for
 * @param programs its fields with their levels
 * @param awards the awards of the last year in what was asked for
 * @param tuition what full-time undergraduates of its state are asked for a year
 * @param programPrice the least price of an entire program that was asked for
 * @param certificateEarnings what graduates of its group earned four years after, where
 * that may be shown
 * @param associateEarnings the same for associate degrees
 * @param unit the unit of tuition and earnings
 * @param period when each of them is of
 * @param source who says it
 */
record FinderLine(String unitid, String institution, String city, String place, String control, boolean closed,
		@Nullable BigDecimal miles, String programs, @Nullable Integer awards, @Nullable Integer tuition,
		@Nullable Integer programPrice, @Nullable Integer certificateEarnings, @Nullable Integer associateEarnings,
		String unit, String period, String source) {

	/** Of tuition and earnings; a program has one price for all of its length. */
	private static final String UNIT = "dollars a year; program prices in dollars";

	static FinderLine of(FoundInstitution found, String period) {
		FoundInstitution.FoundRow row = found.row();
		Double miles = found.match().miles();
		return new FinderLine(row.unitid(), row.name(), row.city(), row.stateCode(), found.control(), row.closed(),
				(miles != null) ? BigDecimal.valueOf(miles).setScale(1, RoundingMode.HALF_UP) : null,
				found.programs()
					.entrySet()
					.stream()
					.map((field) -> field.getKey() + ": " + String.join(", ", field.getValue()))
					.collect(Collectors.joining("; ")),
				found.match().awards(), row.tuitionInState(), row.programPrice(),
				FoundInstitution.isShown(row.certificateStanding()) ? row.certificateEarnings() : null,
				FoundInstitution.isShown(row.associateStanding()) ? row.associateEarnings() : null, UNIT, period,
				"U.S. Department of Education");
	}

}
