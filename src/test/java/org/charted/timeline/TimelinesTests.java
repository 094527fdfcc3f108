package org.charted.timeline;

import java.math.BigDecimal;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimelinesTests {

	@ParameterizedTest
	@CsvSource({ "2025-05, 2025.33", "2024-12, 2024.92", "2024-01, 2024", "2014-11-14, 2014.83", "2021, 2021.5" })
	void aMomentIsAPlaceAmongTheYears(String moment, BigDecimal years) {
		assertThat(Timelines.years(moment)).isEqualByComparingTo(years);
	}

}
