package org.charted.profile;

import java.util.List;

import org.charted.ledger.FigureView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
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

	@Test
	void theWordThatAValueIsMissingIsNoValue() {
		assertThat(this.profile.values("openings")).isEmpty();
		assertThat(this.profile.row("openings")).isNotNull().extracting(ProfileView.Entry::isMissing).isEqualTo(true);
		assertThat(this.profile.row("growth")).isNotNull().extracting(ProfileView.Entry::isMissing).isEqualTo(false);
	}

}
