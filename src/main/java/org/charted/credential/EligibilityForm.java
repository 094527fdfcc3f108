package org.charted.credential;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.credential.eligibility.Experience;
import org.charted.credential.eligibility.Holding;
import org.charted.web.Address;
import org.charted.web.Label;
import org.charted.web.Choices;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader may say, and has said, of education, credentials and work.
 *
 * @param education diplomas, degrees and licenses there are
 * @param courses courses there are
 * @param credentials credentials there are
 * @param told what the reader has said
 */
record EligibilityForm(List<Holding> education, List<Holding> courses, List<Holding> credentials, Told told) {

	private static final int MOST_YEARS = 60;

	/**
	 * What a reader says.
	 *
	 * @param have the ids of diplomas, degrees, licenses and courses
	 * @param held the ids of credentials
	 * @param coding years of coding; {@code null} when nothing is said
	 * @param codingMonths months of coding beyond these years
	 * @param documentation years of work as a documentation specialist
	 * @param documentationMonths months beyond these
	 * @param registry years in a cancer registry
	 * @param registryMonths months beyond these
	 * @param privacy years of managing privacy
	 * @param privacyMonths months beyond these
	 * @param page the page of the answers, from 1
	 */
	record Told(@Label("Education and licenses") List<String> have, @Label("Credentials you hold") List<String> held,
			@Label("Years in coding") @WholeNumber(least = 0, most = MOST_YEARS) @Nullable Integer coding,
			@Label("Months in coding beyond those years") @BindParam("coding-months") @WholeNumber(least = 0,
					most = 11) @Nullable Integer codingMonths,
			@Label("Years in work as a documentation (CDI) specialist") @WholeNumber(least = 0,
					most = MOST_YEARS) @Nullable Integer documentation,
			@Label("Months in work as a documentation (CDI) specialist beyond those years") @BindParam("documentation-months") @WholeNumber(
					least = 0, most = 11) @Nullable Integer documentationMonths,
			@Label("Years in a cancer registry") @WholeNumber(least = 0, most = MOST_YEARS) @Nullable Integer registry,
			@Label("Months in a cancer registry beyond those years") @BindParam("registry-months") @WholeNumber(
					least = 0, most = 11) @Nullable Integer registryMonths,
			@Label("Years in managing healthcare privacy or security") @WholeNumber(least = 0,
					most = MOST_YEARS) @Nullable Integer privacy,
			@Label("Months in managing healthcare privacy or security beyond those years") @BindParam("privacy-months") @WholeNumber(
					least = 0, most = 11) @Nullable Integer privacyMonths,
			@Label("Page") @WholeNumber(most = 99) int page) {

		private @Nullable Integer years(Experience experience) {
			return switch (experience) {
				case CODING -> this.coding;
				case DOCUMENTATION -> this.documentation;
				case REGISTRY -> this.registry;
				case PRIVACY -> this.privacy;
			};
		}

		private @Nullable Integer months(Experience experience) {
			return switch (experience) {
				case CODING -> this.codingMonths;
				case DOCUMENTATION -> this.documentationMonths;
				case REGISTRY -> this.registryMonths;
				case PRIVACY -> this.privacyMonths;
			};
		}

		private static int orNone(@Nullable Integer number) {
			return (number != null) ? number : 0;
		}

		private boolean isAboutWork() {
			return Stream.of(Experience.values())
				.flatMap((experience) -> Stream.of(years(experience), months(experience)))
				.anyMatch(Objects::nonNull);
		}

	}

	EligibilityForm {
		Choices.someOf("have", told.have(),
				Stream.concat(education.stream(), courses.stream()).map(Holding::getId).toList());
		Choices.someOf("held", told.held(), credentials.stream().map(Holding::getId).toList());
	}

	/** What a reader may say, with what was said. */
	static EligibilityForm of(List<Holding> holdings, Told told) {
		return new EligibilityForm(
				holdings.stream().filter((holding) -> !holding.isCredential() && !holding.isCourse()).toList(),
				holdings.stream().filter(Holding::isCourse).toList(),
				holdings.stream().filter(Holding::isCredential).toList(), told);
	}

	/** Whether the reader has said anything. */
	public boolean isTold() {
		return this.told.isAboutWork() || !holdings().isEmpty();
	}

	public List<String> have() {
		return this.told.have();
	}

	public List<String> held() {
		return this.told.held();
	}

	public int years(Experience experience) {
		return Told.orNone(this.told.years(experience));
	}

	/** The months of work beyond the whole years. */
	public int months(Experience experience) {
		return Told.orNone(this.told.months(experience));
	}

	/** All months of work by kind. */
	Map<Experience, Integer> work() {
		return Stream.of(Experience.values())
			.collect(
					Collectors.toMap(Function.identity(), (experience) -> years(experience) * 12 + months(experience)));
	}

	/** The address of a page of the answers. */
	public String path(int page) {
		Address address = Address.of("/credentials/eligibility").withAll("have", have()).withAll("held", held());
		for (Experience experience : Experience.values()) {
			address.with(experience.slug(), this.told.years(experience))
				.with(experience.slug() + "-months", this.told.months(experience));
		}
		return address.with("page", (page > 1) ? page : null).toString();
	}

	List<String> holdings() {
		return Stream.concat(have().stream(), held().stream()).toList();
	}

}
