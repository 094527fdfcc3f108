package org.charted.content.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads a table with a header from text with commas between its cells.
 */
public final class CsvText {

	private static final CsvMapper CSV = CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

	private static final Map<String, String> OTHER_SEPARATORS = Map.of(";", "semicolons", "\t", "tabs");

	private final String path;

	private final Consumer<Fault> faults;

	private final List<TableLine> rows = new ArrayList<>();

	private @Nullable List<String> header;

	private CsvText(String path, Consumer<Fault> faults) {
		this.path = path;
		this.faults = faults;
	}

	/**
	 * A row below the header.
	 *
	 * @param line the line where it begins
	 * @param cells the cells by the name of their column, without blanks around them
	 */
	public record TableLine(int line, Map<String, String> cells) {
	}

	/**
	 * Read a table. Rows that cannot be read are left out.
	 * @param path the file it stands in
	 * @param text the text of the file
	 * @param faults takes what is wrong with the header or a row
	 * @return the rows
	 */
	public static List<TableLine> read(String path, String text, Consumer<Fault> faults) {
		CsvText table = new CsvText(path, faults);
		table.read(text);
		return table.rows;
	}

	private void read(String text) {
		int line = 1;
		try (MappingIterator<String[]> lines = CSV.readerFor(String[].class).readValues(text)) {
			while (lines.hasNextValue()) {
				line = lines.currentLocation().getLineNr();
				List<String> cells = Stream.of(lines.nextValue()).map(Blanks::strip).toList();
				if (!cells.isEmpty() && !cells.equals(List.of("")) && !add(line, cells)) {
					return;
				}
				line = lines.currentLocation().getLineNr();
			}
		}
		catch (JacksonException ex) {
			fault(line, "a quotation mark (\") at both ends of a cell, or none; "
					+ "one that opens here does not close, or something follows it");
		}
	}

	private boolean add(int line, List<String> cells) {
		if (this.header == null) {
			this.header = cells;
			return checkHeader(line, cells);
		}
		int columns = this.header.size();
		if (cells.stream().allMatch(String::isEmpty)) {
			fault(line, "a row with something in it; delete this empty one");
		}
		else if (cells.size() < columns) {
			fault(line, "%d cells, as the header has, not %d; an empty cell keeps its comma".formatted(columns,
					cells.size()));
		}
		else if (cells.size() > columns) {
			fault(line, ("%d cells, as the header has, not %d; a text that holds a comma needs quotes around it, "
					+ "and a number has none in it, as in 1300")
				.formatted(columns, cells.size()));
		}
		else {
			Map<String, String> row = new LinkedHashMap<>();
			for (int i = 0; i < columns; i++) {
				row.put(this.header.get(i), cells.get(i));
			}
			this.rows.add(new TableLine(line, row));
		}
		return true;
	}

	private boolean checkHeader(int line, List<String> names) {
		for (Map.Entry<String, String> separator : OTHER_SEPARATORS.entrySet()) {
			if (names.stream().anyMatch((name) -> name.contains(separator.getKey()))) {
				fault(line, "commas between the cells, not %s; save the table again as \"CSV (comma delimited)\""
					.formatted(separator.getValue()));
				return false;
			}
		}
		if (names.contains("")) {
			fault(line, "a name for each column; one has none. Delete the column if it is empty");
			return false;
		}
		for (String name : names) {
			if (names.indexOf(name) != names.lastIndexOf(name)) {
				fault(line, "a name of its own for each column; \"%s\" stands here twice".formatted(name));
				return false;
			}
		}
		return true;
	}

	private void fault(int line, String expected) {
		this.faults.accept(new Fault(this.path, line, "row", expected));
	}

}
