package org.charted.ledger;

import java.math.BigDecimal;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ComputationTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			SUM        | 215500 23100      | 238600
			SUM        | 0.1 0.2 0.3       | 0.6
			SUM        | 5 -5              | 0
			DIFFERENCE | 50250 48780       | 1470
			DIFFERENCE | 5 7.5             | -2.5
			RATIO      | 7.1 3.1           | 2.3
			RATIO      | 1 3               | 0.3
			RATIO      | 0.25 1            | 0.3
			RATIO      | 10 -4             | -2.5
			CHANGE     | 48780 50250       | 3.0
			CHANGE     | 50250 48780       | -2.9
			CHANGE     | 200 100           | -50.0
			CHANGE     | 100 100           | 0.0
			""")
	void computes(Computation computation, String inputs, BigDecimal result) {
		assertThat(computation.of(Arrays.stream(inputs.split(" ")).map(BigDecimal::new).toList())).isEqualTo(result);
	}

	@Test
	void isNamedInSeedsAsInTheManual() {
		assertThat(Computation.names()).containsExactly("sum", "difference", "ratio", "change");
	}

}
