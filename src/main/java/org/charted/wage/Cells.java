package org.charted.wage;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a table row by type. What is missing or malformed becomes a problem, and
 * reading goes on with a stand-in.
 */
public final class Cells {

	/** As the survey marks it. */
	private static final String TOP_CODE = "#";

	private final CsvRow line;

	private final Catalog catalog;

	public Cells(CsvRow line, Catalog catalog) {
		this.line = line;
		this.catalog = catalog;
	}

	public Location location() {
		return this.line.location();
	}

	boolean has(String column) {
		return this.line.cells().containsKey(column);
	}

	/** A text, which may be empty. */
	public String text(String column) {
		String cell = this.line.cells().get(column);
		if (cell == null) {
			this.catalog.unreadable(this.line.header(), "a column \"%s\"%s", column, this.line.near(column));
		}
		return (cell != null) ? cell.strip() : "";
	}

	/** A text that may not be empty. */
	public String name(String column) {
		String text = text(column);
		if (text.isEmpty() && has(column)) {
			this.catalog.problem(location(), "a text in column \"%s\"", column);
		}
		return text;
	}

	/** A name that is printed as it stands. */
	public String label(String column) {
		String name = name(column);
		this.catalog.label(name, location());
		return name;
	}

	/** An id: lower-case letters, digits, hyphens and dots. */
	public String id(String column) {
		String id = name(column);
		if (!id.isEmpty() && !SeedEntry.isId(id)) {
			this.catalog.problem(location(),
					"lower-case letters, digits, hyphens and dots in column \"%s\", not \"%s\"", column, id);
		}
		return id;
	}

	/** A word out of a list. */
	public String oneOf(String column, Collection<String> words) {
		String word = name(column);
		if (!word.isEmpty() && !words.contains(word)) {
			this.catalog.problem(location(), "one of %s in column \"%s\", not \"%s\"", String.join(", ", words), column,
					word);
		}
		return word;
	}

	/**
	 * A whole number; {@code null} when the cell is empty, which means not published, or
	 * says that it is above the top code.
	 */
	public @Nullable Integer number(String column) {
		String text = text(column);
		if (text.matches("[0-9]{1,9}")) {
			return Integer.valueOf(text);
		}
		if (!text.isEmpty() && !isTopCoded(column)) {
			this.catalog.problem(location(), "a whole number in column \"%s\", not \"%s\"%s", column, text,
					CsvRow.plainNumber(text));
		}
		return null;
	}

	/** Whether the survey prints only that the amount is above its top code. */
	boolean isTopCoded(String column) {
		return TOP_CODE.equals(this.line.cells().get(column));
	}

	/**
	 * A decimal number above zero; {@code null} when the cell is empty: not published.
	 */
	@Nullable BigDecimal decimal(String column) {
		String text = text(column);
		if (text.matches("[0-9]{1,5}(\\.[0-9]{1,3})?") && new BigDecimal(text).signum() > 0) {
			return new BigDecimal(text);
		}
		if (!text.isEmpty()) {
			this.catalog.problem(location(), "a number above zero in column \"%s\", not \"%s\"%s", column, text,
					CsvRow.plainNumber(text));
		}
		return null;
	}

	/**
	 * Note numbers that fall where they have to rise; those not published are passed
	 * over.
	 */
	void expectAscending(String what, @Nullable Integer... numbers) {
		List<Integer> published = Stream.of(numbers).filter(Objects::nonNull).map(Objects::requireNonNull).toList();
		if (!published.equals(published.stream().sorted().toList())) {
			this.catalog.problem(location(), "%s in ascending order, not %s", what,
					String.join(", ", published.stream().map(String::valueOf).toList()));
		}
	}

}
