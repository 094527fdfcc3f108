package org.charted.profile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.charted.content.Page;
import org.charted.ledger.FigureView;
import org.charted.note.Note;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.web.util.HtmlUtils;

/**
 * What is said of an attribute. Pages, CSV and JSON are views of it: each sort of value
 * has to say how it looks as HTML and as a line of a file.
 */
public sealed interface Value {

	/** What it says, without markup. */
	String words();

	/** What it says, as HTML. */
	String html();

	/** The value as a line of a file. */
	ValueLine line();

	/** What it says, whoever says it; values with the same essence do not differ. */
	default String essence() {
		return words();
	}

	/** Who says it, as far as the value does not print that itself. */
	default Attribution by() {
		return Attribution.NONE;
	}

	/** What a number counts, or "". */
	default String counts() {
		return "";
	}

	/** What it was computed from, unless it was published. */
	default List<OfTable> inputs() {
		return List.of();
	}

	/**
	 * Who says something.
	 *
	 * @param source the source
	 * @param grade how far it can be trusted
	 * @param asOf when it was checked
	 */
	record Attribution(@Nullable Source source, @Nullable Grade grade, @Nullable LocalDate asOf) {

		private static final Attribution NONE = new Attribution(null, null, null);

		/** What marks the note about it, or "". */
		public String mark() {
			return (this.source == null) ? ""
					: this.source.note((this.grade != null) ? this.grade : Grade.OFFICIAL).mark();
		}

	}

	/** A number with its unit, or a range. */
	sealed interface Amount extends Value {

		/** The amount, or the lower end of a range. */
		BigDecimal low();

		String period();

		/** Where more is told of it. */
		String path();

		@Override
		default String essence() {
			return words() + ", " + period();
		}

	}

	/**
	 * A figure of the ledger.
	 *
	 * @param figure the figure
	 * @param asOf when it was last checked that it belongs here
	 */
	record OfLedger(FigureView figure, @Nullable LocalDate asOf) implements Amount {

		@Override
		public String words() {
			return this.figure.amount();
		}

		@Override
		public String html() {
			return this.figure.html();
		}

		@Override
		public ValueLine line() {
			return new ValueLine(this.figure.computed() ? "computed" : "figure", this.figure.low(), this.figure.high(),
					this.figure.unit(), this.figure.qualifier(), this.figure.period(), this.figure.publisher(),
					this.figure.gradeLabel(), this.figure.standing().label(), this.figure.counts(),
					this.figure.population(), this.figure.geography(), this.figure.id(), "", "", "", "", "", this.asOf);
		}

		@Override
		public BigDecimal low() {
			return this.figure.low();
		}

		@Override
		public String period() {
			return this.figure.period();
		}

		@Override
		public String path() {
			return this.figure.path();
		}

		@Override
		public String counts() {
			return this.figure.counts();
		}

		@Override
		public Attribution by() {
			return new Attribution(null, null, this.asOf);
		}

	}

	/**
	 * A published cell of a table. It has no entry in the ledger; it is found in its
	 * table.
	 *
	 * @param table the address of the table as a file
	 * @param row the place that its row names
	 * @param column its column
	 * @param low the amount
	 * @param unit its unit
	 * @param words the amount as a reader writes it
	 * @param counts what it counts
	 * @param population whom it counts
	 * @param geography where
	 * @param period the period
	 * @param publisher who published the table
	 * @param edition publisher and period in short
	 * @param grade how far the table can be trusted
	 * @param path where more is told of it
	 */
	record OfTable(String table, String row, String column, BigDecimal low, String unit, String words, String counts,
			String population, String geography, String period, String publisher, String edition, Grade grade,
			String path) implements Amount {

		/** Where it stands, and how far that can be trusted. */
		public String reference() {
			return "%s, %s, %s (%s)".formatted(this.table, this.row, this.column, this.grade.label());
		}

		@Override
		public String html() {
			return FigureView.link("leads", this.path, this.words, "", note());
		}

		private Note note() {
			return new Note("%s: %s, %s. %s".formatted(escape(this.edition), escape(this.population),
					escape(this.geography), this.grade.sentence()), escape(this.edition));
		}

		@Override
		public ValueLine line() {
			return new ValueLine("published", this.low, this.low, this.unit, "", this.period, this.publisher,
					this.grade.label(), "", this.counts, this.population, this.geography, "", this.table, this.row,
					this.column, "", "", null);
		}

	}

