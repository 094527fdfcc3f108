package org.charted.program.overview;

/**
 * The awards of all institutions together in a field, at a level, in a year.
 *
 * @param field what we call the field
 * @param cip its code in the federal list
 * @param level what we call the level
 * @param levelCode its code in the federal record
 * @param period the award year
 * @param reporting how many institutions reported it
 * @param withAwards how many of them made an award
 * @param awards the awards
 * @param unit what is counted
 * @param source where the source is told
 */
record AwardLine(String field, String cip, String level, String levelCode, String period, int reporting, int withAwards,
		int awards, String unit, String source) {
}
