package org.charted.program.find;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.program.ProgramRows;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An institution and its programs, as far as readers choose among them.
 *
 * @param institution the institution
 * @param programs its programs
 */
record Teaching(TeachingInstitution institution, List<TaughtProgram> programs) {

	private static final String INSTITUTIONS = """
			select unitid, search_key, state_code, control, metro_code, latitude, longitude,
				reporting and not closed as open, tuition_in_state, awards, dense_rank() over (order by sort_key) as place
			from institution order by sort_key, unitid
			""";

	private static final String PROGRAMS = "select unitid, cip, level_code, awards from program";

	/**
	 * An institution.
	 *
	 * @param unitid its six digits
	 * @param searchKey the words it is found by
	 * @param stateCode the code of its state
	 * @param control the code of who runs it
	 * @param metroCode the code of its metropolitan area, if it is in one
	 * @param latitude its latitude
	 * @param longitude its longitude
	 * @param open whether it reports and is open
	 * @param tuitionInState what undergraduates of its state are asked for a year
	 * @param awards the awards of the last year
	 * @param place its place in the order of names
	 */
	record TeachingInstitution(String unitid, String searchKey, String stateCode, String control,
			@Nullable String metroCode, double latitude, double longitude, boolean open,
			@Nullable Integer tuitionInState, @Nullable Integer awards, int place) {
	}

	/**
	 * A program.
	 *
	 * @param unitid the institution
	 * @param cip the code of its field
	 * @param levelCode the code of its level
	 * @param awards the awards of the last year; {@code null} if none were reported
	 */
	record TaughtProgram(String unitid, String cip, String levelCode, @Nullable Integer awards) {
	}

	/** All institutions, by name. */
	static List<Teaching> all(JdbcClient database) {
		Map<String, List<TaughtProgram>> programs = ProgramRows.of(database.sql(PROGRAMS), TaughtProgram.class)
			.stream()
			.collect(Collectors.groupingBy(TaughtProgram::unitid));
		return ProgramRows.of(database.sql(INSTITUTIONS), TeachingInstitution.class)
			.stream()
			.map((institution) -> new Teaching(institution, programs.getOrDefault(institution.unitid(), List.of())))
			.toList();
	}

}
