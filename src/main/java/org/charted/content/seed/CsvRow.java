package org.charted.content.seed;

import java.util.Map;

/**
 * A row of a CSV file.
 *
 * @param location where it stands
 * @param cells the cells by the name of their column
 */
public record CsvRow(Location location, Map<String, String> cells) {

	/**
	 * What to write in place of a number as spreadsheets show it, as the end of a
	 * message; empty when the cell is none.
	 */
	public static String plainNumber(String cell) {
		String plain = cell.replaceAll("[$%,\\s\\p{Z}]", "");
		return (!plain.equals(cell) && plain.matches("-?\\d+(\\.\\d+)?")) ? "; write " + plain : "";
	}

	/** Where the names of the columns stand. */
	public Location header() {
		return new Location(this.location.file(), 1, "header");
	}

}
