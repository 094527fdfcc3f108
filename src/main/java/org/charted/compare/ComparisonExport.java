package org.charted.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.charted.ledger.FigureView;
import org.charted.profile.ProfileView;
import org.charted.web.TableFile;
import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * A comparison to take away, as CSV and as JSON.
 */
@Component
public class ComparisonExport {

	private final TableFile files;

	ComparisonExport(TableFile files) {
		this.files = files;
	}

	/**
	 * As CSV: a line for each value, so that every value has its source beside it.
	 */
	public ResponseEntity<String> csv(Comparison comparison) {
		List<CsvLine> lines = new ArrayList<>();
		for (Comparison.Section group : comparison.groups()) {
			for (Comparison.Row row : group.rows()) {
				for (int i = 0; i < comparison.subjects().size(); i++) {
					addLines(lines, group, row, comparison.subjects().get(i), row.cells().get(i));
				}
			}
		}
		return this.files.csv(CsvLine.class, lines);
	}

	private static void addLines(List<CsvLine> lines, Comparison.Section group, Comparison.Row row, Subject subject,
			ProfileView.Entry cell) {
		if (!cell.missing().isEmpty()) {
			lines.add(new CsvLine(group.title(), row.label(), subject.title(), cell.missing(), "", "", "", ""));
		}
		for (ProfileView.FactView value : cell.values()) {
			FigureView figure = value.figure();
			lines.add(new CsvLine(group.title(), row.label(), subject.title(), value.words(), source(value),
					(figure != null) ? figure.period() : "", grade(value),
					(value.asOf() != null) ? value.asOf().toString() : ""));
		}
	}

	/** As JSON, with the amounts of figures as numbers. */
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
			ProfileView.Entry cell = row.cells().get(i);
			cells.add(new JsonCell(subjects.get(i).id(), cell.missing().isEmpty() ? null : cell.missing(),
					cell.values().stream().map(ComparisonExport::jsonValue).toList()));
		}
		return new JsonRow(row.id(), row.label(), row.differs(), cells);
	}

	private static JsonValue jsonValue(ProfileView.FactView value) {
		FigureView figure = value.figure();
		JsonFigure number = (figure != null) ? new JsonFigure(figure.id(), figure.low(), figure.high(), figure.unit(),
				figure.period(), figure.publisher(), figure.counts(), figure.standing().label()) : null;
		return new JsonValue(value.words(), number, (value.target() != null) ? value.target().getPath() : null,
				source(value).isEmpty() ? null : source(value), grade(value), value.asOf());
	}

	private static String source(ProfileView.FactView value) {
		if (value.figure() != null) {
			return value.figure().publisher();
		}
		return (value.source() != null) ? value.source().getLabel() : "";
	}

	private static String grade(ProfileView.FactView value) {
		if (value.figure() != null) {
			return value.figure().grade().label();
		}
		return (value.grade() != null) ? value.grade().label() : "";
	}

	private record CsvLine(String group, String attribute, String subject, String value, String source, String period,
			String grade, String checked) {
	}

	private record JsonTable(List<JsonSubject> subjects, List<JsonGroup> groups) {
	}

	private record JsonSubject(String id, String title, String path, String note) {
	}

	private record JsonGroup(String title, List<JsonRow> attributes) {
	}

	private record JsonRow(String id, String label, boolean differs, List<JsonCell> cells) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record JsonCell(String subject, @Nullable String missing, List<JsonValue> values) {
	}

	@JsonInclude(JsonInclude.Include.NON_NULL)
	private record JsonValue(String text, @Nullable JsonFigure figure, @Nullable String page, @Nullable String source,
			String grade, @Nullable LocalDate checked) {
	}

	private record JsonFigure(String id, BigDecimal low, BigDecimal high, String unit, String period, String publisher,
			String counts, String standing) {
	}

}
