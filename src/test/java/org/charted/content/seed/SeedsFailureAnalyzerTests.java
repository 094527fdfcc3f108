package org.charted.content.seed;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import static org.assertj.core.api.Assertions.assertThat;

class SeedsFailureAnalyzerTests {

	private static final Problem TITLE = new Problem(new Location("guide/pay.md", 2, "title"), "a title of its own");

	private static final Problem DAY = new Problem(new Location("guide/pay.md", 6, "checked"), "a day");

	@Test
	void showsOneProblem() {
		FailureAnalysis analysis = analyze(new SeedsRejectedException(List.of(TITLE)));
		assertThat(analysis.getDescription()).isEqualToNormalizingNewlines("""
				The seeds have 1 problem:

				guide/pay.md:2: title: a title of its own""");
		assertThat(analysis.getAction())
			.isEqualTo("Mend the lines named above and start again. The store is as it was.");
	}

	@Test
	void showsAllProblemsWhateverWrapsThem() {
		var wrapped = new IllegalStateException("wrapped", new SeedsRejectedException(List.of(TITLE, DAY)));
		assertThat(analyze(wrapped).getDescription()).isEqualToNormalizingNewlines("""
				The seeds have 2 problems:

				guide/pay.md:2: title: a title of its own
				guide/pay.md:6: checked: a day""");
	}

	@Test
	void isKnownToSpringBoot() {
		// those that cannot be made without a context are of no interest here
		FailureHandler others = FailureHandler.handleMessage((message, failure) -> {
		});
		assertThat(SpringFactoriesLoader.forDefaultResourceLocation().load(FailureAnalyzer.class, others))
			.hasAtLeastOneElementOfType(SeedsFailureAnalyzer.class);
	}

	private static FailureAnalysis analyze(Throwable failure) {
		FailureAnalysis analysis = new SeedsFailureAnalyzer().analyze(failure);
		assertThat(analysis).isNotNull();
		return analysis;
	}

}
