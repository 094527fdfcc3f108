package org.charted.program.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.RelatedPages;
import org.charted.program.Control;
import org.charted.program.ProgramPages;
import org.charted.program.ProgramRows;
import org.charted.program.ProgramTexts;
import org.charted.program.overview.StateTotals.SummedInstitution;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Area;
import org.charted.wage.Wages;
import org.charted.web.NotFoundException;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets what institutions of a state report and ask beside what the work pays there.
 */
@Service
@Transactional(readOnly = true)
class StatePrograms {

	private static final String PROGRAMS = """
			select i.unitid, i.name, i.city, i.control, i.closed, i.closed_on, i.awards as all_awards,
				i.tuition_in_state as tuition,
				(select min(c.price) from program_charge c where c.unitid = i.unitid) as lowest_price,
				(select max(c.price) from program_charge c where c.unitid = i.unitid) as highest_price,
				f.name as field, f.cip, l.name as level, l.code as level_code, p.awards
			from institution i join program p on p.unitid = i.unitid join program_field f on f.cip = p.cip
				join program_level l on l.code = p.level_code
			where %s order by i.sort_key, i.unitid, f.position, l.position
			""";

	private final JdbcClient database;

	private final Wages wages;

	private final ProgramTexts texts;

	private final RelatedPages related;

	/** By the letters of the states. */
	private final Kept<Map<String, StateTotals>> totals;

	StatePrograms(JdbcClient database, Wages wages, ProgramTexts texts, RelatedPages related, ContentVersion content) {
		this.database = database;
		this.wages = wages;
		this.texts = texts;
		this.related = related;
		this.totals = new Kept<>(content, () -> totals(database));
	}

	private static Map<String, StateTotals> totals(JdbcClient database) {
		return ProgramRows.of(database.sql(SummedInstitution.SELECT), SummedInstitution.class)
			.stream()
			.collect(Collectors.groupingBy(SummedInstitution::stateCode,
					Collectors.collectingAndThen(Collectors.toList(), StateTotals::of)));
	}

	/**
	 * Who teaches the field in a state.
	 * @param slug the name of the state in addresses
	 * @param page the page of the list, from 1
	 * @throws NotFoundException when there is no such state
	 */
	StateProgramsView view(String slug, int page) {
		Area state = state(slug);
		StateTotals totals = this.totals.get().getOrDefault(state.getCode(), StateTotals.NONE);
		return new StateProgramsView(state, totals,
				reporters(totals.unitids()
					.stream()
					.skip((page - 1L) * StateProgramsView.ROWS_A_PAGE)
					.limit(StateProgramsView.ROWS_A_PAGE)
					.toList()),
				page, this.wages.ofTheField(List.of(state.getCode())), this.wages.prices(),
				this.texts.print(Stream.empty()), this.related.of(ProgramPages.state(slug)));
	}

	private List<StateReporter> reporters(List<String> unitids) {
		if (unitids.isEmpty()) {
			return List.of();
		}
		Map<String, List<ProgramRow>> rows = ProgramRows
			.of(this.database.sql(PROGRAMS.formatted("i.unitid in (:unitids)")).param("unitids", unitids),
					ProgramRow.class)
			.stream()
			.collect(Collectors.groupingBy(ProgramRow::unitid));
		return unitids.stream().map((unitid) -> reporter(Objects.requireNonNull(rows.get(unitid)))).toList();
	}

	/**
	 * The programs of all institutions of a state, as lines of a file.
	 * @throws NotFoundException when there is no such state
	 */
	List<StateLine> lines(String slug) {
		Area state = state(slug);
		ProgramTexts.ProgramWords words = this.texts.print(Stream.empty());
		return ProgramRows
			.of(this.database.sql(PROGRAMS.formatted("i.state_code = :state")).param("state", state.getCode()),
					ProgramRow.class)
			.stream()
			.map((row) -> row.line(state, words))
			.toList();
	}

	private Area state(String slug) {
		return this.wages.state(slug).orElseThrow(() -> new NotFoundException(ProgramPages.state(slug)));
	}

	private static StateReporter reporter(List<ProgramRow> rows) {
		ProgramRow one = rows.get(0);
		Map<String, List<String>> fields = rows.stream()
			.filter((row) -> row.awards() != null)
			.collect(Collectors.groupingBy(ProgramRow::field, LinkedHashMap::new,
					Collectors.mapping(ProgramRow::level, Collectors.toList())));
		return new StateReporter(one.unitid(), one.name(), one.city(), Control.of(one.control()).label(), one.closed(),
				one.closedOn(), one.allAwards(), one.tuition(), one.lowestPrice(), one.highestPrice(),
				fields.entrySet()
					.stream()
					.map((field) -> new StateReporter.LevelsOfField(field.getKey(), field.getValue()))
					.toList());
	}

	/** A program with what is known of its institution. */
	private record ProgramRow(String unitid, String name, String city, String control, boolean closed,
			@Nullable LocalDate closedOn, @Nullable Integer allAwards, @Nullable Integer tuition,
			@Nullable Integer lowestPrice, @Nullable Integer highestPrice, String field, String cip, String level,
			String levelCode, @Nullable Integer awards) {

		StateLine line(Area state, ProgramTexts.ProgramWords words) {
			return new StateLine(this.name, this.unitid, this.city, state.getName(), Control.of(this.control).label(),
					this.closed, this.field, this.cip, this.level, this.levelCode, words.lastYear(), this.awards,
					"awards", this.tuition, words.table("tuition").period());
		}

	}

}
