package org.charted.program.find;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.charted.program.Control;
import org.charted.program.Distance;
import org.charted.program.Dollar;
import org.charted.program.EarningStanding;
import org.charted.program.Institution;
import org.jspecify.annotations.Nullable;

/**
 * An institution that was found.
 *
 * @param match what it was found by
 * @param row what stands in the store
 * @param programs its fields, each with its levels
 */
record FoundInstitution(FinderCounts.CountedInstitution match, FoundRow row, Map<String, List<String>> programs) {

	/**
	 * A row of the result.
	 *
	 * @param unitid its six digits
	 * @param name its name
	 * @param city its city
	 * @param stateCode the letters of its state
	 * @param control the code of who runs it
	 * @param closed whether it has closed, merged, or reports with another
	 * @param tuitionInState what undergraduates of its state are asked for a year
	 * @param programPrice the least price of an entire program that was asked for
	 * @param certificateStanding whether earnings at that level may be shown, if its
	 * group has any
	 * @param certificateEarnings those of four years after
	 * @param associateStanding the same for associate degrees
	 * @param associateEarnings those of four years after
	 */
	record FoundRow(String unitid, String name, String city, String stateCode, String control, boolean closed,
			@Nullable Integer tuitionInState, @Nullable Integer programPrice, @Nullable String certificateStanding,
			@Nullable Integer certificateEarnings, @Nullable String associateStanding,
			@Nullable Integer associateEarnings) {
	}

	/**
	 * A program of an institution.
	 *
	 * @param unitid the institution
	 * @param field the name of its field
	 * @param level the name of its level
	 */
	record Taught(String unitid, String field, String level) {
	}

	static FoundInstitution of(FinderCounts.CountedInstitution match, FoundRow row, List<Taught> taught) {
		Map<String, List<String>> programs = new LinkedHashMap<>();
		taught.forEach((one) -> programs.computeIfAbsent(one.field(), (any) -> new ArrayList<>()).add(one.level()));
		return new FoundInstitution(match, row, programs);
	}

	public String path() {
		return Institution.path(this.row.unitid());
	}

	public String place() {
		return this.row.city() + ", " + this.row.stateCode().toUpperCase(Locale.ROOT);
	}

	public String control() {
		return Control.of(this.row.control()).label();
	}

	/** What a year costs, unless it charges by the program alone. */
	public String tuition() {
		return (this.row.tuitionInState() == null && this.row.programPrice() != null) ? ""
				: Dollar.print(this.row.tuitionInState());
	}

	/** The least price of an entire program, or "". */
	public String programPrice() {
		return (this.row.programPrice() != null) ? Dollar.print(this.row.programPrice()) : "";
	}

	public String awards() {
		Integer made = this.match.awards();
		return (made != null) ? "%,d".formatted(made) : "not reported";
	}

	public String distance() {
		Double miles = this.match.miles();
		return (miles != null) ? Distance.print(miles) : "";
	}

	/** What graduates earned at each level at which that is shown and published. */
	public List<Earned> earnings() {
		List<Earned> earned = new ArrayList<>();
		add(earned, "certificate", this.row.certificateStanding(), this.row.certificateEarnings());
		add(earned, "associate degree", this.row.associateStanding(), this.row.associateEarnings());
		return earned;
	}

	private static void add(List<Earned> earned, String level, @Nullable String standing, @Nullable Integer amount) {
		if (isShown(standing) && amount != null) {
			earned.add(new Earned(level, Dollar.print(amount)));
		}
	}

	/** Why there are none. */
	public String noEarnings() {
		return (isShown(this.row.certificateStanding()) || isShown(this.row.associateStanding())) ? Dollar.print(null)
				: "not shown";
	}

	static boolean isShown(@Nullable String standing) {
		return EarningStanding.SHOWN.word().equals(standing);
	}

	/**
	 * What graduates earned.
	 *
	 * @param level at which level
	 * @param amount how much
	 */
	record Earned(String level, String amount) {
	}

}
