package org.charted.compare;

/**
 * What a comparison calls its subjects.
 *
 * @param base the address of the comparison
 * @param pick the title of the page to choose on
 * @param legend the subjects, as in "Careers"
 * @param heading the title of the comparison
 * @param add the label for adding one more
 * @param note what has to be known of the whole table, or ""
 */
public record Wording(String base, String pick, String legend, String heading, String add, String note) {
}
