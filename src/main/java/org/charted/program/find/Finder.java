package org.charted.program.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.program.Control;
import org.charted.program.LevelChoice;
import org.charted.program.ProgramTexts;
import org.charted.program.ProgramRows;
import org.charted.program.ProgramTable;
import org.charted.program.find.FinderTerms.Region;
import org.charted.program.find.FinderTerms.Terms;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds institutions. The database filters, sorts and pages.
 */
@Service
@Transactional(readOnly = true)
class Finder {

	/** Only those of the page are joined with what is told of them. */
	private static final String ROWS = """
			select i.*, %s as program_price, c.standing as certificate_standing, c.four_years as certificate_earnings,
				a.standing as associate_standing, a.four_years as associate_earnings
			from (select * from (select i.unitid, i.name, i.sort_key, i.city, i.state_code, i.control, i.closed,
				i.tuition_in_state, %s as awards, %s as miles %s) as found order by %5$s limit :most offset :offset) as i
			left join program_earning c on c.unitid = i.unitid and c.credential = 'certificate'
			left join program_earning a on a.unitid = i.unitid and a.credential = 'associate'
			order by %5$s
			""";

	private static final String TAUGHT = """
			select p.unitid, f.name as field, l.name as level from program p join program_field f on f.cip = p.cip
			join program_level l on l.code = p.level_code where p.unitid in (:unitids) %s order by f.position, l.position
			""";

	private static final String FIELD = "select text from program_field where slug = :slug";

	private final JdbcClient database;

	private final FinderTerms terms;

	private final ProgramTexts texts;

	private final Kept<Near<String>> names;

	Finder(JdbcClient database, FinderTerms terms, ProgramTexts texts, ContentVersion content) {
		this.database = database;
		this.terms = terms;
		this.texts = texts;
		this.names = new Kept<>(content, () -> Near.among(
				ProgramRows.of(database.sql("select distinct name from institution order by name"), String.class),
				Stream::of));
	}

	/**
	 * A page of what is found.
	 * @param filter what is looked for
	 * @param text the text of the page, to be printed with the others
	 * @throws org.charted.web.BadParameterException when there is no such choice
	 */
	FoundPage find(FinderFilter filter, String text) {
		Search search = search(filter);
		FinderQuery query = search.query();
		FinderCounts counts = new FinderCounts(query, search.terms().levels());
		this.database.sql(query.institutions()).params(query.parameters()).query(counts::addInstitution);
		this.database.sql(query.programs()).params(query.parameters()).query(counts::addProgram);
		int total = counts.found();
		List<FoundInstitution> rows = rows(filter, search, FoundPage.ROWS_A_PAGE,
				(filter.page() - 1) * FoundPage.ROWS_A_PAGE);
		String field = (filter.field() != null)
				? this.database.sql(FIELD).param("slug", filter.field()).query(String.class).single() : null;
		ProgramTexts.ProgramWords words = this.texts.print(Stream.of(text, field));
		return new FoundPage(filter, rows, total, search.terms().spots().institutions(), facets(filter, search, counts),
				search.spot(), search.other(), search.region(), !search.place().states().isEmpty(),
				(total == 0 && !filter.words().isEmpty()) ? this.names.get().to(filter.words()) : List.of(), words,
				words.printed().html(field));
	}

	/** All that is found, as lines of a file. */
	List<FinderLine> lines(FinderFilter filter) {
		ProgramTexts.ProgramWords words = this.texts.print(Stream.empty());
		String period = "awards %s; undergraduate tuition %s; program prices %s; earnings %s".formatted(
				words.lastYear(), words.table(ProgramTable.TUITION.slug()).period(),
				words.table(ProgramTable.CHARGES.slug()).period(),
				words.table(ProgramTable.EARNINGS_FOUR_YEARS.slug()).period());
		return rows(filter, search(filter), Integer.MAX_VALUE, 0).stream()
			.map((found) -> FinderLine.of(found, period))
			.toList();
	}

	/**
	 * What is looked for, once names are understood.
	 *
	 * @param terms what there is to choose
	 * @param query the conditions
	 * @param place where
	 * @param spot the place that was understood, if one was
	 * @param other what can be meant in its place
	 * @param region the area that was asked for
	 */
	private record Search(Terms terms, FinderQuery query, FinderQuery.SearchPlace place, Spots.@Nullable Spot spot,
			Spots.@Nullable NamedPlaces other, @Nullable String region) {
	}

