package org.charted.credential;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.credential.cost.Wish;
import org.charted.web.Label;
import org.charted.web.BadParameterException;
import org.charted.web.Choices;
import org.charted.web.Dollars;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader may choose, and has chosen, to be added up.
 *
 * @param credentials the credentials there are
 * @param issuers the issuers there are
 * @param wanted what the reader has chosen
 */
record CostForm(List<Credential> credentials, List<Page> issuers, Wanted wanted) {

	/**
	 * What a reader asks to add up.
	 *
	 * @param chosen the names of credentials in addresses
	 * @param member the names of the issuers whose member the reader is
	 * @param years over how many years
	 * @param dues what the reader says that memberships cost a year, by issuer
	 * @param retakes how often each exam is taken again
	 * @param tuition what the reader says that programs and courses cost
	 */
	record Wanted(@Label("Credentials") @BindParam("c") List<String> chosen,
			@Label("I am a member of") List<String> member,
			@Label("Years from the exam") @WholeNumber(most = 20, absent = 2) int years,
			@Label("Dues of %s a year") @Dollars(most = 9_999) Map<String, BigDecimal> dues,
			@Label("Retakes of each exam") @WholeNumber(least = 0, most = 10, absent = 0) int retakes,
			@Label("Tuition and courses") @Dollars(most = 999_999) @Nullable BigDecimal tuition) {
	}

	CostForm {
		Choices.someOf("c", wanted.chosen(),
				credentials.stream().map((credential) -> credential.getPage().getSlug()).toList());
		List<String> slugs = issuers.stream().map(Page::getSlug).toList();
		Choices.someOf("member", wanted.member(), slugs);
		wanted.dues().keySet().stream().filter((issuer) -> !slugs.contains(issuer)).forEach((issuer) -> {
			throw new BadParameterException("We know of no \u201c%s\u201d.", "dues-" + issuer, "", List.of());
		});
	}

	/** The credentials chosen, in their order. */
	List<Credential> selected() {
		return this.credentials.stream()
			.filter((credential) -> chosen().contains(credential.getPage().getSlug()))
			.toList();
	}

	/** The addresses of the issuers of whom something is chosen. */
	public Set<String> issuersOfChosen() {
		return selected().stream()
			.map(Credential::getIssuer)
			.filter(Objects::nonNull)
			.map(Page::getPath)
			.collect(Collectors.toSet());
	}

	public boolean isOfChosen(Page issuer) {
		return issuersOfChosen().contains(issuer.getPath());
	}

	/** Whether the reader has typed dues of an issuer of whom nothing is chosen. */
	public boolean isDuesOfOthers() {
		return this.wanted.dues().keySet().stream().anyMatch((issuer) -> !issuersOfChosen().contains(path(issuer)));
	}

	public List<String> chosen() {
		return this.wanted.chosen();
	}

	public List<String> member() {
		return this.wanted.member();
	}

	/** What the reader says that membership of an issuer costs a year. */
	public @Nullable BigDecimal dues(String issuer) {
		return this.wanted.dues().get(issuer);
	}

	public Wish wish() {
		return new Wish(this.wanted.years(), member().stream().map(CostForm::path).collect(Collectors.toSet()),
				this.wanted.dues()
					.entrySet()
					.stream()
					.collect(Collectors.toMap((dues) -> path(dues.getKey()), Map.Entry::getValue)),
				this.wanted.retakes(), this.wanted.tuition());
	}

	private static String path(String issuer) {
		return "/organizations/" + issuer;
	}

}
