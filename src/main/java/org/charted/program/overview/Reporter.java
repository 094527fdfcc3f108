package org.charted.program.overview;

import org.charted.program.Institution;

/**
 * An institution that reported a program for the last year, and what is known of it.
 *
 * @param unitid its six digits
 * @param name its name
 * @param stateCode the letters of its state, in lower case
 * @param closed whether it has closed, merged, or reports with another since
 * @param awards its awards in that year
 * @param tuition whether its yearly tuition is known
 * @param priced whether any price is
 * @param earnings whether earnings of its graduates may be shown
 */
record Reporter(String unitid, String name, String stateCode, boolean closed, int awards, boolean tuition,
		boolean priced, boolean earnings) {

	/** Selects all of them, those with the most awards first. */
	static final String SELECT = """
			select i.unitid, i.name, i.state_code, i.closed, i.awards, i.tuition_in_state is not null as tuition,
				i.tuition_in_state is not null
					or exists (select 1 from program_charge c where c.unitid = i.unitid) as priced,
				exists (select 1 from program_earning e where e.unitid = i.unitid and e.standing = 'shown'
					and (e.one_year is not null or e.four_years is not null)) as earnings
			from institution i where i.reporting order by i.awards desc, i.sort_key
			""";

	public boolean hasAwards() {
		return this.awards > 0;
	}

	public String path() {
		return Institution.path(this.unitid);
	}

	/** Its awards as a reader writes them. */
	public String awardsText() {
		return "%,d".formatted(this.awards);
	}

}
