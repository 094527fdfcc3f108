package org.charted.program.find;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.charted.program.Distance;
import org.charted.program.ProgramField;
import org.charted.program.find.FinderTerms.Region;
import org.charted.program.find.FinderTerms.Terms;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for as conditions of SQL, each by the name of its parameter. Those
 * of facets can be left out: what other choices would find is counted without them.
 */
final class FinderQuery {

	/** The parameters whose choices are counted. */
	static final Set<String> FACETS = Set.of("state", "control", "within", "field", "level");

	/** What programs "m" make together that are asked for by field or level. */
	private static final String PROGRAMS = """
			join (select p.unitid, sum(p.awards) as awards from program p where %s group by p.unitid) m
			on m.unitid = i.unitid
			""";

	/** Institutions, each measured once. */
	private static final String INSTITUTIONS = """
			select f.* %4$s from (select i.unitid, i.state_code, i.control, %1$s as miles %2$s
				from institution i where %3$s) as f
			""";

	/** Programs "p", those of an institution together. */
	private static final String TAUGHT = """
			select p.unitid, p.cip, p.level_code %s from program p where %s order by p.unitid
			""";

	private final Map<String, String> ofPrograms = new LinkedHashMap<>();

	private final Map<String, String> ofInstitutions = new LinkedHashMap<>();

	private final Map<String, Object> parameters = new LinkedHashMap<>();

	private final boolean measured;

	FinderQuery(FinderFilter filter, Terms terms, @Nullable Region state, SearchPlace place) {
		if (!filter.isWithFormer()) {
			this.ofPrograms.put("former", "p.awards is not null");
			this.ofInstitutions.put("former", "i.reporting and not i.closed");
		}
		ProgramField field = terms.field(filter.field());
		if (field != null) {
			ofProgram("field", "p.cip = :field", field.cip());
		}
		List<String> levels = terms.levels(filter.level());
		if (!levels.isEmpty()) {
			ofProgram("level", "p.level_code in (:level)", levels);
		}
		if (state != null) {
			ofInstitution("state", "i.state_code = :state", state.code());
		}
		if (filter.control() != null) {
			ofInstitution("control", "i.control = :control", filter.control().code());
		}
		if (place.metro() != null) {
			ofInstitution("area", "i.metro_code = :area", place.metro());
		}
		if (!place.states().isEmpty()) {
			ofInstitution("states", "i.state_code in (:states)", place.states());
		}
		readWords(filter.words());
		Spots.MiddlePoint point = place.point();
		this.measured = point != null;
		if (point != null) {
			this.parameters.put("latitude", point.latitude());
			this.parameters.put("longitude", point.longitude());
			if (filter.within() != null) {
				int miles = filter.within().miles();
				ofInstitution("within", Distance.BOX + " and " + Distance.SQL + " <= :within", miles);
				this.parameters.put("height", Distance.height(miles));
				this.parameters.put("width", Distance.width(miles, point.latitude()));
			}
		}
	}

	/**
	 * Where a reader looks.
	 *
	 * @param point the point that distances are from, if they can be told
	 * @param metro the code of a metropolitan area
	 * @param states the states of a place in which there is no institution
	 */
	record SearchPlace(Spots.@Nullable MiddlePoint point, @Nullable String metro, List<String> states) {
	}

	private void readWords(String words) {
		String folded = Near.fold(words);
		int number = 0;
		for (String word : folded.isEmpty() ? new String[0] : folded.split(" ")) {
			String name = "word" + number++;
			ofInstitution(name, "i.search_key like :" + name, "%" + word + "%");
		}
		if (folded.isEmpty() && !words.isBlank()) {
			// nothing is called by signs alone
			this.ofInstitutions.put("word", "1 = 0");
		}
	}

	private void ofProgram(String name, String condition, Object operand) {
		this.ofPrograms.put(name, condition);
		this.parameters.put(name, operand);
	}

	private void ofInstitution(String name, String condition, Object operand) {
		this.ofInstitutions.put(name, condition);
		this.parameters.put(name, operand);
	}

	Map<String, Object> parameters() {
		return this.parameters;
	}

	boolean isMeasured() {
		return this.measured;
	}

	/** The institutions that are found, with what their programs make together. */
	String found() {
		return "from institution i %s where %s".formatted(
				asksForPrograms() ? PROGRAMS.formatted(all(this.ofPrograms, Set.of())) : "",
				all(this.ofInstitutions, Set.of()));
	}

	/** Only then do the programs of an institution have to be looked at. */
	private boolean asksForPrograms() {
		return this.ofPrograms.containsKey("field") || this.ofPrograms.containsKey("level");
	}

	/** The awards in what is asked for, as SQL. */
	String awards() {
		return asksForPrograms() ? "m.awards" : "i.awards";
	}

	/**
	 * The institutions that one choice or another can find, each with what it is counted
	 * by, and whether it is what was chosen of each facet of
	 * {@link #chosenOfInstitutions}.
	 */
	String institutions() {
		return INSTITUTIONS.formatted(miles(),
				each(chosenOfInstitutions(),
						(facet) -> facet.equals("within") ? ""
								: ", %s as by_%s".formatted(this.ofInstitutions.get(facet), facet)),
				all(this.ofInstitutions, FACETS),
				chosenOfInstitutions().contains("within") ? ", f.miles <= :within as by_within" : "");
	}

	/**
	 * The programs that one choice or another can find, those of an institution together,
	 * each with what it is counted by, and whether it is what was chosen of each facet of
	 * {@link #chosenOfPrograms}.
	 */
	String programs() {
		return TAUGHT.formatted(
				each(chosenOfPrograms(), (facet) -> ", %s as by_%s".formatted(this.ofPrograms.get(facet), facet)),
				all(this.ofPrograms, FACETS));
	}

	/** The facets of institutions of which a choice was made. */
	List<String> chosenOfInstitutions() {
		return FACETS.stream().filter(this.ofInstitutions::containsKey).toList();
	}

	/** The facets of programs of which a choice was made. */
	List<String> chosenOfPrograms() {
		return FACETS.stream().filter(this.ofPrograms::containsKey).toList();
	}

	private static String each(List<String> facets, UnaryOperator<String> column) {
		return facets.stream().map(column).collect(Collectors.joining());
	}

	/** The least price of an entire program that is asked for, of institutions "i". */
	String leastPrice() {
		return "(select min(o.price) from program_charge o where o.unitid = i.unitid%s)"
			.formatted(this.parameters.containsKey("field") ? " and o.cip = :field" : "");
	}

	/** The miles of each institution, as SQL. */
	String miles() {
		return this.measured ? Distance.SQL : "cast(null as double precision)";
	}

	private static String all(Map<String, String> conditions, Set<String> without) {
		String all = conditions.entrySet()
			.stream()
			.filter((condition) -> !without.contains(condition.getKey()))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(" and "));
		return all.isEmpty() ? "1 = 1" : all;
	}

}
