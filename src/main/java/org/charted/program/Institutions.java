package org.charted.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.wage.Measure;
import org.charted.wage.Occupation;
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
class Institutions {

	private static final String AWARDS = """
			select a.cip, f.slug as field_slug, f.name as field_name, a.level_code, l.slug as level_slug,
				l.name as level_name, l.family, a.award_year, a.awards
			from program_award a join program_field f on f.cip = a.cip join program_level l on l.code = a.level_code
			where a.unitid = :unitid order by f.position, l.position, a.award_year
			""";

	private static final String CHARGES = """
			select f.name as field, c.price, c.books, c.length, c.length_unit, c.months
			from program_charge c join program_field f on f.cip = c.cip where c.unitid = :unitid order by c.place
			""";

	private static final String EARNINGS = """
			select credential, awards_ours, awards_all, one_year, four_years, debt, standing
			from program_earning where unitid = :unitid
			""";

	private static final String NEAR = """
			select unitid, name, city, state_code, awards, miles from (
				select i.unitid, i.name, i.sort_key, i.city, i.state_code, i.awards, %s as miles from institution i
				where i.reporting and not i.closed and i.unitid <> :unitid and %s) as others
			where miles <= :most order by miles, sort_key limit :limit
			""".formatted(Distance.SQL, Distance.BOX);

	private final JdbcClient database;

	private final Wages wages;

	private final ProgramTexts texts;

	Institutions(JdbcClient database, Wages wages, ProgramTexts texts) {
		this.database = database;
		this.wages = wages;
		this.texts = texts;
	}

	/** All that is known of an institution. */
	Optional<InstitutionView> find(String unitid) {
		return this.database.sql(Institution.SELECT + " where i.unitid = ?")
			.param(unitid)
			.query(Institution.class)
			.optional()
			.map(this::view);
	}

	private InstitutionView view(Institution institution) {
		List<InstitutionView.Program> programs = programs(institution);
		ProgramTexts.ProgramWords words = this.texts.print(Stream.of(institution.closure()));
		return new InstitutionView(institution, programs,
				ProgramRows.of(this.database.sql(CHARGES).param("unitid", institution.unitid()),
						InstitutionView.Charge.class),
				earnings(institution, programs, words.lastYear()), pay(institution), near(institution), words);
	}

	private List<InstitutionView.Program> programs(Institution institution) {
		Map<String, InstitutionView.Program> programs = new LinkedHashMap<>();
		ProgramRows.of(this.database.sql(AWARDS).param("unitid", institution.unitid()), AwardRow.class)
			.forEach((row) -> programs.computeIfAbsent(row.cip() + " " + row.levelCode(), (any) -> row.program())
				.awards()
				.put(row.awardYear(), row.awards()));
		return List.copyOf(programs.values());
	}

	/** Of the levels that it teaches, those whose graduates' earnings are published. */
	private List<InstitutionView.Earnings> earnings(Institution institution, List<InstitutionView.Program> programs,
			String lastYear) {
		Map<String, EarningRow> rows = new LinkedHashMap<>();
		ProgramRows.of(this.database.sql(EARNINGS).param("unitid", institution.unitid()), EarningRow.class)
			.forEach((row) -> rows.put(row.credential(), row));
		List<InstitutionView.Earnings> earnings = new ArrayList<>();
		for (LevelFamily family : List.of(LevelFamily.CERTIFICATE, LevelFamily.ASSOCIATE)) {
			if (programs.stream()
				.anyMatch((program) -> program.level().family() == family && program.isReported(lastYear))) {
				EarningRow row = rows.get(family.slug());
				earnings.add((row != null) ? row.earnings(family)
						: new InstitutionView.Earnings(family, null, null, null, null, null, null));
			}
		}
		return earnings;
	}

	/** What the occupations of the field pay in its area, or else in its state. */
	private List<InstitutionView.LocalPay> pay(Institution institution) {
		String metro = institution.metroCode();
		List<Wage> wages = this.wages
			.ofTheField(Stream.of(metro, institution.stateCode()).filter(Objects::nonNull).toList());
		return wages.stream()
			.map(Wage::getOccupation)
			.map(Occupation::getSoc)
			.distinct()
			.flatMap((soc) -> Stream.of(metro, institution.stateCode())
				.flatMap((code) -> wages.stream().filter((wage) -> isOf(wage, code, soc)))
				.filter((wage) -> wage.getArea().getCode().equals(institution.stateCode())
						|| wage.amount(Measure.MEDIAN) != null)
				.limit(1))
			.map((wage) -> new InstitutionView.LocalPay(wage,
					!wage.getArea().getCode().equals(institution.stateCode())))
			.toList();
	}

	private static boolean isOf(Wage wage, @Nullable String area, String soc) {
		return wage.getArea().getCode().equals(area) && wage.getOccupation().getSoc().equals(soc);
	}

	private List<InstitutionView.Neighbor> near(Institution institution) {
		return ProgramRows.of(this.database.sql(NEAR)
			.param("unitid", institution.unitid())
			.param("latitude", institution.latitude())
			.param("longitude", institution.longitude())
			.param("height", Distance.height(InstitutionView.NEAR))
			.param("width", Distance.width(InstitutionView.NEAR, institution.latitude()))
			.param("most", InstitutionView.NEAR)
			.param("limit", InstitutionView.MOST_NEAR), InstitutionView.Neighbor.class);
	}

	private record AwardRow(String cip, String fieldSlug, String fieldName, String levelCode, String levelSlug,
			String levelName, String family, String awardYear, int awards) {

		InstitutionView.Program program() {
			return new InstitutionView.Program(new ProgramField(this.cip, this.fieldSlug, this.fieldName),
					ProgramLevel.of(this.levelCode, this.levelSlug, this.levelName, this.family),
					new LinkedHashMap<>());
		}

	}

	private record EarningRow(String credential, @Nullable Integer awardsOurs, @Nullable Integer awardsAll,
			@Nullable Integer oneYear, @Nullable Integer fourYears, @Nullable Integer debt, String standing) {

		InstitutionView.Earnings earnings(LevelFamily family) {
			return new InstitutionView.Earnings(family, EarningStanding.valueOf(this.standing.toUpperCase(Locale.ROOT)),
					this.oneYear, this.fourYears, this.debt, this.awardsOurs, this.awardsAll);
		}

	}

}
