package org.charted.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.charted.profile.Value;
import org.charted.profile.ValueLine;
import org.charted.web.TableFile;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A comparison to take away, as CSV and as JSON. The only thing that either calls "id" is
 * a figure's, so that every id has an entry in the ledger.
 */
@Component
public class ComparisonExport {

	private final TableFile files;

	ComparisonExport(TableFile files) {
		this.files = files;
	}

	/**
	 * As CSV: a line for each value, so that every value has its source beside it. An
	 * amount has columns of its own, and is not written out again.
	 */
	public ResponseEntity<String> csv(Comparison comparison) {
		List<CsvLine> lines = new ArrayList<>();
		for (Comparison.Section group : comparison.groups()) {
			for (Comparison.Row row : group.rows()) {
				for (int i = 0; i < comparison.subjects().size(); i++) {
					String subject = comparison.subjects().get(i).title();
					for (Value value : row.cells().get(i).values()) {
						lines.add(new CsvLine(group.title(), row.label(), subject, text(value), value.line(),
								inputs(value)));
					}
				}
			}
		}
		return this.files.csv(CsvLine.class, lines);
	}

	private static String text(Value value) {
		return (value instanceof Value.Amount) ? "" : value.words();
	}

	private static String inputs(Value value) {
		return value.inputs().stream().map(Value.OfTable::reference).collect(Collectors.joining("; "));
	}

	/** As JSON, with the inputs of what was computed below it. */
	public ResponseEntity<String> json(Comparison comparison) {
		List<JsonSubject> subjects = comparison.subjects()
			.stream()
			.map((subject) -> new JsonSubject(subject.id(), subject.title(), subject.path(), subject.note()))
			.toList();
		List<JsonGroup> groups = comparison.groups()
			.stream()
			.map((group) -> new JsonGroup(group.title(),
					group.rows().stream().map((row) -> jsonRow(row, comparison.subjects())).toList()))
			.toList();
		return this.files.json(new JsonTable(subjects, groups));
	}

	private static JsonRow jsonRow(Comparison.Row row, List<Subject> subjects) {
		List<JsonCell> cells = new ArrayList<>();
		for (int i = 0; i < subjects.size(); i++) {
			cells.add(new JsonCell(subjects.get(i).id(),
					row.cells().get(i).values().stream().map(ComparisonExport::jsonValue).toList()));
		}
		return new JsonRow(row.id(), row.label(), row.differs(), cells);
	}

	private static JsonValue jsonValue(Value value) {
		return new JsonValue(value.words(), value.line(),
				value.inputs().stream().map(ComparisonExport::jsonValue).toList());
	}

	private record CsvLine(String group, String attribute, String subject, String text, @JsonUnwrapped ValueLine value,
			String inputs) {
	}

	private record JsonTable(List<JsonSubject> subjects, List<JsonGroup> groups) {
	}

	private record JsonSubject(String subject, String title, String path, String note) {
	}

	private record JsonGroup(String title, List<JsonRow> attributes) {
	}

	private record JsonRow(String attribute, String label, boolean differs, List<JsonCell> cells) {
	}

	private record JsonCell(String subject, List<JsonValue> values) {
	}

	@JsonInclude(JsonInclude.Include.NON_EMPTY)
	private record JsonValue(String text, @JsonUnwrapped ValueLine value, List<JsonValue> inputs) {
	}

}
