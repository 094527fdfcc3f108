package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.ServiceTest;
import org.charted.content.Page;
import org.charted.credential.PricedCredentials;
import org.charted.ledger.FigureView;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of what credentials cost over the years, against cases worked by hand.
 */
@ServiceTest
class CostTests {

	@Autowired
	@SuppressWarnings("NullAway.Init") // set by the test context
	private Costs costs;

	@Autowired
	@SuppressWarnings("NullAway.Init") // set by the test context
	private ApplicationContext program;

	@ParameterizedTest
	@CsvFileSource(resources = "cost-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void addsUp(String chosen, int years, @Nullable String member, @Nullable String dues, @Nullable Integer retakes,
			@Nullable String tuition, String total, @Nullable String figures) {
		CostPlan plan = plan(chosen,
				new Wish(years,
						words(member).stream().map((issuer) -> "/organizations/" + issuer).collect(Collectors.toSet()),
						dues(dues), (retakes != null) ? retakes : 0,
						(tuition != null) ? new BigDecimal(tuition.replace(",", "")) : null));
		assertThat(plan.total().print()).isEqualTo(total);
		assertThat(figures(plan)).isEqualTo(Set.copyOf(words(figures)));
	}

	private static Set<String> figures(CostPlan plan) {
		return plan.lines()
			.stream()
			.flatMap((line) -> line.inputs().stream())
			.map(CostLine.Input::figure)
			.filter(Objects::nonNull)
			.map(FigureView::id)
			.collect(Collectors.toSet());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "units-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void sharesContinuingEducation(String chosen, String units) {
		CostPlan plan = plan(chosen, new Wish(2, Set.of(), Map.of(), 0, null));
		assertThat(plan.accounts()).singleElement()
			.extracting((account) -> account.getUnits().print())
			.isEqualTo(units);
	}

	@ParameterizedTest
	@CsvFileSource(resources = "membership-cases.csv", delimiter = '|', useHeadersInDisplayName = true)
	void tellsWhenMembershipPays(String chosen, int years, @Nullable String dues, BreakEven.State state,
			@Nullable String saved, @Nullable String aYear, @Nullable Boolean pays) {
		BreakEven even = plan(chosen, new Wish(years, Set.of(), dues(dues), 0, null)).accounts().get(0).getBreakEven();
		assertThat(even.state()).isEqualTo(state);
		assertThat(even.printSaved()).isEqualTo((saved != null) ? saved : "");
		assertThat(even.printYear()).isEqualTo((aYear != null) ? aYear : "");
		assertThat(even.isWorthIt()).isEqualTo(Boolean.TRUE.equals(pays));
	}

	@Test
	void tellsDuesThatAreNotCounted() {
		Wish wish = new Wish(2, Set.of("/organizations/hcca"), dues("ahima=100 aapc=200 acdis=50"), 0, null);
		CostPlan plan = plan("ccs cpc", wish);
		assertThat(plan.accounts()).extracting((account) -> account.getRules().issuer().getSlug())
			.containsExactlyInAnyOrder("ahima", "aapc");
		assertThat(plan.accounts()).filteredOn(IssuerAccount::isDuesLeftOut)
			.extracting((account) -> account.getRules().issuer().getSlug())
			.containsExactly("ahima");
		assertThat(plan.idle()).extracting(Page::getSlug).containsExactlyInAnyOrder("acdis", "hcca");
	}

	/** As in "ahima=135 aapc=205". */
	private static Map<String, BigDecimal> dues(@Nullable String text) {
		return words(text).stream()
			.map((word) -> word.split("="))
			.collect(Collectors.toMap((word) -> "/organizations/" + word[0], (word) -> new BigDecimal(word[1])));
	}

	private CostPlan plan(String chosen, Wish wish) {
		return CostPlan.of(PricedCredentials.of(this.program)
			.stream()
			.filter((credential) -> words(chosen).contains(credential.id()))
			.toList(), this.costs.rules(), wish);
	}

	private static List<String> words(@Nullable String text) {
		return (text != null) ? Arrays.asList(text.split(" ")) : List.of();
	}

}
