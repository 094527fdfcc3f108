package org.charted.credential;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.compare.Subject;
import org.charted.content.Page;
import org.charted.credential.cost.Priced;
import org.charted.credential.eligibility.Answer;
import org.charted.credential.eligibility.Having;
import org.charted.credential.eligibility.Rules;
import org.charted.ledger.FigureView;
import org.charted.ledger.Standing;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

/**
 * A credential in the list.
 *
 * @param page its page
 * @param credential what it is
 * @param profile its facts, as far as they are asked for
 * @param rules who may sit its exam; {@code null} for education, and where it is not
 * asked
 */
record ListedCredential(Page page, Credential credential, ProfileView profile, @Nullable Rules rules) {

	String issuerSlug() {
		Page issuer = this.credential.getIssuer();
		return (issuer != null) ? issuer.getSlug() : "";
	}

	/** The issuer's letters. */
	public String issuerName() {
		return issuerSlug().toUpperCase(Locale.ROOT);
	}

	Answer answer(Having having) {
		return (this.rules != null) ? this.rules.verdict(having).answer() : Answer.UNKNOWN;
	}

	/** What an attribute says, or {@code null} when it says nothing. */
	@Nullable String words(String attribute) {
		List<Value> values = this.profile.values(attribute);
		return values.isEmpty() ? null
				: values.stream()
					.map((value) -> value.words().toLowerCase(Locale.ROOT))
					.collect(Collectors.joining(" "));
	}

	/** What marks those who say the words that the table prints, each once. */
	public String marks() {
		return Stream.of("shows", "requires-education", "requires-experience", "fee-member", "fee-nonmember")
			.flatMap((attribute) -> this.profile.values(attribute).stream().limit(1))
			.map((value) -> value.by().mark())
			.distinct()
			.collect(Collectors.joining());
	}

	@Nullable FigureView figure(String attribute) {
		return this.profile.figures(attribute).findFirst().orElse(null);
	}

	/** The exam fee for others, or else for members, however sure it is. */
	@Nullable FigureView anyFee() {
		FigureView fee = figure("fee-nonmember");
		return (fee != null) ? fee : figure("fee-member");
	}

	/** The first figure of an attribute that nothing speaks against. */
	private @Nullable FigureView sureFigure(String attribute) {
		return this.profile.figures(attribute)
			.filter((figure) -> figure.standing() != Standing.DOUBTFUL)
			.findFirst()
			.orElse(null);
	}

	Priced priced() {
		return new Priced(this.page.getSlug(), this.credential.getShortName(), this.page.getPath(),
				"/organizations/" + issuerSlug(), sureFigure("fee-member"), sureFigure("fee-nonmember"),
				sureFigure("renewal-education"), this.rules != null && this.rules.takesProgram());
	}

	/** The credential as one side of a comparison. */
	Subject subject() {
		String issuer = this.credential.isEducation() ? "Education" : issuerName() + ", " + this.credential.getLevel();
		return new Subject(this.page.getSlug(), this.credential.getShortName(), this.page.getPath(), issuer,
				this.profile);
	}

}
