package org.charted.wage;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class MeasureTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			MEDIAN     | 51140  | $51,140  | 51.1
			P10        | 9950   | $9,950   | 10.0
			P90        | 297510 | $297,510 | 298
			EMPLOYMENT | 30     | 30       | 30
			EMPLOYMENT | 999    | 999      | 999
			EMPLOYMENT | 1000   | 1,000    | 1.0k
			EMPLOYMENT | 9949   | 9,949    | 9.9k
			EMPLOYMENT | 9950   | 9,950    | 10k
			P75        | 99940  | $99,940  | 99.9
			P75        | 99950  | $99,950  | 100
			EMPLOYMENT | 109220 | 109,220  | 109k
			QUOTIENT   | 0.9    | 0.90     | 0.9
			QUOTIENT   | 2.645  | 2.65     | 2.6
			""")
	void amountsAreWrittenInFullAndForTheLeastRoom(Measure measure, BigDecimal amount, String full, String brief) {
		assertThat(measure.print(amount)).isEqualTo(full);
		assertThat(measure.printShort(amount)).isEqualTo(brief);
	}

	@Test
	void everyMeasureIsFoundByItsWordInAddresses() {
		assertThat(Measure.values()).allSatisfy((measure) -> assertThat(Measure.of(measure.slug())).isSameAs(measure));
	}

}
