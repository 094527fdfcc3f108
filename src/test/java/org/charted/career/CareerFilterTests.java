package org.charted.career;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.charted.compare.Samples;
import org.charted.web.BadParameterException;
import org.charted.web.Parameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.charted.career.CareerSample.career;

class CareerFilterTests {

	private static final BigDecimal GROWTH_OF_ALL = new BigDecimal("3.1");

	private static final List<ListedCareer> CAREERS = List.of(
			career("coder").is("education", "award")
				.is("work", "coding entry")
				.is("remoteWork", "possible")
				.pays(50_000)
				.grows("7.1")
				.opens(14_000)
				.listed(),
			career("assistant").is("education", "award")
				.is("work", "entry")
				.is("soc", "31-9092")
				.pays(49_999)
				.grows("3.1")
				.opens(112_000)
				.listed(),
			career("chief").is("education", "bachelor")
				.is("work", "leadership systems")
				.is("soc", "11-3021")
				.is("remoteWork", "on-site")
				.pays(175_140)
				.grows("15.2")
				.opens(54_000)
				.listed(),
			career("transcriptionist").is("education", "award")
				.is("work", "entry")
				.is("soc", "31-9094")
				.pays(37_550)
				.grows("-4.7")
				.opens(7_000)
				.listed(),
			career("unknown").is("education", "diploma")
				.is("work", "privacy")
				.is("soc", "99-9999")
				.has(Samples.missing("pay-median", "not published"))
				.listed(),
			career("analyst").is("education", "bachelor")
				.is("work", "data")
				.is("soc", "15-2051")
				.pays(100_000)
				.grows("0")
				.opens(14_000)
				.listed());

	@Test
	void showsAllCareersInTheirOwnOrder() {
		assertThat(filter("").apply(CAREERS, GROWTH_OF_ALL)).containsExactlyElementsOf(CAREERS);
	}

