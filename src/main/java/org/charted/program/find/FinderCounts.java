package org.charted.program.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.program.ProgramLevel;
import org.jspecify.annotations.Nullable;

/**
 * How many institutions each choice would find, in place of the one that was made of the
 * same facet, and together with those that were made of the others.
 */
final class FinderCounts {

	private final List<String> ofInstitutions;

	private final List<String> ofPrograms;

	private final Map<String, String> families = new HashMap<>();

	private final Map<String, Counted> institutions = new HashMap<>();

	private final Tally found = new Tally();

	private final Map<String, Map<String, Tally>> tallies = new HashMap<>();

	/**
	 * Count nothing yet.
	 * @param query what is looked for
	 * @param levels the levels
	 */
	FinderCounts(FinderQuery query, List<ProgramLevel> levels) {
		this.ofInstitutions = query.chosenOfInstitutions();
		this.ofPrograms = query.chosenOfPrograms();
		levels.forEach((level) -> this.families.put(level.code(), level.family().slug()));
		FinderQuery.FACETS.forEach((facet) -> this.tallies.put(facet, new HashMap<>()));
	}

	/**
	 * An institution that may be counted.
	 *
	 * @param state the code of its state
	 * @param control the code of who runs it
	 * @param within the distances within which it is
	 * @param unmet the only facet of which it is not what was chosen, if there is one
	 */
	private record Counted(String state, String control, List<Within> within, @Nullable String unmet) {
	}

	/**
	 * Take in an institution, before all programs.
	 * @param institution a row of {@link FinderQuery#institutions}
	 */
	void addInstitution(ResultSet institution) throws SQLException {
		String unmet = null;
		for (String facet : this.ofInstitutions) {
			if (!institution.getBoolean("by_" + facet)) {
				if (unmet != null) {
					return;
				}
				unmet = facet;
			}
		}
		double miles = institution.getDouble("miles");
		List<Within> within = institution.wasNull() ? List.of()
				: Stream.of(Within.values()).filter((distance) -> miles <= distance.miles()).toList();
		this.institutions.put(institution.getString("unitid"),
				new Counted(institution.getString("state_code"), institution.getString("control"), within, unmet));
	}

	/**
	 * Count a program; those of an institution come one after another.
	 * @param program a row of {@link FinderQuery#programs}
	 */
	void addProgram(ResultSet program) throws SQLException {
		String unitid = program.getString("unitid");
		Counted institution = this.institutions.get(unitid);
		if (institution == null) {
			return;
		}
		String unmet = institution.unmet();
		for (String facet : this.ofPrograms) {
			if (!program.getBoolean("by_" + facet)) {
				if (unmet != null) {
					return;
				}
				unmet = facet;
			}
		}
		if (unmet == null) {
			this.found.add(unitid);
		}
		for (String facet : (unmet != null) ? Set.of(unmet) : FinderQuery.FACETS) {
			Map<String, Tally> choices = Objects.requireNonNull(this.tallies.get(facet));
			switch (facet) {
				case "state" -> add(choices, institution.state(), unitid);
				case "control" -> add(choices, institution.control(), unitid);
				case "field" -> add(choices, program.getString("cip"), unitid);
				case "level" -> {
					String level = program.getString("level_code");
					add(choices, level, unitid);
					add(choices, Objects.requireNonNull(this.families.get(level)), unitid);
				}
				default -> institution.within().forEach((within) -> add(choices, within.slug(), unitid));
			}
		}
	}

	private static void add(Map<String, Tally> choices, String choice, String unitid) {
		choices.computeIfAbsent(choice, (added) -> new Tally()).add(unitid);
	}

	/**
	 * What a choice finds.
	 * @param facet the parameter
	 * @param choice the code of the choice, or the name of a family of levels
	 */
	int of(String facet, String choice) {
		Tally tally = Objects.requireNonNull(this.tallies.get(facet)).get(choice);
		return (tally != null) ? tally.institutions : 0;
	}

	/** What is found with all that was chosen. */
	int found() {
		return this.found.institutions;
	}

	/** Counts each institution once. */
	private static final class Tally {

		private String last = "";

		private int institutions;

		private void add(String unitid) {
			if (!this.last.equals(unitid)) {
				this.last = unitid;
				this.institutions++;
			}
		}

	}

}
