package org.charted.credential;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

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
	static Map<Answer, List<EligibilityView>> groups(List<Credential> credentials, Map<String, Rules> rules,
			Having having) {
		Map<Answer, List<EligibilityView>> groups = new EnumMap<>(Answer.class);
		Arrays.stream(Answer.values()).forEach((answer) -> groups.put(answer, new ArrayList<>()));
		for (Credential credential : credentials) {
			Verdict verdict = Objects.requireNonNull(rules.get(credential.getPath()), "every certification has rules")
				.verdict(having);
			Objects.requireNonNull(groups.get(verdict.answer()))
				.add(new EligibilityView(credential, verdict,
						having.holdings().contains(credential.getPage().getSlug())));
		}
		Objects.requireNonNull(groups.get(Answer.NOW)).sort(Comparator.comparing((view) -> view.verdict().advice()));
		return groups;
	}

}
