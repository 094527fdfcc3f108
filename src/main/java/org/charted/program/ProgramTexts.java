package org.charted.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.prose.RenderedProse;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What pages about programs say beside the numbers, and where these come from. Each text
 * stands once in the seeds, and is printed wherever it is needed.
 */
@Component
public class ProgramTexts {

	/** The texts that pages rely on. */
	public static final List<String> IDS = List.of("enrolls", "accreditation", "asking", "awards", "prices", "earnings",
			"questions", "wages");

	private static final String ALL = """
			select id, title, text, cast(null as varchar) as period, cast(null as varchar) as provisional,
				cast(null as varchar) as source, '' as publisher, '' as short_name from program_text
			union all select t.id, '', t.counts, t.period, t.provisional, t.source_id, s.publisher, s.short_name
				from program_table t join source s on s.id = t.source_id
			""";

	private final JdbcClient database;

	private final ProseRenderer prose;

	ProgramTexts(JdbcClient database, ProseRenderer prose) {
		this.database = database;
		this.prose = prose;
	}

	/** All of them, with further texts of the page printed beside them. */
	public ProgramWords print(Stream<? extends @Nullable String> others) {
		List<Stored> stored = ProgramRows.of(this.database.sql(ALL), Stored.class);
		PrintedTexts printed = this.prose.render(Stream.concat(stored.stream().map(Stored::markdown), others));
		Map<String, ProgramText> texts = new HashMap<>();
		Map<String, Table> tables = new HashMap<>();
		for (Stored one : stored) {
			if (one.period() == null) {
				texts.put(one.id(), new ProgramText(one.title(), printed.of(one.markdown())));
			}
			else {
				tables.put(one.id(),
						new Table(Objects.requireNonNull(Period.parse(one.period())), one.text(), one.provisional(),
								printed.phrase(one.markdown()).html(), String.valueOf(one.source()), one.publisher(),
								one.shortName()));
			}
		}
		return new ProgramWords(texts, tables, printed);
	}

	private record Stored(String id, String title, String text, @Nullable String period, @Nullable String provisional,
			@Nullable String source, String publisher, String shortName) {

		/** A table tells its source by a citation. */
		String markdown() {
			return (this.source != null) ? "[^" + this.source + "]" : this.text;
		}

	}

	/**
	 * A text as it is printed.
	 *
	 * @param title its title
	 * @param prose the text
	 */
	public record ProgramText(String title, RenderedProse prose) {
	}

	/**
	 * Where a part of the numbers comes from.
	 *
	 * @param span the years it is of
	 * @param counts what it counts
	 * @param provisional the award year that can still change, if there is one
	 * @param citation who says it, as HTML
	 * @param source the id of the source
	 * @param publisher who published it
	 * @param shortName what a citation calls it
	 */
	public record Table(Period span, String counts, @Nullable String provisional, String citation, String source,
			String publisher, String shortName) {

		/** The time it is of, as a reader writes it. */
		public String period() {
			return this.span.print();
		}

		/** The academic years within the span, as in "2023-24". */
		public List<String> academicYears() {
			List<String> years = this.span.years().toList();
			return years.subList(1, years.size())
				.stream()
				.map((year) -> "%d-%s".formatted(Integer.parseInt(year) - 1, year.substring(2)))
				.toList();
		}

	}

	/**
	 * All that is said.
	 *
	 * @param texts the texts by their ids
	 * @param tables where numbers come from, by {@link ProgramTable}
	 * @param printed these and the further texts of the page
	 */
	public record ProgramWords(Map<String, ProgramText> texts, Map<String, Table> tables, PrintedTexts printed) {

		/** A text by its id. */
		public ProgramText text(String id) {
			return Objects.requireNonNull(this.texts.get(id));
		}

		/** Where a part of the numbers comes from, by its word. */
		public Table table(String slug) {
			return Objects.requireNonNull(this.tables.get(slug));
		}

		/** The award years of the tables, the last one last. */
		public List<String> awardYears() {
			return table(ProgramTable.AWARDS.slug()).academicYears();
		}

		/** The last award year. */
		public String lastYear() {
			return awardYears().get(awardYears().size() - 1);
		}

	}

}
