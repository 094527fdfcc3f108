package org.charted.content.seed;

import java.util.Map;
import java.util.regex.Pattern;

import org.charted.content.file.Nearest;

/**
 * A row of a CSV file.
 *
 * @param location where it stands
 * @param cells the cells by the name of their column
 */
public record CsvRow(Location location, Map<String, String> cells) {

	/** As in 2,39 or 1.300,5; with three digits after it, a comma divides thousands. */
	private static final Pattern DECIMAL_COMMA = Pattern.compile("-?\\d+(\\.\\d{3})*,(\\d{1,2}|\\d{4,})");

	/**
	 * What to write in place of a number as spreadsheets show it, as the end of a
	 * message; empty when the cell is none.
	 */
	public static String plainNumber(String cell) {
		String bare = cell.replaceAll("[$%\\s\\p{Z}]", "");
		boolean decimalComma = DECIMAL_COMMA.matcher(bare).matches();
		String plain = decimalComma ? bare.replace(".", "").replace(',', '.') : bare.replace(",", "");
		return (!plain.equals(cell) && plain.matches("-?\\d+(\\.\\d+)?")) ? "; write " + plain : "";
	}

	/** The column most like one that is not there, as the end of a message. */
	public String near(String column) {
		return Nearest.hint(column, this.cells.keySet());
	}

	/** Where the names of the columns stand. */
	public Location header() {
		return new Location(this.location.file(), 1, "header");
	}

}
