package org.charted.compare;

import java.util.List;
import java.util.Set;

import org.charted.profile.ProfileView;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.charted.compare.Samples.dollars;
import static org.charted.compare.Samples.missing;
import static org.charted.compare.Samples.page;
import static org.charted.compare.Samples.pointsTo;
import static org.charted.compare.Samples.publishedBy;
import static org.charted.compare.Samples.row;
import static org.charted.compare.Samples.says;
import static org.charted.compare.Samples.subject;

class ComparisonTests {

	private static final Subject CODER = inGroups("coder", row("skills", says("Codes")));

	private static final Subject AUDITOR = inGroups("auditor", row("skills", says("Audits")));

	@Test
	void keepsSubjectsGroupsAndAttributesInTheirOrder() {
		Comparison comparison = Comparison.of(List.of(CODER, AUDITOR));
		assertThat(comparison.subjects()).containsExactly(CODER, AUDITOR);
		assertThat(comparison.groups()).extracting(Comparison.Section::title).containsExactly("The way in", "Money");
		assertThat(ids(comparison)).containsExactly("skills", "training", "pay");
		assertThat(comparison.size()).isEqualTo(3);
		Comparison.Row skills = comparison.groups().get(0).rows().get(0);
		assertThat(skills.label()).isEqualTo("Label of skills");
		assertThat(skills.cells()).containsExactly(CODER.profile().row("skills"), AUDITOR.profile().row("skills"));
	}

	@Test
	void payThatIsCountedAndPayOfTheNearestOccupationShareARow() {
		Comparison comparison = Comparison.of(List.of(counted("coder", 51_140), notCounted("manager", 123_860)))
			.payInOneRow();
		assertThat(ids(comparison)).containsExactly("pay-median");
		Comparison.Row pay = comparison.groups().get(0).rows().get(0);
		assertThat(pay.cells()).extracting(ProfileView.Entry::id).containsExactly("pay-median", "nearest-median");
		assertThat(pay.cells()).extracting((cell) -> cell.first().words()).containsExactly("$51,140", "$123,860");
		assertThat(pay.cells()).extracting(pay::borrows).containsExactly(false, true);
	}

	@Test
	void pagesNameTheNextStepsAndLeaveTheReasonsToTheProfiles() {
		Comparison reasons = Comparison
			.of(List.of(subject("coder", row("next-steps", pointsTo(page("auditor", "Auditor"), "Experience"))),
					subject("clerk", row("next-steps", pointsTo(page("auditor", "Auditor"), "A degree")))));
		Comparison.Row steps = reasons.withNamesAlone().groups().get(0).rows().get(0);
		assertThat(steps.cells()).extracting((cell) -> cell.first().words()).containsExactly("Auditor", "Auditor");
		assertThat(steps.differs()).isFalse();
		assertThat(reasons.groups().get(0).rows().get(0).differs()).isTrue();
	}

	@Test
	void borrowedPayIsNeverTheSameAsPayThatIsCounted() {
		Comparison comparison = Comparison.of(List.of(counted("coder", 51_140), notCounted("auditor", 51_140)))
			.payInOneRow();
		assertThat(comparison.groups().get(0).rows()).singleElement().satisfies((pay) -> {
			assertThat(pay.differs()).isTrue();
			assertThat(pay.isOneCell()).isFalse();
		});
	}

	@Test
	void thePayOfTheSameNearestOccupationIsTheSame() {
		Comparison.Row pay = Comparison.of(List.of(notCounted("auditor", 51_140), notCounted("clerk", 51_140)))
			.payInOneRow()
			.groups()
			.get(0)
			.rows()
			.get(0);
		assertThat(pay.differs()).isFalse();
		assertThat(pay.isOneCell()).isTrue();
		assertThat(pay.borrows(pay.cells().get(0))).isTrue();
		assertThat(Comparison.of(List.of(notCounted("auditor", 51_140), notCounted("manager", 123_860)))
			.payInOneRow()
			.differences()
			.size()).isEqualTo(1);
	}

	private static Subject counted(String id, long pay) {
		return subject(id, row("pay-median", dollars(pay)), missing("nearest-median", "counted by itself"));
	}

	private static Subject notCounted(String id, long pay) {
		return subject(id, missing("pay-median", "not counted by itself"), row("nearest-median", dollars(pay)));
	}

	@Test
	void otherWordsDiffer() {
		assertThat(differ(row("a", says("None")), row("a", says("Six months")))).isTrue();
	}

	@Test
	void whoSaysItIsNoDifference() {
		assertThat(differ(row("a", says("BLS", "None")), row("a", says("Research.com", "None")))).isFalse();
	}

	@Test
	void theOrderIsNoDifference() {
		assertThat(differ(row("a", says("Hospitals"), says("Offices")), row("a", says("Offices"), says("Hospitals"))))
			.isFalse();
	}

	@Test
	void oneValueMoreIsADifference() {
		assertThat(differ(row("a", says("Hospitals")), row("a", says("Hospitals"), says("Offices")))).isTrue();
	}

