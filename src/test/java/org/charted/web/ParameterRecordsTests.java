package org.charted.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.BindParam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Tests of what a controller gets for the parameters of a request.
 */
class ParameterRecordsTests {

	private enum Shade implements Slugged {

		LIGHT_BLUE, DARK_RED

	}

	private enum Cell implements TableOrder.Sortable {

		NAME, SIZE

	}

	private record Wanted(@Nullable Shade shade, @Nullable String word, @BindParam("c") List<String> several,
			@WholeNumber(most = 20, absent = 2) int years, @WholeNumber(least = 0, most = 10) @Nullable Integer retakes,
			@Dollars(most = 9_999) @Nullable BigDecimal dues, TableOrder<Cell> order) {
	}

	private record Dues(@Dollars(most = 9_999) Map<String, BigDecimal> dues) {
	}

	@Test
	void whatNobodyAsksForIsAbsent() {
		Wanted wanted = wanted("");
		assertThat(wanted).isEqualTo(new Wanted(null, null, List.of(), 2, null, null, TableOrder.own()));
		assertThat(wanted("shade=&word=+&c=&c=+&years=&retakes=&dues=&sort=&order=")).isEqualTo(wanted);
		assertThat(wanted("zz=1&Shade=x&several=a&=&%FF=%zz&zz=%00")).isEqualTo(wanted);
	}

	@Test
	void everyKindOfParameterIsRead() {
		assertThat(wanted("shade=light-blue&word=R%26D+now&c=b&c=a&years=20&retakes=0&dues=$1,250.50&sort=size"
				+ "&order=descending"))
			.isEqualTo(new Wanted(Shade.LIGHT_BLUE, "R&D now", List.of("b", "a"), 20, 0, new BigDecimal("1250.50"),
					new TableOrder<>(Cell.SIZE, TableOrder.Way.DESCENDING)));
	}

