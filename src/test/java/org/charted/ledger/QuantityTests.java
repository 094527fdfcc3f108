package org.charted.ledger;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuantityTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			47,000           | dollars a year  | -         | $47,000
			47000            | dollars a year  | -         | $47,000
			47000            | dollars a year  | about     | about $47,000
			47,000 to 52,000 | dollars a year  | -         | $47,000 to $52,000
			1,234,567.5      | dollars         | -         | $1,234,567.50
			299              | dollars         | more than | more than $299
			-150             | dollars         | -         | \u2212$150
			24               | dollars an hour | -         | $24.00
			24.5 to 31.25    | dollars an hour | -         | $24.50 to $31.25
			7.1              | percent         | -         | 7.1%
			-5               | percent         | -         | \u22125%
			-5 to 5          | percent         | -         | \u22125% to 5%
			0.0625           | percent         | -         | 0.0625%
			0                | percent         | -         | 0%
			2004             | year            | -         | 2004
			2004 to 2010     | year            | -         | 2004 to 2010
			2004             | year            | about     | about 2004
			2022-10          | month           | -         | October 2022
			2022-10 to 2023-01 | month         | -         | October 2022 to January 2023
			2014-11-14       | date            | -         | November 14, 2014
			2024-02-29       | date            | -         | February 29, 2024
			300              | score           | at least  | at least 300
			18 to 24         | months          | -         | 18 to 24 months
			4 to 4           | months          | -         | 4 months
			1                | months          | -         | 1 month
			1                | hours of study  | -         | 1 hour of study
			1.5              | years           | -         | 1.5 years
			1 to 2           | years           | -         | 1 to 2 years
			0                | questions       | -         | 0 questions
			2.0              | times           | -         | 2 times
			1                | times           | -         | 1 time
			194800           | jobs            | nearly    | nearly 194,800 jobs
			-1200            | jobs            | -         | \u22121,200 jobs
			14200            | openings a year | -         | 14,200 openings a year
			1                | CEUs            | up to     | up to 1 CEU
			""")
	void printsWhatItReads(String text, String unit, String qualifier, String printed) {
		Quantity quantity = Quantity.parse(text, unit, qualifier);
		assertThat(quantity).isNotNull();
		assertThat(quantity.print()).isEqualTo(printed);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			fifty            | jobs
			1,23             | jobs
			12,34            | jobs
			1.234.567        | jobs
			1.23456          | jobs
			.5               | percent
			5%               | percent
			$5               | dollars
			+5               | percent
			--5              | percent
			5 - 6            | months
			5\u20136         | months
			24 to 18         | months
			18 to            | months
			1 to 2 to 3      | months
			18 to x          | months
			20               | year
			20041            | year
			2004-05          | year
			2022             | month
			2022-13          | month
			2022-1           | month
			2022-10-01       | month
			2014-11          | date
			2014-11-31       | date
			2023-02-29       | date
			2014-11-14 to 2014-11-01 | date
			""")
	void doesNotReadAnythingElse(String text, String unit) {
		assertThat(Quantity.parse(text, unit, null)).isNull();
	}

	@Test
	void keepsMonthsAndDaysAsNumbersThatSort() {
		assertThat(Quantity.parse("2022-10", "month", null)).extracting(Quantity::low)
			.isEqualTo(new BigDecimal("202210"));
		assertThat(Quantity.parse("2014-11-14", "date", null)).extracting(Quantity::low)
			.isEqualTo(new BigDecimal("20141114"));
	}

	/** The store fills fractions up with zeros. */
	@Test
	void printsNoZerosThatNobodyTyped() {
		BigDecimal stored = new BigDecimal("202210.0000");
		assertThat(new Quantity(stored, stored, "month", null).print()).isEqualTo("October 2022");
		BigDecimal one = new BigDecimal("1.0000");
		assertThat(new Quantity(one, one, "months", null).print()).isEqualTo("1 month");
		assertThat(new Quantity(one, one, "percent", null).print()).isEqualTo("1%");
	}

	@ParameterizedTest
	@ValueSource(strings = { "year", "month", "date" })
	void isAMomentInTheseUnits(String unit) {
		assertThat(new Quantity(BigDecimal.ONE, BigDecimal.ONE, unit, null).isMoment()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "years", "months", "score", "dollars a year" })
	void isNoMomentInOthers(String unit) {
		assertThat(new Quantity(BigDecimal.ONE, BigDecimal.ONE, unit, null).isMoment()).isFalse();
	}

}