	@Test
	void twoWhoSayTheSameAreNoDifferenceToOne() {
		assertThat(differ(row("a", says("BLS", "None"), says("AHIMA", "None")), row("a", says("None")))).isFalse();
	}

	@Test
	void equalAmountsOfOnePeriodTie() {
		assertThat(differ(row("a", dollars(51_140)), row("a", publishedBy("Other", dollars(51_140))))).isFalse();
	}

	@Test
	void equalAmountsOfDifferentPeriodsDiffer() {
		assertThat(differ(row("a", dollars(51_140, "May 2025")), row("a", dollars(51_140, "May 2024")))).isTrue();
	}

	@Test
	void differentAmountsOfOnePeriodDiffer() {
		assertThat(differ(row("a", dollars(51_140)), row("a", dollars(51_141)))).isTrue();
	}

	@Test
	void pagesDifferByTheirTitleAndByWhatIsSaidOfThem() {
		ProfileView.Entry audits = row("a", pointsTo(page("auditor", "Auditor"), "Audits"));
		assertThat(differ(audits, row("a", pointsTo(page("auditor", "Auditor"), "Audits")))).isFalse();
		assertThat(differ(audits, row("a", pointsTo(page("analyst", "Analyst"), "Audits")))).isTrue();
		assertThat(differ(audits, row("a", pointsTo(page("auditor", "Auditor"), "Queries")))).isTrue();
	}

	@Test
	void missingForTheSameReasonIsNoDifference() {
		assertThat(differ(missing("a", "not verified"), missing("a", "not verified"))).isFalse();
	}

	@Test
	void missingForAnotherReasonIsADifference() {
		assertThat(differ(missing("a", "not verified"), missing("a", "not published"))).isTrue();
	}

	@Test
	void missingAgainstAValueIsADifference() {
		assertThat(differ(missing("a", "not verified"), row("a", says("None")))).isTrue();
		assertThat(differ(missing("a", "not verified"), row("a", dollars(51_140)))).isTrue();
		assertThat(differ(missing("a", "not verified"), row("a", says("not verified")))).isTrue();
	}

	@Test
	void oneOfFiveIsEnoughToDiffer() {
		ProfileView.Entry none = row("a", says("None"));
		ProfileView.Entry some = row("a", says("Some"));
		assertThat(differ(none, none, none, none, none)).isFalse();
		assertThat(differ(none, none, none, none, some)).isTrue();
		assertThat(differ(some, none, none, none, none)).isTrue();
	}

	@Test
	void aSubjectBesideItselfDoesNotDiffer() {
		assertThat(Comparison.of(List.of(CODER, CODER)).differences().groups()).isEmpty();
	}

	@Test
	void differencesLeaveOutWhatIsTheSameAndGroupsThatAreEmptyThen() {
		Comparison differences = Comparison.of(List.of(CODER, AUDITOR)).differences();
		assertThat(ids(differences)).containsExactly("skills");
		assertThat(differences.groups()).extracting(Comparison.Section::title).containsExactly("The way in");
		assertThat(differences.subjects()).containsExactly(CODER, AUDITOR);
		assertThat(differences.size()).isEqualTo(1);
	}

	@Test
	void someAttributesCanBePickedWhetherTheyDifferOrNot() {
		Comparison some = Comparison.of(List.of(CODER, AUDITOR)).only(Set.of("pay", "skills", "unknown"));
		assertThat(ids(some)).containsExactly("skills", "pay");
		assertThat(some.only(Set.of()).groups()).isEmpty();
	}

	@Test
	void nothingSideBySideIsEmpty() {
		Comparison nothing = Comparison.of(List.of());
		assertThat(nothing.subjects()).isEmpty();
		assertThat(nothing.groups()).isEmpty();
		assertThat(nothing.size()).isZero();
		assertThat(nothing.differences()).isEqualTo(nothing);
	}

	@Test
	void profilesOfDifferentKindsAreRefused() {
		List<Subject> subjects = List.of(subject("coder", row("pay", dollars(1))),
				subject("rhit", row("fee", dollars(1))));
		assertThatThrownBy(() -> Comparison.of(subjects)).hasMessage("rhit has no pay");
	}

	private static boolean differ(ProfileView.Entry... rows) {
		List<Subject> subjects = List.of(rows).stream().map((row) -> subject("a", row)).toList();
		return Comparison.of(subjects).groups().get(0).rows().get(0).differs();
	}

	private static List<String> ids(Comparison comparison) {
		return comparison.groups().stream().flatMap((group) -> group.rows().stream()).map(Comparison.Row::id).toList();
	}

	/** With what coder and auditor have in common, in two groups. */
	private static Subject inGroups(String id, ProfileView.Entry skills) {
		return new Subject(id, id, "/careers/" + id, "",
				new ProfileView(List.of(
						new ProfileView.Group("The way in", List.of(skills, missing("training", "not published"))),
						new ProfileView.Group("Money", List.of(row("pay", dollars(51_140)))))));
	}

}