	private Search search(FinderFilter filter) {
		Terms terms = this.terms.get();
		Region state = terms.state(filter.state());
		Region area = terms.area(filter.area());
		Spots.NamedPlaces answer = (filter.near() != null) ? terms.spots().find(filter.near(), state) : null;
		Spots.Spot spot = (answer != null) ? answer.spot() : null;
		List<String> states = new ArrayList<>();
		String metro = null;
		if (area != null && terms.spots().hasInstitutions(area)) {
			metro = area.code();
		}
		else if (area != null) {
			states.addAll(area.states());
		}
		if (spot != null && spot.point() == null) {
			states.addAll(spot.states());
		}
		FinderQuery.SearchPlace place = new FinderQuery.SearchPlace((spot != null) ? spot.point() : null, metro,
				states);
		String region = (spot != null && spot.point() == null) ? spot.name() : (area != null) ? area.name() : null;
		return new Search(terms, new FinderQuery(filter, terms, state, place), place, spot,
				(answer != null && spot == null) ? answer : null, region);
	}

	private List<FoundInstitution> rows(FinderFilter filter, Search search, int most, int offset) {
		FinderQuery query = search.query();
		FinderColumn column = filter.order().column();
		if (column == null || (column == FinderColumn.DISTANCE && !query.isMeasured())) {
			column = query.isMeasured() ? FinderColumn.DISTANCE : FinderColumn.NAME;
		}
		List<FoundInstitution.FoundRow> rows = ProgramRows.of(this.database
			.sql(ROWS.formatted(query.leastPrice(), query.awards(), query.miles(), query.found(),
					order(column, filter.order().isDescending())))
			.params(query.parameters())
			.param("most", most)
			.param("offset", offset), FoundInstitution.FoundRow.class);
		Map<String, List<FoundInstitution.Taught>> taught = rows.isEmpty() ? Map.of()
				: ProgramRows
					.of(this.database.sql(TAUGHT.formatted(filter.isWithFormer() ? "" : "and p.awards is not null"))
						.param("unitids", rows.stream().map(FoundInstitution.FoundRow::unitid).toList()),
							FoundInstitution.Taught.class)
					.stream()
					.collect(Collectors.groupingBy(FoundInstitution.Taught::unitid));
		return rows.stream()
			.map((row) -> FoundInstitution.of(row, taught.getOrDefault(row.unitid(), List.of())))
			.toList();
	}

	/** What lacks the value comes last either way. */
	private static String order(FinderColumn column, boolean descending) {
		return "case when %s is null then 1 else 0 end, %s %s, sort_key, unitid".formatted(column.sql(), column.sql(),
				descending ? "desc" : "asc");
	}

	private static List<FinderFacet> facets(FinderFilter filter, Search search, FinderCounts counts) {
		Terms terms = search.terms();
		List<FinderFacet> facets = new ArrayList<>();
		facets.add(facet("within", "How far", "any distance", Stream.of(Within.values())
			.map((within) -> search.query().isMeasured()
					? option(within.slug(), within.label(), counts, "within", within.slug(), within == filter.within())
					: new FinderFacet.FacetChoice(within.slug(), within.label(), null, within == filter.within()))));
		facets.add(facet("state", "State", "any",
				terms.states()
					.stream()
					.map((state) -> option(state.slug(), state.name(), counts, "state", state.code(),
							state.slug().equals(filter.state())))));
		facets.add(facet("field", "Field", "any",
				terms.fields()
					.stream()
					.map((field) -> option(field.slug(), field.name(), counts, "field", field.cip(),
							field.slug().equals(filter.field())))));
		facets.add(facet("level", "Level", "any",
				LevelChoice.of(terms.levels())
					.stream()
					.map((level) -> option(level.slug(), level.label(), counts, "level", level.code(),
							level.slug().equals(filter.level())))));
		facets.add(facet("control", "Who runs it", "any",
				Stream.of(Control.values())
					.map((control) -> option(control.slug(), control.label(), counts, "control", control.code(),
							control == filter.control()))));
		return facets;
	}

	private static FinderFacet.FacetChoice option(String slug, String label, FinderCounts counts, String facet,
			String choice, boolean chosen) {
		return new FinderFacet.FacetChoice(slug, label, counts.of(facet, choice), chosen);
	}

	private static FinderFacet facet(String parameter, String label, String any,
			Stream<FinderFacet.FacetChoice> options) {
		return new FinderFacet(parameter, label, any, options.filter(FinderFacet.FacetChoice::isOffered).toList());
	}

}
