package org.charted.source;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			2024                     | 2024
			2024-06                  | June 2024
			2024-06-30               | June 30, 2024
			2024-02-29               | February 29, 2024
			2024 to 2034             | 2024\u201334
			1999 to 2003             | 1999 to 2003
			2024 to 2024             | 2024
			2024-05 to 2025-05       | May 2024 to May 2025
			2024-06-01 to 2024-06-30 | June 1, 2024 to June 30, 2024
			2024 to 2024-06          | 2024 to June 2024
			""")
	void printsWhatItReads(String text, String printed) {
		Period period = Period.parse(text);
		assertThat(period).isNotNull();
		assertThat(period.print()).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource({ "2024, 2024", "2024-06-30, 2024", "2023 to 2026, 2023 2024 2025 2026",
			"2024-05 to 2025-05, 2024 2025" })
	void takesInAllYearsOfASpan(String text, String years) {
		Period period = Period.parse(text);
		assertThat(period).isNotNull();
		assertThat(period.years()).containsExactly(years.split(" "));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "24", "0999", "3000", "2024-6", "2024-00", "2024-13", "2024-06-31", "2023-02-29",
			"2024-06-00", "June 2024", "2024/06", "2024-06-30T00:00", "2024 - 2034", "2024 to", "to 2024",
			"2034 to 2024", "2024-06 to 2024-05", "2024 to 2025 to 2026", "2024 to soon" })
	void doesNotReadAnythingElse(String text) {
		assertThat(Period.parse(text)).isNull();
	}

	@Test
	void sortsByItsEndAndThenByItsBeginning() {
		assertThat(Stream.of("2024 to 2034", "2025", "2023-05", "2014 to 2024", "2024-05", "2016 to 2026", "2024")
			.map(Period::parse)
			.sorted()
			.map(Period::print))
			.containsExactly("May 2023", "2014\u201324", "2024", "May 2024", "2025", "2016\u201326", "2024\u201334");
	}

}
