package org.charted.web;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Tables to take away, as CSV and as JSON.
 */
@Component
public class TableFile {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	private final CsvMapper csv = CsvMapper.builder().build();

	private final JsonMapper json;

	public TableFile(JsonMapper json) {
		this.json = json;
	}

	/**
	 * As CSV with a header.
	 * @param type the record of a line, whose components are the columns in their order
	 * @param lines the lines
	 */
	public <T extends Record> ResponseEntity<String> csv(Class<T> type, List<T> lines) {
		String[] columns = Stream.of(type.getRecordComponents()).map(RecordComponent::getName).toArray(String[]::new);
		CsvSchema schema = this.csv.schemaFor(type).sortedBy(columns).withHeader();
		return ResponseEntity.ok().contentType(CSV).body(this.csv.writer(schema).writeValueAsString(lines));
	}

	/** As JSON. */
	public ResponseEntity<String> json(Object table) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writerWithDefaultPrettyPrinter().writeValueAsString(table));
	}

}
