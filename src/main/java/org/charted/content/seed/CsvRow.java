package org.charted.content.seed;

import java.util.Map;

/**
 * A row of a CSV file.
 *
 * @param location where it stands
 * @param cells the cells by the name of their column
 */
public record CsvRow(Location location, Map<String, String> cells) {
}