	@Test
	void repeatsCollapse() {
		assertThat(wanted("shade=dark-red&shade=&shade=+dark-red&years=3&years=3&c=a&c=b&c=a"))
			.isEqualTo(wanted("shade=dark-red&years=3&c=a&c=b"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			shade=light-blue&shade=dark-red | Choose one \u201cshade\u201d at a time.
			shade=LIGHT_BLUE                | There is no such choice for \u201cshade\u201d.
			word=a&word=b                   | Choose one \u201cword\u201d at a time.
			sort=colour                     | There is no such choice for \u201csort\u201d.
			sort=name&order=down            | There is no such choice for \u201corder\u201d.
			years=0                         | \u201cyears\u201d has to be a whole number from 1 to 20.
			years=21                        | \u201cyears\u201d has to be a whole number from 1 to 20.
			years=1&years=2                 | \u201cyears\u201d has to be a whole number from 1 to 20.
			retakes=11                      | \u201cretakes\u201d has to be a whole number from 0 to 10.
			dues=10000                      | \u201cdues\u201d has to be an amount of dollars up to 9,999.
			word=%FF                        | \u201cword\u201d holds something that is no text.
			c=a&c=%zz                       | \u201cc\u201d holds something that is no text.
			years=1%00                      | \u201cyears\u201d holds something that is no text.
			""")
	void whatAParameterCannotBeIsRefused(String query, String reason) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> wanted(query)).withMessage(reason);
	}

	@ParameterizedTest
	@ValueSource(strings = { "01", "%2B1", "1.0", "1e1", "-1", "0x1", "two", "99999999999", "\u0661" })
	void aWholeNumberIsDigits(String years) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> wanted("years=" + years));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1,25", "1.234", ".5", "-5", "1e3", "$", "1,,250", "lots" })
	void anAmountIsDollarsAndCents(String dues) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> wanted("dues=" + dues));
	}

	@Test
	void anAmountWithWhatWasTypedRefusesNothingByItself() {
		record Pay(@Dollars(most = 9_999) TypedDollars pay) {
		}
		Function<String, TypedDollars> typed = (
				text) -> ((Pay) ParameterRecords.fill(ResolvableType.forClass(Pay.class),
						new ParameterValues(Map.of("pay", new String[] { text })), new Labels()))
					.pay();
		assertThat(typed.apply(" $1,250 ")).isEqualTo(new TypedDollars("$1,250", new BigDecimal("1250"), ""));
		assertThat(typed.apply(" ")).isEqualTo(new TypedDollars("", null, ""));
		assertThat(typed.apply(" lots ").text()).isEqualTo("lots");
		assertThat(typed.apply(" lots ").amount()).isNull();
		assertThat(typed.apply("10000").refusal()).contains("pay", "9,999");
	}

	@Test
	void aRefusalCanBeToldInTheWordsOfTheForm() {
		record Labeled(@Label("Dues of %s a year") @Dollars(most = 9_999) Map<String, BigDecimal> dues,
				@Label("Years from the exam") @WholeNumber(most = 20) int years,
				@Label("Your pay") @Dollars(most = 9) TypedDollars pay) {
		}
		Labels labels = new Labels();
		Function<Map<String, String[]>, Object> fill = (values) -> ParameterRecords
			.fill(ResolvableType.forClass(Labeled.class), new ParameterValues(values), labels);
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> fill.apply(Map.of("dues-a", new String[] { "lots" })))
			.satisfies((refusal) -> assertThat(refusal.reason(labels)).startsWith("\u201cDues of A a year\u201d has"));
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> fill.apply(Map.of("years", new String[] { "lots" })))
			.satisfies(
					(refusal) -> assertThat(refusal.reason(labels)).startsWith("\u201cYears from the exam\u201d has"));
		assertThat(((Labeled) fill.apply(Map.of("pay", new String[] { "10" }))).pay().refusal())
			.startsWith("\u201cYour pay\u201d has");
	}

	@Test
	void amountsByKeyAreThoseOfParametersThatBeginSo() {
		ParameterValues values = new ParameterValues(Map.of("dues-b", new String[] { "1,250" }, "dues-a",
				new String[] { "99.50" }, "dues-c", new String[] { " " }, "dues", new String[] { "5" }));
		Dues dues = (Dues) ParameterRecords.fill(ResolvableType.forClass(Dues.class), values, new Labels());
		assertThat(dues.dues()).isEqualTo(Map.of("a", new BigDecimal("99.50"), "b", new BigDecimal("1250")));
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(() -> ParameterRecords.fill(ResolvableType.forClass(Dues.class),
					new ParameterValues(Map.of("dues-a", new String[] { "lots" })), new Labels()))
			.withMessage("\u201cdues-a\u201d has to be an amount of dollars up to 9,999.");
	}

	@Test
	void aWrongWordIsAnsweredWithNearOnes() {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> wanted("shade=ligth-blue"))
			.satisfies((refusal) -> {
				assertThat(refusal.getName()).isEqualTo("shade");
				assertThat(refusal.getWrong()).isEqualTo("ligth-blue");
				assertThat(refusal.getNear()).containsExactly("light-blue");
			});
	}

	@Test
	void choicesThatTheStoreKnowsAreCheckedUntilTheFirstWrongOne() {
		assertThat(Choices.oneOf("c", null, List.of())).isNull();
		assertThat(Choices.someOf("c", List.of("b", "a"), List.of("a", "b"))).containsExactly("b", "a");
		assertThatExceptionOfType(BadParameterException.class)
			.isThrownBy(
					() -> Choices.someOf("c", List.of("a", "median", "meidan", "jops"), List.of("a", "median", "jobs")))
			.satisfies((refusal) -> assertThat(refusal.getNear()).containsExactly("median"));
	}

	private static Wanted wanted(String query) {
		return Parameters.fill(Wanted.class, query);
	}

}
