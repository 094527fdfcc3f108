package org.charted.program.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.program.Control;
import org.charted.program.LevelChoice;
import org.charted.program.ProgramField;
import org.charted.program.ProgramTexts;
import org.charted.program.ProgramRows;
import org.charted.program.ProgramTable;
import org.charted.program.find.FinderTerms.Region;
import org.charted.program.find.FinderTerms.Terms;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.Near;
import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds institutions among those kept for each content. The database tells of those of a
 * page.
 */
@Service
@Transactional(readOnly = true)
class Finder {

	private static final String ROWS = """
			select i.unitid, i.name, i.city, i.state_code, i.control, i.closed, i.tuition_in_state,
				(select min(o.price) from program_charge o where o.unitid = i.unitid %s) as program_price,
				c.standing as certificate_standing, c.four_years as certificate_earnings,
				a.standing as associate_standing, a.four_years as associate_earnings
			from (select * from institution where %s) i
			left join program_earning c on c.unitid = i.unitid and c.credential = 'certificate'
			left join program_earning a on a.unitid = i.unitid and a.credential = 'associate'
			""";

	private static final String TAUGHT = """
			select p.unitid, f.name as field, l.name as level from program p join program_field f on f.cip = p.cip
			join program_level l on l.code = p.level_code where p.%s %s order by f.position, l.position
			""";

	private static final String FIELD = "select text from program_field where slug = :slug";

	private final JdbcClient database;

	private final FinderTerms terms;

	private final ProgramTexts texts;

	private final Kept<List<Teaching>> institutions;

	private final Kept<Near<String>> names;

	Finder(JdbcClient database, FinderTerms terms, ProgramTexts texts, ContentVersion content) {
		this.database = database;
		this.terms = terms;
		this.texts = texts;
		this.institutions = new Kept<>(content, () -> Teaching.all(database));
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
		FinderCounts counts = counts(search);
		int total = counts.found().size();
		List<FoundInstitution> rows = rows(filter, search,
				sorted(filter, search, counts).stream()
					.skip((filter.page() - 1L) * FoundPage.ROWS_A_PAGE)
					.limit(FoundPage.ROWS_A_PAGE)
					.toList());
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
		Search search = search(filter);
		return rows(filter, search, sorted(filter, search, counts(search))).stream()
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

	private FinderCounts counts(Search search) {
		FinderCounts counts = new FinderCounts(search.query(), search.terms().levels());
		this.institutions.get().forEach(counts::add);
		return counts;
	}

	private static List<FinderCounts.CountedInstitution> sorted(FinderFilter filter, Search search,
			FinderCounts counts) {
		FinderColumn column = filter.order().column();
		if (column == null || (column == FinderColumn.DISTANCE && !search.query().isMeasured())) {
			column = search.query().isMeasured() ? FinderColumn.DISTANCE : FinderColumn.NAME;
		}
		// they come by name
		return (column == FinderColumn.NAME && !filter.order().isDescending()) ? counts.found()
				: new TableOrder<>(column, filter.order().way()).apply(counts.found(), FinderColumn::cell);
	}

	/** More than those of a page are quicker to find among all. */
	private List<FoundInstitution> rows(FinderFilter filter, Search search,
			List<FinderCounts.CountedInstitution> matches) {
		if (matches.isEmpty()) {
			return List.of();
		}
		List<String> unitids = matches.stream().map((match) -> match.institution().unitid()).toList();
		String which = (unitids.size() > FoundPage.ROWS_A_PAGE) ? "unitid is not null" : "unitid in (:unitids)";
		ProgramField field = search.query().field();
		Map<String, FoundInstitution.FoundRow> rows = ProgramRows
			.of(this.database.sql(ROWS.formatted((field != null) ? "and o.cip = :field" : "", which))
				.param("unitids", unitids)
				.param("field", (field != null) ? field.cip() : null), FoundInstitution.FoundRow.class)
			.stream()
			.collect(Collectors.toMap(FoundInstitution.FoundRow::unitid, Function.identity()));
		Map<String, List<FoundInstitution.Taught>> taught = ProgramRows
			.of(this.database.sql(TAUGHT.formatted(which, filter.isWithFormer() ? "" : "and p.awards is not null"))
				.param("unitids", unitids), FoundInstitution.Taught.class)
			.stream()
			.collect(Collectors.groupingBy(FoundInstitution.Taught::unitid));
		return matches.stream()
			.map((match) -> FoundInstitution.of(match, Objects.requireNonNull(rows.get(match.institution().unitid())),
					taught.getOrDefault(match.institution().unitid(), List.of())))
			.toList();
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
