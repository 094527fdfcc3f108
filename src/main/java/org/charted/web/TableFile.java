package org.charted.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Tables to take away, as CSV and as JSON. Both write a number in the same digits,
 * without grouping and without the zeros that the store keeps behind it.
 */
@Component
public class TableFile {

	private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

	/**
	 * Spreadsheets take a CSV for the encoding of their system unless it begins with this
	 * mark. Each file does, so that none changes its beginning with its content.
	 */
	private static final String BYTE_ORDER_MARK = "\uFEFF";

	private final CsvMapper csv;

	private final JsonMapper json;

	public TableFile(JsonMapper json) {
		SimpleModule numbers = new SimpleModule().addSerializer(BigDecimal.class, new PlainNumber());
		this.json = json.rebuild().addModule(numbers).build();
		this.csv = CsvMapper.builder()
			.addModule(numbers)
			.addModule(new SimpleModule("words").addSerializer(String.class, new Text()))
			.build();
	}

	/**
	 * As CSV with a header.
	 * @param type the record of a line, whose components are the columns in their order;
	 * of one that is a record, its components are
	 * @param lines the lines
	 */
	public <T extends Record> ResponseEntity<String> csv(Class<T> type, List<T> lines) {
		CsvSchema schema = this.csv.schemaFor(type).sortedBy(columns(type).toArray(String[]::new)).withHeader();
		return ResponseEntity.ok()
			.contentType(CSV)
			.body(BYTE_ORDER_MARK + this.csv.writer(schema).writeValueAsString(lines));
	}

	private static Stream<String> columns(Class<?> type) {
		return Stream.of(type.getRecordComponents())
			.flatMap((component) -> component.getType().isRecord() ? columns(component.getType())
					: Stream.of(component.getName()));
	}

	/** As JSON. */
	public ResponseEntity<String> json(Object table) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_JSON)
			.body(this.json.writerWithDefaultPrettyPrinter().writeValueAsString(table));
	}

	private static final class PlainNumber extends ValueSerializer<BigDecimal> {

		@Override
		public void serialize(BigDecimal number, JsonGenerator generator, SerializationContext context) {
			BigDecimal plain = number.stripTrailingZeros();
			generator.writeNumber((plain.scale() < 0) ? plain.setScale(0) : plain);
		}

	}

	/** A text that a spreadsheet would run as a formula is marked as a text. */
	private static final class Text extends ValueSerializer<String> {

		private static final String BEGINNINGS = "=+-@\t\r";

		@Override
		public void serialize(String text, JsonGenerator generator, SerializationContext context) {
			boolean formula = !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
			generator.writeString(formula ? "'" + text : text);
		}

	}

}
