package org.charted.content.seed;

import java.util.Map;

/**
 * A row of a CSV file.
 *
 * @param place where it stands
 * @param cells the cells by the name of their column
 */
public record CsvRow(Location place, Map<String, String> cells) {
}
