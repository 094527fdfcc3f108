package org.charted.program;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.wage.Wage;
import org.charted.wage.Wages;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds institutions and what they report.
 */
@Service
@Transactional(readOnly = true)
public class Institutions {

	private static final String AWARDS = """
			select a.unitid, a.cip, f.slug as field_slug, f.name as field_name, a.level_code, l.slug as level_slug,
				l.name as level_name, l.family, f.position * 100 + l.position as place, a.award_year, a.awards
			from program_award a join program_field f on f.cip = a.cip join program_level l on l.code = a.level_code
			where a.unitid in (:unitids) order by f.position, l.position, a.award_year
			""";

	private static final String CHARGES = """
			select c.unitid, c.cip, f.name as field, c.price, c.books, c.length, c.length_unit, c.months
			from program_charge c join program_field f on f.cip = c.cip where c.unitid in (:unitids) order by c.place
			""";

	private static final String EARNINGS = """
			select unitid, credential, awards_ours, awards_all, one_year, four_years, debt, standing
			from program_earning where unitid in (:unitids)
			""";

	private static final String NEAR = """
			select unitid, name, city, state_code as place, awards, miles from (
				select i.unitid, i.name, i.sort_key, i.city, i.state_code, i.awards, %s as miles from institution i
				where i.reporting and not i.closed and i.unitid <> :unitid and %s) as others
			where miles <= :most order by miles, sort_key limit :limit
			""".formatted(Distance.SQL, Distance.BOX);

	private final JdbcClient database;

	private final Wages wages;

	private final ProgramTexts texts;

	private final Kept<List<NamedInstitution>> named;

	Institutions(JdbcClient database, Wages wages, ProgramTexts texts, ContentVersion content) {
		this.database = database;
		this.wages = wages;
		this.texts = texts;
		this.named = new Kept<>(content, () -> ProgramRows.of(database.sql(
				"select unitid, name, title, reporting and not closed as teaching from institution order by sort_key, unitid"),
				NamedInstitution.class));
	}

	/** All that is known of an institution. */
	Optional<InstitutionView> find(String unitid) {
		return views(List.of(unitid), this::near).stream().findFirst();
	}

	/** The same of some, in their order, but for what is near. */
	public List<InstitutionView> views(List<String> unitids) {
		return unitids.isEmpty() ? List.of() : views(unitids, (institution) -> List.of());
	}

	/** The names of all. */
	public List<NamedInstitution> named() {
		return this.named.get();
	}

	private List<InstitutionView> views(List<String> unitids,
			Function<Institution, List<InstitutionView.Neighbor>> near) {
		List<Institution> institutions = rows(Institution.SELECT + " where i.unitid in (:unitids)", unitids,
				Institution.class)
			.sorted(Comparator.comparing((institution) -> unitids.indexOf(institution.unitid())))
			.toList();
		if (institutions.isEmpty()) {
			return List.of();
		}
		Map<String, List<AwardRow>> awards = rows(AWARDS, unitids, AwardRow.class)
			.collect(Collectors.groupingBy(AwardRow::unitid));
		Map<String, List<ChargeRow>> charges = rows(CHARGES, unitids, ChargeRow.class)
			.collect(Collectors.groupingBy(ChargeRow::unitid));
		Map<String, List<EarningRow>> earnings = rows(EARNINGS, unitids, EarningRow.class)
			.collect(Collectors.groupingBy(EarningRow::unitid));
		List<Wage> wages = this.wages.ofTheField(institutions.stream().flatMap(Institution::areas).distinct().toList());
		ProgramTexts.ProgramWords words = this.texts.print(institutions.stream().map(Institution::closure));
		return institutions.stream().map((institution) -> {
			String unitid = institution.unitid();
			List<InstitutionView.Program> programs = programs(awards.getOrDefault(unitid, List.of()));
			return new InstitutionView(institution, programs,
					charges.getOrDefault(unitid, List.of()).stream().map(ChargeRow::charge).toList(),
					earnings(earnings.getOrDefault(unitid, List.of()), programs, words.lastYear()),
					InstitutionView.LocalPay.around(institution, wages), near.apply(institution), words);
		}).toList();
	}

	private <T> Stream<T> rows(String sql, List<String> unitids, Class<T> type) {
		return ProgramRows.of(this.database.sql(sql).param("unitids", unitids), type).stream();
	}

	private static List<InstitutionView.Program> programs(List<AwardRow> rows) {
		Map<String, InstitutionView.Program> programs = new LinkedHashMap<>();
		rows.forEach((row) -> programs.computeIfAbsent(row.cip() + " " + row.levelCode(), (any) -> row.program())
			.awards()
			.put(row.awardYear(), row.awards()));
		return List.copyOf(programs.values());
	}

	/** Of the levels that it teaches, those whose graduates' earnings are published. */
	private static List<InstitutionView.Earnings> earnings(List<EarningRow> rows,
			List<InstitutionView.Program> programs, String lastYear) {
		List<InstitutionView.Earnings> earnings = new ArrayList<>();
		for (LevelFamily family : List.of(LevelFamily.CERTIFICATE, LevelFamily.ASSOCIATE)) {
			if (programs.stream()
				.anyMatch((program) -> program.level().family() == family && program.isReported(lastYear))) {
				earnings.add(rows.stream()
					.filter((row) -> row.credential().equals(family.slug()))
					.findFirst()
					.map((row) -> row.earnings(family))
					.orElseGet(() -> new InstitutionView.Earnings(family, null, null, null, null, null, null)));
			}
		}
		return earnings;
	}

	/** Others so near that teach, the nearest first. */
	public List<InstitutionView.Neighbor> near(Institution institution) {
		return ProgramRows.of(this.database.sql(NEAR)
			.param("unitid", institution.unitid())
			.param("latitude", institution.latitude())
			.param("longitude", institution.longitude())
			.param("height", Distance.height(InstitutionView.NEAR))
			.param("width", Distance.width(InstitutionView.NEAR, institution.latitude()))
			.param("most", InstitutionView.NEAR)
			.param("limit", InstitutionView.MOST_NEAR), InstitutionView.Neighbor.class);
	}

	private record AwardRow(String unitid, String cip, String fieldSlug, String fieldName, String levelCode,
			String levelSlug, String levelName, String family, int place, String awardYear, int awards) {

		InstitutionView.Program program() {
			return new InstitutionView.Program(new ProgramField(this.cip, this.fieldSlug, this.fieldName),
					ProgramLevel.of(this.levelCode, this.levelSlug, this.levelName, this.family), this.place,
					new LinkedHashMap<>());
		}

	}

	private record ChargeRow(String unitid, String cip, String field, int price, @Nullable Integer books, int length,
			String lengthUnit, int months) {

		InstitutionView.Charge charge() {
			return new InstitutionView.Charge(this.cip, this.field, this.price, this.books, this.length,
					this.lengthUnit, this.months);
		}

	}

	private record EarningRow(String unitid, String credential, @Nullable Integer awardsOurs,
			@Nullable Integer awardsAll, @Nullable Integer oneYear, @Nullable Integer fourYears, @Nullable Integer debt,
			String standing) {

		InstitutionView.Earnings earnings(LevelFamily family) {
			return new InstitutionView.Earnings(family, EarningStanding.valueOf(this.standing.toUpperCase(Locale.ROOT)),
					this.oneYear, this.fourYears, this.debt, this.awardsOurs, this.awardsAll);
		}

	}

}
