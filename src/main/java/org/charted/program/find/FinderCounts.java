package org.charted.program.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.charted.program.ProgramLevel;

/**
 * How many institutions each choice would find, in place of the one that was made of the
 * same facet, and together with those that were made of the others.
 */
final class FinderCounts {

	private static final String FOUND = "found";

	private final List<String> chosen;

	private final Map<String, String> families = new HashMap<>();

	private final Map<String, Set<String>> institutions = new HashMap<>();

	/**
	 * Count nothing yet.
	 * @param chosen the facets of which a choice was made
	 * @param levels the levels
	 */
	FinderCounts(List<String> chosen, List<ProgramLevel> levels) {
		this.chosen = chosen;
		levels.forEach((level) -> this.families.put(level.code(), level.family().slug()));
	}

	/**
	 * Count a program.
	 * @param program a row of {@link FinderQuery#programs}
	 */
	void add(ResultSet program) throws SQLException {
		String unmet = "";
		for (String facet : this.chosen) {
			if (!program.getBoolean("by_" + facet)) {
				if (!unmet.isEmpty()) {
					return;
				}
				unmet = facet;
			}
		}
		String unitid = program.getString("unitid");
		String level = program.getString("level_code");
		add(unmet, FOUND, "", unitid);
		add(unmet, "state", program.getString("state_code"), unitid);
		add(unmet, "control", program.getString("control"), unitid);
		add(unmet, "field", program.getString("cip"), unitid);
		add(unmet, "level", level, unitid);
		add(unmet, "level", Objects.requireNonNull(this.families.get(level)), unitid);
		double miles = program.getDouble("miles");
		if (!program.wasNull()) {
			for (Within within : Within.values()) {
				if (miles <= within.miles()) {
					add(unmet, "within", within.slug(), unitid);
				}
			}
		}
	}

	private void add(String unmet, String facet, String choice, String unitid) {
		if (unmet.isEmpty() || unmet.equals(facet)) {
			this.institutions.computeIfAbsent(facet + " " + choice, (added) -> new HashSet<>()).add(unitid);
		}
	}

	/**
	 * What a choice finds.
	 * @param facet the parameter
	 * @param choice the code of the choice, or the name of a family of levels
	 */
	int of(String facet, String choice) {
		return this.institutions.getOrDefault(facet + " " + choice, Set.of()).size();
	}

	/** What is found with all that was chosen. */
	int found() {
		return of(FOUND, "");
	}

}
