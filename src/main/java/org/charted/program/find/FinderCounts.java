package org.charted.program.find;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.charted.program.ProgramLevel;
import org.charted.program.find.Teaching.TaughtProgram;
import org.charted.program.find.Teaching.TeachingInstitution;
import org.jspecify.annotations.Nullable;

/**
 * What is found, and how many institutions each choice would find, in place of the one
 * that was made of the same facet, and together with those that were made of the others.
 */
final class FinderCounts {

	private final FinderQuery query;

	private final Map<String, String> families = new HashMap<>();

	private final List<CountedInstitution> found = new ArrayList<>();

	private final Map<String, Tally> states = new HashMap<>();

	private final Map<String, Tally> controls = new HashMap<>();

	private final Map<String, Tally> distances = new HashMap<>();

	private final Map<String, Tally> fields = new HashMap<>();

	private final Map<String, Tally> levels = new HashMap<>();

	/** All of these by their parameters. */
	private final Map<String, Map<String, Tally>> tallies = Map.of("state", this.states, "control", this.controls,
			"within", this.distances, "field", this.fields, "level", this.levels);

	/**
	 * Count nothing yet.
	 * @param query what is looked for
	 * @param levels the levels
	 */
	FinderCounts(FinderQuery query, List<ProgramLevel> levels) {
		this.query = query;
		levels.forEach((level) -> this.families.put(level.code(), level.family().slug()));
	}

	/**
	 * An institution that is found.
	 *
	 * @param institution the institution
	 * @param miles how far it is, if that can be told
	 * @param awards the awards of the last year in what was asked for
	 */
	record CountedInstitution(TeachingInstitution institution, @Nullable Double miles, @Nullable Integer awards) {
	}

	/** Take in an institution. */
	void add(Teaching teaching) {
		TeachingInstitution institution = teaching.institution();
		if (!this.query.allows(institution)) {
			return;
		}
		Double miles = this.query.miles(institution);
		boolean there = this.query.isIn(institution);
		boolean run = this.query.isRun(institution);
		boolean near = this.query.isWithin(miles);
		if (there && run && near) {
			countPrograms(teaching);
		}
		if (!this.query.finds(teaching)) {
			return;
		}
		if (there && run && near) {
			this.found.add(new CountedInstitution(institution, miles, this.query.awards(teaching)));
		}
		if (run && near) {
			count(this.states, institution.stateCode(), teaching);
		}
		if (there && near) {
			count(this.controls, institution.control(), teaching);
		}
		if (miles != null && there && run) {
			Stream.of(Within.values())
				.filter((within) -> miles <= within.miles())
				.forEach((within) -> count(this.distances, within.slug(), teaching));
		}
	}

	private void countPrograms(Teaching teaching) {
		for (TaughtProgram program : teaching.programs()) {
			boolean allowed = this.query.allows(program);
			if (allowed && this.query.isOfLevel(program)) {
				count(this.fields, program.cip(), teaching);
			}
			if (allowed && this.query.isOfField(program)) {
				count(this.levels, program.levelCode(), teaching);
				count(this.levels, Objects.requireNonNull(this.families.get(program.levelCode())), teaching);
			}
		}
	}

	private static void count(Map<String, Tally> tallies, String choice, Teaching teaching) {
		tallies.computeIfAbsent(choice, (added) -> new Tally()).add(teaching);
	}

	/**
	 * What a choice finds.
	 * @param facet the parameter
	 * @param choice the code of the choice, or the name of a family of levels
	 */
	int of(String facet, String choice) {
		Tally tally = this.tallies.getOrDefault(facet, Map.of()).get(choice);
		return (tally != null) ? tally.institutions : 0;
	}

	/** What is found with all that was chosen, by name. */
	List<CountedInstitution> found() {
		return this.found;
	}

	/** Counts each institution once. */
	private static final class Tally {

		private @Nullable Teaching last;

		private int institutions;

		private void add(Teaching teaching) {
			if (this.last != teaching) {
				this.last = teaching;
				this.institutions++;
			}
		}

	}

}
