package org.charted.content.seed;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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
	void showsOnceWhatIsTheSameAtManyPlaces() {
		List<Problem> days = IntStream.rangeClosed(1, 18)
			.mapToObj((line) -> new Problem(new Location("figures/pay.yaml", line, "topic"), "a topic that exists"))
			.toList();
		List<Problem> all = Stream.concat(days.stream(), Stream.of(TITLE)).toList();
		assertThat(analyze(new SeedsRejectedException(all)).getDescription()).isEqualToNormalizingNewlines(
				"""
						The seeds have 19 problems:

						figures/pay.yaml:1: topic: a topic that exists; the same at figures/pay.yaml:2, figures/pay.yaml:3 and 15 more
						guide/pay.md:2: title: a title of its own""");
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
