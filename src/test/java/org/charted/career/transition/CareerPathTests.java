package org.charted.career.transition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.charted.career.CareerSample;
import org.charted.career.ListedCareer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.charted.career.CareerSample.career;

class CareerPathTests {

	/** With a cycle from coder over auditor back to coder, and a step off the map. */
	private final Map<String, ListedCareer> careers = byPath(career("assistant").leadsTo("clerk", "coder"),
			career("clerk").leadsTo("coder", "registrar"), career("coder").leadsTo("auditor", "manager", "elsewhere"),
			career("auditor").leadsTo("coder", "compliance", "manager"), career("registrar").leadsTo("manager"),
			career("compliance"), career("manager").leadsTo("chief"), career("chief"),
			career("alone").leadsTo("alone"));

	@ParameterizedTest
	@CsvSource({ "assistant, coder, assistant coder", "assistant, auditor, assistant coder auditor",
			"assistant, chief, assistant coder manager chief", "clerk, manager, clerk coder manager",
			"auditor, coder, auditor coder", "coder, compliance, coder auditor compliance" })
	void isTheShortestOneAndAmongEquallyShortOnesTheFirst(String from, String to, String way) {
		CareerPath path = find(from, to);
		assertThat(path.isKnown()).isTrue();
		assertThat(String.join(" ", stops(path))).isEqualTo(way);
	}

	@ParameterizedTest
	@CsvSource({ "chief, assistant", "compliance, manager", "coder, alone", "alone, coder", "registrar, coder",
			"coder, nowhere", "nowhere, coder" })
	void isUnknownWhereNoStepsLead(String from, String to) {
		assertThat(find(from, to).isKnown()).isFalse();
		assertThat(find(from, to).legs()).isEmpty();
	}

	@Test
	void endsEvenIfStepsRunInCircles() {
		Map<String, ListedCareer> circle = byPath(career("a").leadsTo("b"), career("b").leadsTo("c"),
				career("c").leadsTo("a"), career("d"));
		assertThat(CareerPath.find(circle, "/careers/a", "/careers/d").isKnown()).isFalse();
		assertThat(stops(CareerPath.find(circle, "/careers/b", "/careers/a"))).containsExactly("b", "c", "a");
	}

	@ParameterizedTest
	@CsvSource({ "coder", "alone", "chief" })
	void fromACareerToItselfIsNoWay(String slug) {
		assertThat(find(slug, slug).isKnown()).isFalse();
	}

	@Test
	void eachLegTellsWhatItTakes() {
		assertThat(find("assistant", "auditor").legs()).extracting((leg) -> leg.step().plain())
			.containsExactly("from assistant", "from coder");
	}

	private CareerPath find(String from, String to) {
		return CareerPath.find(this.careers, "/careers/" + from, "/careers/" + to);
	}

	/**
	 * The careers along the way, after a check that each leg begins where the one before
	 * it ends.
	 */
	private static List<String> stops(CareerPath path) {
		List<String> stops = new ArrayList<>(List.of(path.legs().get(0).from().page().getSlug()));
		for (CareerPath.Leg leg : path.legs()) {
			assertThat(leg.from().page().getSlug()).isEqualTo(stops.get(stops.size() - 1));
			stops.add(leg.step().target().getPath().replace("/careers/", ""));
		}
		return stops;
	}

	private static Map<String, ListedCareer> byPath(CareerSample... samples) {
		Map<String, ListedCareer> careers = new LinkedHashMap<>();
		for (CareerSample sample : samples) {
			ListedCareer listed = sample.listed();
			careers.put(listed.page().getPath(), listed);
		}
		return careers;
	}

}
