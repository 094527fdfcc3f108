package org.charted.program.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.charted.program.ProgramLevel;
import org.jspecify.annotations.Nullable;

/**
 * How many institutions each choice would find, in place of the one that was made of the
 * same facet, and together with those that were made of the others.
 */
final class FinderCounts {

	/** The columns of {@link FinderQuery#programs}; what was met follows. */
	private static final int UNITID = 1;

	private static final int STATE = 2;

	private static final int CONTROL = 3;

	private static final int FIELD = 4;

	private static final int LEVEL = 5;

	private static final int MILES = 6;

	private final List<String> chosen;

	private final Map<String, String> families = new HashMap<>();

	private final Tally found = new Tally();

	private final Map<String, Map<String, Tally>> tallies = new HashMap<>();

	/**
	 * Count nothing yet.
	 * @param chosen the facets of which a choice was made
	 * @param levels the levels
	 */
	FinderCounts(List<String> chosen, List<ProgramLevel> levels) {
		this.chosen = chosen;
		levels.forEach((level) -> this.families.put(level.code(), level.family().slug()));
		FinderQuery.FACETS.forEach((facet) -> this.tallies.put(facet, new HashMap<>()));
	}

	/**
	 * Count a program; those of an institution come one after another.
	 * @param program a row of {@link FinderQuery#programs}
	 */
	void add(ResultSet program) throws SQLException {
		@Nullable String unmet = null;
		for (int facet = 0; facet < this.chosen.size(); facet++) {
			if (!program.getBoolean(MILES + 1 + facet)) {
				if (unmet != null) {
					return;
				}
				unmet = this.chosen.get(facet);
			}
		}
		String unitid = program.getString(UNITID);
		if (unmet == null) {
			this.found.add(unitid);
		}
		for (String facet : (unmet != null) ? Set.of(unmet) : FinderQuery.FACETS) {
			Map<String, Tally> choices = Objects.requireNonNull(this.tallies.get(facet));
			switch (facet) {
				case "state" -> add(choices, program.getString(STATE), unitid);
				case "control" -> add(choices, program.getString(CONTROL), unitid);
				case "field" -> add(choices, program.getString(FIELD), unitid);
				case "level" -> {
					String level = program.getString(LEVEL);
					add(choices, level, unitid);
					add(choices, Objects.requireNonNull(this.families.get(level)), unitid);
				}
				default -> {
					double miles = program.getDouble(MILES);
					for (Within within : program.wasNull() ? new Within[0] : Within.values()) {
						if (miles <= within.miles()) {
							add(choices, within.slug(), unitid);
						}
					}
				}
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
