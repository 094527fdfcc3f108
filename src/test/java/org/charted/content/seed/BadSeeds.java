package org.charted.content.seed;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

/**
 * Seeds with one mistake each, and all that an editor is told about it. Each subject has
 * a class with its {@code mistakes}.
 */
abstract class BadSeeds {

	/** The first editors to see the day have November 26, 2026. */
	static final Clock NOW = Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

	static final String SOURCES = "sources/sources.yaml";

	static final String FIGURES = "figures/pay.yaml";

	static final String TABLES = "data/tables.yaml";

	static final String JOBS = "data/jobs.csv";

	static final String AREAS = "data/areas.csv";

	static final String WAGES = "data/wages.csv";

	static final String NATION = "data/wages-nation.csv";

	static final String DUTIES = "guide/duties.md";

	static final String PAY = "guide/pay.md";

	static final String CODER = "careers/coder.md";

	static final String BADGE = "credentials/badge.md";

	@TempDir
	Path folder;

	@ParameterizedTest
	@MethodSource("mistakes")
	void areRejectedWithFileLineFieldAndWhatWasExpected(UnaryOperator<SeedFolder> mistake, List<Problem> problems) {
		assertThat(problems(mistake.apply(SeedFolder.valid()).writeTo(this.folder)))
			.containsExactlyElementsOf(problems);
	}

	static List<Problem> problems(Path folder) {
		SeedsRejectedException rejection = catchThrowableOfType(SeedsRejectedException.class,
				() -> Content.read(folder.toString(), SeedKinds.all(), NOW));
		assertThat(rejection).as("the rejection").isNotNull();
		return rejection.problems();
	}

	static Arguments mistake(String name, UnaryOperator<SeedFolder> mistake, Problem... problems) {
		return argumentSet(name, mistake, List.of(problems));
	}

	static Problem problem(String file, int line, String field, String expected) {
		return new Problem(new Location(file, line, field), expected);
	}

	static Problem unknown(String file, int line, String field, String kind, String id) {
		return problem(file, line, field, "%s that exists; there is no \"%s\"".formatted(one(kind), id));
	}

	static Problem unknown(String file, int line, String field, String kind, String id, String near) {
		return problem(file, line, field,
				"%s that exists; there is no \"%s\"; did you mean \"%s\"?".formatted(one(kind), id, near));
	}

	private static String one(String kind) {
		return (kind.matches("[aeiou].*") ? "an " : "a ") + kind;
	}

	static Problem taken(String file, int line, String field, String id, String firstFile, int firstLine) {
		return problem(file, line, field,
				"an id of its own; \"%s\" stands in %s, line %d".formatted(id, firstFile, firstLine));
	}

	static Problem number(String file, int line, String field, String number) {
		return problem(file, line, field,
				"a figure in place of \"%s\", or a name listed in terms.yaml".formatted(number));
	}

	static Problem plainNumber(String file, int line, String field, String number) {
		return problem(file, line, field,
				"plain words without a number such as \"%s\", as no figure can stand here, or a name listed in terms.yaml"
					.formatted(number));
	}

	static Problem notPlain(String file, int line, String field, String form) {
		return problem(file, line, field,
				"plain words; what stands here is printed as it is, without figures, citations, emphasis, links or HTML such as \"%s\""
					.formatted(form));
	}

	static Problem uncited(String file, int line, String field, String words) {
		return problem(file, line, field, "a citation or a figure beside \"%s\"".formatted(words));
	}

	static Problem citedOwn(String file, int line, String field, String mark) {
		return problem(file, line, field,
				"the citation before \"%s\", or in another sentence; these words are our own".formatted(mark));
	}

	static UnaryOperator<SeedFolder> edit(String path, String words, String others) {
		return (seeds) -> seeds.edit(path, words, others);
	}

	static UnaryOperator<SeedFolder> append(String path, String more) {
		return (seeds) -> seeds.append(path, more);
	}

	static UnaryOperator<SeedFolder> file(String path, String text) {
		return (seeds) -> seeds.file(path, text);
	}

	static UnaryOperator<SeedFolder> without(String path) {
		return (seeds) -> seeds.without(path);
	}

	@SafeVarargs
	static UnaryOperator<SeedFolder> all(UnaryOperator<SeedFolder>... edits) {
		return (seeds) -> {
			SeedFolder edited = seeds;
			for (UnaryOperator<SeedFolder> edit : edits) {
				edited = edit.apply(edited);
			}
			return edited;
		};
	}

}
