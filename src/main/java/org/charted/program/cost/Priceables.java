package org.charted.program.cost;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.program.Institution;
import org.charted.program.InstitutionView;
import org.charted.program.ProgramRows;
import org.charted.program.ProgramTexts;
import org.charted.wage.Wages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what is known of the prices of an institution.
 */
@Service
@Transactional(readOnly = true)
class Priceables {

	private static final String ROWS = """
			select f.slug as field, f.name as field_name, l.slug as level, l.name as level_name, l.family,
				cast(null as integer) as price, cast(null as integer) as books, cast(null as integer) as length,
				cast(null as varchar) as length_unit, cast(null as integer) as months, cast(null as varchar) as leads,
				f.position * 100 + l.position as place
			from program p join program_field f on f.cip = p.cip join program_level l on l.code = p.level_code
			where p.unitid = :unitid and p.awards is not null
			union all
			select f.slug, f.name, null, null, null, c.price, c.books, c.length, c.length_unit, c.months, null,
				10000 + c.place
			from program_charge c join program_field f on f.cip = c.cip where c.unitid = :unitid
			union all
			select f.slug, f.name, null, null, null, null, null, null, null, null, t.path, 20000 + t.position
			from program_field_page t join program_field f on f.cip = t.cip
			where exists (select 1 from program p join program_level l on l.code = p.level_code
				where p.unitid = :unitid and p.awards is not null and p.cip = t.cip
					and (t.families = '' or position(' ' || l.family || ' ' in ' ' || t.families || ' ') > 0))
			order by place
			""";

	private final JdbcClient database;

	private final Wages wages;

	private final ProgramTexts texts;

	Priceables(JdbcClient database, Wages wages, ProgramTexts texts) {
		this.database = database;
		this.wages = wages;
		this.texts = texts;
	}

	Optional<Priceable> find(String unitid) {
		return this.database.sql(Institution.SELECT + " where i.unitid = ?")
			.param(unitid)
			.query(Institution.class)
			.optional()
			.map((institution) -> new Priceable(institution,
					ProgramRows.of(this.database.sql(ROWS).param("unitid", unitid), Priceable.PriceRow.class),
					InstitutionView.LocalPay.around(institution,
							this.wages.ofTheField(institution.areas().distinct().toList())),
					this.texts.print(Stream.of(institution.closure()))));
	}

}
