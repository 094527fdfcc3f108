package org.charted.credential;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.charted.credential.eligibility.Advice;
import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Having;
import org.charted.credential.eligibility.Rules;
import org.charted.credential.eligibility.Verdict;

/**
 * The answer for one credential.
 *
 * @param credential the credential
 * @param verdict the answer and what it rests on
 * @param held whether the reader holds it already
 */
record EligibilityView(Credential credential, Verdict verdict, boolean held) {

	/**
	 * The answers for all credentials, those that can be sat now first, and of these
	 * those whose recommendations the reader follows.
	 */
	static List<EligibilityView> of(List<ListedCredential> certifications, Having having) {
		return certifications.stream().map((listed) -> {
			Rules rules = Objects.requireNonNull(listed.rules(), "every certification has rules");
			return new EligibilityView(listed.credential(), rules.verdict(having),
					having.holdings().contains(listed.page().getSlug()));
		}).sorted(Comparator.comparing(EligibilityView::answer).thenComparing(EligibilityView::adviceNow)).toList();
	}

	Answer answer() {
		return this.verdict.answer();
	}

	private Advice adviceNow() {
		return (answer() == Answer.NOW) ? this.verdict.advice() : Advice.NONE_KNOWN;
	}

}
