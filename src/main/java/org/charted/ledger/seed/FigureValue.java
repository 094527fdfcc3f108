package org.charted.ledger.seed;

import java.math.BigDecimal;
import java.util.Optional;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.StoreRow;

/**
 * The value of a figure while the seeds are read, for what is checked against it.
 *
 * @param id the id of the figure
 * @param low the amount, or the lower end of a range
 * @param high the upper end, equal to the lower one unless it is a range
 * @param unit the unit
 */
public record FigureValue(String id, BigDecimal low, BigDecimal high, String unit) {

	/**
	 * Find the value of a figure, once the figures have been read.
	 * @param reference the id of the figure, or a question that it answers
	 * @param location where the seeds ask for it; that it exists is required there
	 * @param catalog the catalog, which has the figures
	 * @return the value, or nothing where there is no such figure
	 */
	public static Optional<FigureValue> of(String reference, Location location, Catalog catalog) {
		String id = catalog.figure(reference, location);
		catalog.refer("figure", id, location);
		return catalog.rows("figure")
			.stream()
			.map(StoreRow::columns)
			.filter((row) -> id.equals(row.get("id")))
			.findFirst()
			.flatMap((row) -> (row.get("low") instanceof BigDecimal low && row.get("high") instanceof BigDecimal high)
					? Optional.of(new FigureValue(id, low, high, String.valueOf(row.get("unit")))) : Optional.empty());
	}

}
