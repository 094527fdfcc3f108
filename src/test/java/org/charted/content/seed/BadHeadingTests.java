package org.charted.content.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Headings that would have no address of their own on their page.
 */
class BadHeadingTests extends BadSeeds {

	private static final Pattern ID = Pattern.compile(" id=\"([a-z-]+)\"");

	static Stream<Arguments> mistakes() {
		return Stream.of(
				mistake("a heading of signs", append(PAY, "\n## ?!\n"),
						problem(PAY, 10, "text", "a heading with Latin letters or digits, which make its address")),
				mistake("a heading in another script", append(PAY, "\n## \u65e5\u672c\n"),
						problem(PAY, 10, "text", "a heading with Latin letters or digits, which make its address")),
				mistake("a heading twice", append(DUTIES, "\n## A day\n"), problem(DUTIES, 24, "text",
						"a heading of its own; guide/duties.md, line 12, has the address /guide/duties#a-day as well")),
				mistake("a heading that an attribute has", append(CODER, "\n## Skills\n"),
						taken(CODER, 38, "/careers/coder#skills")),
				mistake("a heading that a route has", append("guide/ways-in.md", "\n## School\n"),
						taken("guide/ways-in.md", 11, "/guide/ways-in#school")),
				mistake("a heading that a starting point has", append("home.md", "\n## New\n"),
						taken("home.md", 9, "/#new")),
				mistake("the same heading in two answers",
						all(append("faq/remote.md", "\n## More\n"), file("faq/tools.md", """
								---
								title: Which tools are there?
								summary: Some.
								group: tasks
								position: 2
								checked: 2026-11-22
								---
								Some [^magazine].

								## More
								""")),
						problem("faq/tools.md", 10, "text",
								"a heading of its own; faq/remote.md, line 10, has the address /faq#more as well")),
				mistake("a heading of an answer that is another answer",
						all(append("faq/remote.md", "\n## Tools\n"), file("faq/tools.md", """
								---
								title: Which tools are there?
								summary: Some.
								group: tasks
								position: 2
								checked: 2026-11-22
								---
								Some [^magazine].
								""")), problem("faq/remote.md", 10, "text",
								"a heading of its own; faq/tools.md, line 2, has the address /faq#tools as well")));
	}

	private static Problem taken(String file, int line, String address) {
		return problem(file, line, "text", "another heading; the page has a part of its own at " + address);
	}

	@ParameterizedTest
	@CsvSource({ "layout, guide/pay.md, /guide/pay", "guide/section, guide/pay.md, /guide/pay",
			"content/pieces, guide/pay.md, /guide/pay", "career/career, careers/coder.md, /careers/coder",
			"credential/credential, credentials/badge.md, /credentials/badge",
			"guide/organization, organizations/guild.md, /organizations/guild", "pay/pay, pay/pay.md, /pay",
			"pay/why-figures-differ, pay/why-figures-differ.md, /pay/why-figures-differ",
			"pay/pieces, pay/states.md, /pay/states", "pay/place/states, pay/states.md, /pay/states",
			"pay/place/metros, pay/metros.md, /pay/metros",
			"pay/industry/industries, pay/industries.md, /pay/industries", "outlook/outlook, pay/outlook.md, /outlook",
			"site/home, home.md, /", "guide/list/questions, guide/choosing-a-program.md, /guide/choosing-a-program",
			"guide/list/fit, guide/is-it-worth-it.md, /guide/is-it-worth-it" })
	void cannotBeWhatATemplateCallsAPart(String template, String file, String path, @TempDir Path folder)
			throws IOException {
		List<String> ids = ids(template);
		SeedFolder seeds = SeedFolder.valid();
		for (String id : ids) {
			seeds = seeds.append(file, "\n## " + id + "\n");
		}
		List<String> told = new ArrayList<>();
		problems(seeds.writeTo(folder)).forEach((problem) -> told.add(problem.expected()));
		assertThat(told).containsExactlyInAnyOrderElementsOf(ids.stream()
			.map((id) -> "another heading; the page has a part of its own at " + path + "#" + id)
			.toList());
	}

	private static List<String> ids(String template) throws IOException {
		String text = Files.readString(Path.of("src/main/resources/templates", template + ".html"));
		List<String> ids = ID.matcher(text).results().map((MatchResult found) -> found.group(1)).distinct().toList();
		assertThat(ids).isNotEmpty();
		return ids;
	}

}
