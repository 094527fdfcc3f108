package org.charted.program.overview;

import org.jspecify.annotations.Nullable;

/**
 * A program of an institution, as a line of the file of its state.
 *
 * @param institution the name of the institution
 * @param unitid its six digits
 * @param city its city
 * @param place its state, the District of Columbia or Puerto Rico
 * @param control who runs it
 * @param closed whether it has closed, merged, or reports with another
 * @param field what we call the field
 * @param cip its code in the federal list
 * @param level what we call the level
 * @param levelCode its code in the federal record
 * @param period the award year
 * @param awards its awards; {@code null} when it was not reported for that year
 * @param unit what is counted
 * @param tuition what full-time undergraduates of the state are asked for a year, in
 * dollars
 * @param tuitionPeriod the years the tuition is of
 */
record StateLine(String institution, String unitid, String city, String place, String control, boolean closed,
		String field, String cip, String level, String levelCode, String period, @Nullable Integer awards, String unit,
		@Nullable Integer tuition, String tuitionPeriod) {
}
