package org.charted.program.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.program.Distance;
import org.charted.program.ProgramField;
import org.charted.program.find.FinderTerms.Region;
import org.charted.program.find.FinderTerms.Terms;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for as conditions of SQL, each of which can be left out: the
 * choices beside a choice are counted without it.
 */
final class FinderQuery {

	/** What programs "m" make together that are asked for by field or level. */
	private static final String PROGRAMS = """
			join (select p.unitid, sum(p.awards) as awards from program p where %s group by p.unitid) m
			on m.unitid = i.unitid
			""";

	/** Institutions "i" with each of their programs "p" that are asked for. */
	private static final String EACH = """
			from institution i join program p on p.unitid = i.unitid %s where %s and %s
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

	/**
	 * The institutions that are found.
	 * @param joined tables that are joined with them
	 */
	String found(String joined) {
		return matched("", joined);
	}

	private String matched(String without) {
		return matched(without, "");
	}

	private String matched(String without, String joined) {
		return "from institution i %s %s where %s".formatted(
				asksForPrograms(without) ? PROGRAMS.formatted(all(this.ofPrograms, without)) : "", joined,
				all(this.ofInstitutions, without));
	}

	/** Only then do the programs of an institution have to be looked at. */
	private boolean asksForPrograms(String without) {
		return Stream.of("field", "level")
			.anyMatch((name) -> !name.equals(without) && this.ofPrograms.containsKey(name));
	}

	/** The awards in what is asked for, as SQL. */
	String awards() {
		return asksForPrograms("") ? "m.awards" : "i.awards";
	}

	/**
	 * How many institutions each further choice would find, in place of the one that was
	 * made; of distances, by the least of them.
	 */
	String counts() {
		List<String> counts = new ArrayList<>(List.of(
				"select 'found' as facet, '' as choice, count(*) as number " + matched(""),
				"select 'all', '', count(*) from institution where reporting and not closed",
				"select 'state', i.state_code, count(*) " + matched("state") + " group by i.state_code",
				"select 'control', i.control, count(*) " + matched("control") + " group by i.control",
				"select 'field', p.cip, count(distinct i.unitid) " + each("field", "") + " group by p.cip",
				"select 'level', p.level_code, count(distinct i.unitid) " + each("level", "")
						+ " group by p.level_code",
				"select 'family', l.family, count(distinct i.unitid) "
						+ each("level", "join program_level l on l.code = p.level_code") + " group by l.family"));
		if (this.measured) {
			counts.add(
					"select 'within', least, count(*) from (select case %s end as least from (select %s as miles %s) as far) as near group by least"
						.formatted(Stream.of(Within.values())
							.map((within) -> "when miles <= %d then '%s'".formatted(within.miles(), within.slug()))
							.collect(Collectors.joining(" ")), Distance.SQL, matched("within")));
		}
		return String.join(" union all ", counts);
	}

	private String each(String without, String joined) {
		return EACH.formatted(joined, all(this.ofPrograms, without), all(this.ofInstitutions, without));
	}

	/** The least price of an entire program that is asked for, as SQL. */
	String leastPrice() {
		return "(select min(o.price) from program_charge o where o.unitid = i.unitid%s)"
			.formatted(this.parameters.containsKey("field") ? " and o.cip = :field" : "");
	}

	/** The miles of each institution, as SQL. */
	String miles() {
		return this.measured ? Distance.SQL : "cast(null as double precision)";
	}

	private static String all(Map<String, String> conditions, String without) {
		String all = conditions.entrySet()
			.stream()
			.filter((condition) -> !condition.getKey().equals(without))
			.map(Map.Entry::getValue)
			.collect(Collectors.joining(" and "));
		return all.isEmpty() ? "1 = 1" : all;
	}

}
