package org.charted.profile;

import java.math.BigDecimal;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.charted.profile.Value.Attribution;
import org.jspecify.annotations.Nullable;

/**
 * A value as a line of a file, save its words. What does not apply is empty.
 *
 * @param kind "figure", "published", "computed", "words", "page" or "missing"
 * @param low the amount, or the lower end of a range
 * @param high the upper end, equal to the lower one unless it is a range
 * @param unit the unit
 * @param qualifier a word before the amount, such as "about"
 * @param period the period
 * @param source who says it
 * @param grade how far it can be trusted
 * @param standing how a figure stands among its rivals
 * @param counts what a number counts
 * @param population whom it counts
 * @param geography where
 * @param id the id of a figure, whose entry is {@code /evidence/} and the id
 * @param table the address of the table that a published cell stands in
 * @param row the place that its row names
 * @param column its column
 * @param formula how it was computed
 * @param page the page that a link leads to
 * @param checked when it was checked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ValueLine(String kind, @Nullable BigDecimal low, @Nullable BigDecimal high, String unit, String qualifier,
		String period, String source, String grade, String standing, String counts, String population, String geography,
		String id, String table, String row, String column, String formula, String page, @Nullable LocalDate checked) {

	/** A value without an amount. */
	static ValueLine worded(String kind, String page, Attribution by) {
		return new ValueLine(kind, null, null, "", "", "", (by.source() != null) ? by.source().getLabel() : "",
				(by.grade() != null) ? by.grade().label() : "", "", "", "", "", "", "", "", "", "", page, by.asOf());
	}

}
