package org.charted.program;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of whether earnings may be shown.
 */
class EarningStandingTests {

	@ParameterizedTest
	@CsvSource(nullValues = "-", textBlock = """
			# ours, all, made by the institution, standing
			39,     49,  5, MIXED
			7959,   10000, 5, MIXED
			79999,  100000, 5, MIXED
			16,     20,  5, SHOWN
			80,     100, 5, SHOWN
			100,    100, 1, SHOWN
			100,    100, 0, NO_AWARDS
			101,    127, 5, MIXED
			0,      12,  5, MIXED
			0,      0,   5, UNKNOWN
			-,      -,   5, UNKNOWN
			-,      12,  5, UNKNOWN
			12,     -,   5, UNKNOWN
			-,      -,   0, UNKNOWN
			""")
	void areShownFromTheExactShareOn(@Nullable Integer ours, @Nullable Integer all, int made,
			EarningStanding standing) {
		assertThat(EarningStanding.of(ours, all, made)).isEqualTo(standing);
	}

}
