package org.charted.program.overview;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.program.LevelChoice;
import org.charted.program.ProgramLevel;
import org.charted.program.ProgramPages;
import org.charted.program.ProgramRows;
import org.charted.program.ProgramTexts;
import org.charted.prose.PrintedTexts;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Wages;
import org.charted.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Adds up what institutions of the whole country report.
 */
@Service
@Transactional(readOnly = true)
class Programs {

	/** Of all institutions, also of those that no directory of the last years names. */
	private static final String AWARDS = """
			select f.name as field, a.cip, l.name as level, a.level_code, a.award_year as period,
				count(*) as reporting, sum(case when a.awards > 0 then 1 else 0 end) as with_awards,
				sum(a.awards) as awards, 'awards' as unit, '/sources/' || min(t.source_id) as source
			from program_award a join program_field f on f.cip = a.cip join program_level l on l.code = a.level_code
				join program_table t on t.id = 'awards'
			group by f.position, f.name, a.cip, l.position, l.name, a.level_code, a.award_year
			order by l.position, f.position, a.award_year
			""";

	private static final String FIELDS = """
			select f.cip, f.slug, f.name, f.text, p.title, p.path,
				(select count(distinct o.unitid) from program o where o.cip = f.cip and o.awards > 0) as institutions
			from program_field f left join program_field_page l on l.cip = f.cip left join page p on p.path = l.path
			order by f.position, l.position
			""";

	private static final String LEVELS = "select code, slug, name, family from program_level order by position";

	private final Kept<National> national;

	private final PageRepository pages;

	private final RelatedPages related;

	private final ProgramTexts texts;

	private final Wages wages;

	Programs(JdbcClient database, PageRepository pages, RelatedPages related, ProgramTexts texts, Wages wages,
			ContentVersion content) {
		this.national = new Kept<>(content,
				() -> new National(ProgramRows.of(database.sql(AWARDS), AwardLine.class),
						ProgramRows.of(database.sql(FIELDS), FieldRow.class),
						ProgramRows.of(database.sql(LEVELS), LevelRow.class).stream().map(LevelRow::level).toList(),
						new Reporters(ProgramRows.of(database.sql(Reporter.SELECT), Reporter.class))));
		this.pages = pages;
		this.related = related;
		this.texts = texts;
		this.wages = wages;
	}

	ProgramsView view() {
		PageText text = this.pages.findText(ProgramPages.ALL)
			.orElseThrow(() -> new NotFoundException(ProgramPages.ALL));
		National national = this.national.get();
		ProgramTexts.ProgramWords words = this.texts
			.print(Stream.concat(Stream.of(text.getMarkdown()), national.fields().stream().map(FieldRow::text)));
		List<TaughtField> fields = fields(national.fields(), words.printed());
		return new ProgramsView(text.getPage(), words.printed().of(text.getMarkdown()), fields,
				LevelChoice.of(national.levels()),
				AwardTable.of("field", words, national.awards(), fields.stream().map(TaughtField::name).toList(),
						AwardLine::field),
				AwardTable.of("level", words, national.awards(), List.of(), AwardLine::level), national.reporters(),
				this.wages.states(), words, this.related.of(ProgramPages.ALL));
	}

	/** The awards of the whole country, by level, field and year. */
	List<AwardLine> lines() {
		return this.national.get().awards();
	}

	/**
	 * What all institutions together report: the same for every reader, and thousands of
	 * rows to add up.
	 *
	 * @param awards their awards, by level, field and year
	 * @param fields the fields, each with the pages that it leads to
	 * @param levels the levels, from the shortest to the longest
	 * @param reporters those that reported for the last year
	 */
	private record National(List<AwardLine> awards, List<FieldRow> fields, List<ProgramLevel> levels,
			Reporters reporters) {
	}

	private static List<TaughtField> fields(List<FieldRow> rows, PrintedTexts printed) {
		return rows.stream()
			.collect(Collectors.groupingBy(FieldRow::cip, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map((leads) -> {
				FieldRow field = leads.get(0);
				return new TaughtField(field.cip(), field.slug(), field.name(), printed.of(field.text()),
						field.institutions(), leads(leads, "/careers/"), leads(leads, "/credentials/"));
			})
			.toList();
	}

	private static List<TaughtField.Lead> leads(List<FieldRow> rows, String folder) {
		return rows.stream()
			.filter((row) -> row.path() != null && row.path().startsWith(folder))
			.map((row) -> new TaughtField.Lead(String.valueOf(row.title()), String.valueOf(row.path())))
			.toList();
	}

	private record LevelRow(String code, String slug, String name, String family) {

		ProgramLevel level() {
			return ProgramLevel.of(this.code, this.slug, this.name, this.family);
		}

	}

	/** A field with one of the pages that it leads to. */
	private record FieldRow(String cip, String slug, String name, String text, @Nullable String title,
			@Nullable String path, int institutions) {
	}

}