	@ParameterizedTest
	@CsvSource({ "education=none, ''", "education=diploma, unknown",
			"education=award, coder assistant transcriptionist", "education=associate, ''",
			"education=bachelor, chief analyst" })
	void filtersByEntryEducation(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "pay=under-50, assistant transcriptionist", "pay=from-50, coder", "pay=from-75, ''",
			"pay=from-100, chief analyst" })
	void filtersByBandsOfPayThatDoNotOverlap(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@Test
	void whereAnOccupationIsOfManyIndustriesItsPayInHealthCareCountsIfItIsKnown() {
		ListedCareer known = career("known").is("acrossIndustries", true)
			.pays(80_000)
			.has(Samples.row("pay-healthcare", Samples.dollars(70_000)))
			.listed();
		ListedCareer unknown = career("unknown").is("acrossIndustries", true)
			.pays(80_000)
			.has(Samples.missing("pay-healthcare", "not verified"))
			.listed();
		ListedCareer within = career("within").pays(60_000)
			.has(Samples.row("pay-healthcare", Samples.dollars(90_000)))
			.listed();
		List<ListedCareer> careers = List.of(known, unknown, within);
		assertThat(filter("pay=from-50").apply(careers, GROWTH_OF_ALL)).containsExactly(known, within);
		assertThat(filter("sort=pay").apply(careers, GROWTH_OF_ALL)).containsExactly(within, known, unknown);
	}

	@ParameterizedTest
	@CsvSource({ "growth=shrinking, transcriptionist", "growth=slower, assistant analyst",
			"growth=faster, coder chief" })
	void filtersByGrowthBesideThatOfAllOccupations(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "work=entry, coder assistant transcriptionist", "work=coding, coder", "work=data, analyst",
			"work=systems, chief", "work=privacy, unknown", "work=leadership, chief" })
	void filtersByEachKindOfWorkThatACareerIsAbout(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "remote=possible, coder", "remote=on-site, chief",
			"remote=not-verified, assistant transcriptionist unknown analyst" })
	void filtersByWhatASourceSaysOfRemoteWork(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "education=award&work=entry, coder assistant transcriptionist",
			"education=award&work=entry&pay=under-50, assistant transcriptionist",
			"education=award&work=entry&pay=under-50&growth=slower, assistant",
			"education=bachelor&growth=shrinking, ''", "education=&pay=&growth=&work=data, analyst" })
	void severalFiltersNarrowTogether(String query, String slugs) {
		assertThat(show(query)).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "career, analyst assistant chief coder transcriptionist unknown",
			"education, unknown coder assistant transcriptionist chief analyst",
			"pay, transcriptionist assistant coder analyst chief unknown",
			"growth, transcriptionist analyst assistant coder chief unknown",
			"openings, transcriptionist coder analyst chief assistant unknown",
			"fit, chief analyst coder assistant transcriptionist unknown" })
	void sortsUpward(String column, String slugs) {
		assertThat(show("sort=" + column)).isEqualTo(slugs);
		assertThat(show("sort=" + column + "&order=ascending")).isEqualTo(slugs);
	}

	@ParameterizedTest
	@CsvSource({ "career, unknown transcriptionist coder chief assistant analyst",
			"education, chief analyst coder assistant transcriptionist unknown",
			"pay, chief analyst coder assistant transcriptionist unknown",
			"growth, chief coder assistant analyst transcriptionist unknown",
			"openings, assistant chief coder analyst transcriptionist unknown",
			"fit, unknown transcriptionist assistant coder analyst chief" })
	void sortsDownwardWithMissingFiguresStillLastAndTiesInTheirOwnOrder(String column, String slugs) {
		assertThat(show("order=descending&sort=" + column)).isEqualTo(slugs);
	}

	@Test
	void filtersAndSortsAtOnce() {
		assertThat(show("education=award&sort=openings&order=descending"))
			.isEqualTo("assistant coder transcriptionist");
	}

	@ParameterizedTest
	@ValueSource(strings = { "education=master", "pay=50", "pay=FROM_50", "growth=fast", "work=entry&work=data",
			"sort=title", "sort=pay&order=down" })
	void refusesWhatCannotBeChosen(String query) {
		assertThatExceptionOfType(BadParameterException.class).isThrownBy(() -> filter(query));
	}

	@ParameterizedTest
	@CsvSource({ "'', true", "sort=pay, true", "sort=pay&order=descending, true", "work=data, false",
			"remote=possible, false", "education=award, false", "pay=from-50, false", "growth=faster&sort=pay, false" })
	void isEmptyWhenNothingNarrows(String query, boolean empty) {
		assertThat(filter(query).isEmpty()).isEqualTo(empty);
	}

	@Test
	void tellsHowEachColumnIsSorted() {
		assertThat(filter("").order().direction("pay")).isEqualTo("none");
		assertThat(filter("sort=pay").order().direction("pay")).isEqualTo("ascending");
		assertThat(filter("sort=pay").order().direction("growth")).isEqualTo("none");
		assertThat(filter("sort=pay&order=descending").order().direction("pay")).isEqualTo("descending");
	}

	@ParameterizedTest
	@CsvSource({ "'', pay, /careers?sort=pay", "sort=pay, pay, /careers?sort=pay&order=descending",
			"sort=pay&order=descending, pay, /careers?sort=pay",
			"sort=pay&order=descending, growth, /careers?sort=growth",
			"work=data&growth=faster&pay=from-50&education=bachelor&sort=career, career, "
					+ "/careers?education=bachelor&pay=from-50&growth=faster&work=data&sort=career&order=descending" })
	void sortingAnewKeepsTheFilterAndTurnsTheOrderOfTheSameColumn(String query, String column, String address) {
		assertThat(filter(query).sortedBy(column)).isEqualTo(address);
	}

	private static String show(String query) {
		return filter(query).apply(CAREERS, GROWTH_OF_ALL)
			.stream()
			.map((listed) -> listed.page().getSlug())
			.collect(Collectors.joining(" "));
	}

	private static CareerFilter filter(String query) {
		return Parameters.fill(CareerFilter.class, query);
	}

}