	/**
	 * What the program computed of published cells. It has no standing and no grade, for
	 * it is nobody's word; its inputs have one.
	 *
	 * @param formula how it was computed
	 * @param inputs what it was computed from
	 * @param low the amount
	 * @param unit its unit
	 * @param words the amount as a reader writes it
	 * @param population whom it counts
	 * @param geography where
	 * @param period the period
	 * @param path where more is told of it
	 */
	record Computed(String formula, List<OfTable> inputs, BigDecimal low, String unit, String words, String population,
			String geography, String period, String path) implements Amount {

		@Override
		public String html() {
			return FigureView.link("computed", this.path, this.words, "computed",
					Note.of("%s: %s, %s, %s. %s. %s"
						.formatted(FigureView.OURSELVES, escape(this.population), escape(this.geography), this.period,
								escape(this.formula), caution())
						.strip()));
		}

		/** What speaks against the least sure of its inputs, or "". */
		private String caution() {
			return this.inputs.stream()
				.map(OfTable::grade)
				.max(Comparator.naturalOrder())
				.filter((grade) -> !grade.isOriginal())
				.map(Grade::sentence)
				.orElse("");
		}

		@Override
		public ValueLine line() {
			return new ValueLine("computed", this.low, this.low, this.unit, "", this.period, FigureView.OURSELVES, "",
					"", "", this.population, this.geography, "", "", "", "", this.formula, "", null);
		}

		@Override
		public String counts() {
			return this.formula;
		}

	}

	/**
	 * Words.
	 *
	 * @param text the words as HTML
	 * @param words the words without markup
	 * @param by who says them
	 */
	record Words(String text, String words, Attribution by) implements Value {

		/** Words that have no markup. */
		public static Words plain(String words, Attribution by) {
			return new Words(escape(words), words, by);
		}

		@Override
		public String html() {
			return "<span>" + this.text + "</span>";
		}

		@Override
		public ValueLine line() {
			return ValueLine.worded("words", "", this.by);
		}

	}

	/**
	 * A page of the guide.
	 *
	 * @param target the page
	 * @param text what is said of it, as HTML, or ""
	 * @param plain the same without markup
	 * @param by who says so
	 */
	record Link(Page target, String text, String plain, Attribution by) implements Value {

		/** The page by its name, without what is said of it. */
		public Link alone() {
			return new Link(this.target, "", "", this.by);
		}

		@Override
		public String words() {
			return this.plain.isEmpty() ? this.target.getTitle() : this.target.getTitle() + ": " + this.plain;
		}

		@Override
		public String html() {
			String link = "<a href=\"%s\">%s</a>".formatted(this.target.getPath(), escape(this.target.getTitle()));
			return this.text.isEmpty() ? link : link + "<span>: " + this.text + "</span>";
		}

		@Override
		public ValueLine line() {
			return ValueLine.worded("page", this.target.getPath(), this.by);
		}

	}

	/**
	 * That there is no value. It stands alone.
	 *
	 * @param words why, such as "not published" or "not verified"
	 */
	record Missing(String words) implements Value {

		@Override
		public String html() {
			return escape(this.words);
		}

		/** No words of a source are the same as none. */
		@Override
		public String essence() {
			return "missing: " + this.words;
		}

		@Override
		public ValueLine line() {
			return ValueLine.worded("missing", "", Attribution.NONE);
		}

	}

	private static String escape(String text) {
		return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
	}

}
