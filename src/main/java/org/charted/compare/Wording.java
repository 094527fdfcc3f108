package org.charted.compare;

/**
 * What a comparison calls its subjects.
 *
 * @param base the address of the comparison
 * @param section the title of the section it belongs to
 * @param sectionPath the address of that section
 * @param pick the title of the page to choose on
 * @param pickSummary what can be chosen there
 * @param legend the subjects, as in "Careers"
 * @param heading the title of the comparison
 * @param summary what is compared, before the titles of the subjects
 * @param add the label for adding one more
 * @param note what has to be known of the whole table, or ""
 * @param hint what to choose where a picker would be of no use
 */
public record Wording(String base, String section, String sectionPath, String pick, String pickSummary, String legend,
		String heading, String summary, String add, String note, String hint) {
}
