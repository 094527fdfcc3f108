package org.charted.credential;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.credential.cost.Wish;
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
	 * @param dues what the reader says that all memberships cost a year
	 * @param retakes how often each exam is taken again
	 * @param tuition what the reader says that programs and courses cost
	 */
	record Wanted(@BindParam("c") List<String> chosen, List<String> member,
			@WholeNumber(most = 20, absent = 2) int years, @Dollars(most = 9_999) @Nullable BigDecimal dues,
			@WholeNumber(least = 0, most = 10, absent = 0) int retakes,
			@Dollars(most = 999_999) @Nullable BigDecimal tuition) {
	}

	CostForm {
		Choices.someOf("c", wanted.chosen(),
				credentials.stream().map((credential) -> credential.getPage().getSlug()).toList());
		Choices.someOf("member", wanted.member(), issuers.stream().map(Page::getSlug).toList());
	}

	/** The credentials chosen, in their order. */
	List<Credential> selected() {
		return this.credentials.stream()
			.filter((credential) -> chosen().contains(credential.getPage().getSlug()))
			.toList();
	}

	public List<String> chosen() {
		return this.wanted.chosen();
	}

	public List<String> member() {
		return this.wanted.member();
	}

	public Wish wish() {
		return new Wish(this.wanted.years(),
				member().stream().map((slug) -> "/organizations/" + slug).collect(Collectors.toSet()),
				this.wanted.dues(), this.wanted.retakes(), this.wanted.tuition());
	}

}
