package org.charted.profile;

import java.util.List;

import org.charted.ledger.FigureView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.compare.Samples.counting;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.missing;
import static org.charted.compare.Samples.page;
import static org.charted.compare.Samples.pointsTo;
import static org.charted.compare.Samples.profile;
import static org.charted.compare.Samples.row;
import static org.charted.compare.Samples.says;

class ProfileViewTests {

	private final ProfileView profile = profile(row("pay", says("it varies"), dollars(1), dollars(2)),
			row("growth", says("much")), missing("openings", "not published"),
			row("next", says("up"), pointsTo(page("auditor", "Coding auditor"), "")));

	@Test
	void findsTheFirstAmountOfAnAttribute() {
		assertThat(this.profile.amount("pay")).hasValueSatisfying((pay) -> assertThat(pay.low()).isEqualTo("1"));
		assertThat(List.of("growth", "openings", "unknown"))
			.allSatisfy((attribute) -> assertThat(this.profile.amount(attribute)).isEmpty());
	}

	@Test
	void findsTheFiguresOfAnAttribute() {
		assertThat(this.profile.figures("pay")).extracting(FigureView::amount).containsExactly("$1", "$2");
		assertThat(List.of("growth", "openings", "unknown"))
			.allSatisfy((attribute) -> assertThat(this.profile.figures(attribute)).isEmpty());
	}

	@Test
	void findsThePagesOfAnAttribute() {
		assertThat(this.profile.links("next")).extracting((link) -> link.target().getTitle())
			.containsExactly("Coding auditor");
		assertThat(this.profile.links("pay")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					coders (SOC 1)                       | coders (SOC 1)                    | ''
					coders in hospitals (SOC 1)          | coders in offices (SOC 1)         | in hospitals
					coders (SOC 1)                       | coders in offices (SOC 1)         | coders
					managers in hospitals (SOC 2)        | coders in hospitals (SOC 1)       | managers in hospitals (SOC 2)
					certified coders who answered AAPC   | other coders who answered AAPC    | certified coders
					certified coders who answered AAPC   | coders (SOC 1)                    | certified coders who answered AAPC
					""")
	void tellsWhomAFigureCountsAsFarAsOthersCountOthers(String population, String other, String told) {
		Value.OfLedger value = counting(population, dollars(1));
		assertThat(row("pay", value, counting(other, dollars(2))).whose(value)).isEqualTo(told);
	}

	@Test
	void tellsTheYearOfASurvey() {
		Value.OfLedger value = counting("certified coders who answered", dollars(2, "2021"));
		assertThat(row("pay-surveys", value).whose(value)).isEqualTo("2021");
		assertThat(row("pay-surveys", value, counting("other coders who answered", dollars(1, "2022"))).whose(value))
			.isEqualTo("certified coders, 2021");
		assertThat(row("pay-median", value).whose(value)).isEmpty();
	}

	@Test
	void theWordThatAValueIsMissingIsNoValue() {
		assertThat(this.profile.values("openings")).isEmpty();
		assertThat(this.profile.row("openings")).isNotNull().extracting(ProfileView.Entry::isMissing).isEqualTo(true);
		assertThat(this.profile.row("growth")).isNotNull().extracting(ProfileView.Entry::isMissing).isEqualTo(false);
	}

}
