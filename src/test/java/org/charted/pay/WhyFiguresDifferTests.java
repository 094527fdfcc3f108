package org.charted.pay;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.charted.site.Site;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of the timeline of what has been said about pay.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class WhyFiguresDifferTests {

	private final Site site;

	WhyFiguresDifferTests(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void nothingIsDrawnAcrossTheBreak() {
		Document page = this.site.page("/pay/why-figures-differ");
		List<Element> edges = page.select(".timeline .gap line");
		double from = Double.parseDouble(edges.get(0).attr("x1"));
		double to = Double.parseDouble(edges.get(1).attr("x1"));
		assertThat(from).isLessThan(to);
		Pattern line = Pattern.compile("M(\\S+) \\S+ L(\\S+) \\S+");
		assertThat(page.select(".timeline path.line")).isNotEmpty().allSatisfy((path) -> {
			Matcher ends = line.matcher(path.attr("d"));
			assertThat(ends.matches()).isTrue();
			double first = Double.parseDouble(ends.group(1));
			double last = Double.parseDouble(ends.group(2));
			assertThat(last <= from || first >= to).as(path.attr("d")).isTrue();
		});
	}

	/** A mark is at least 7 wide, so one whose middle is 5 away still shows. */
	@Test
	void noMarkHidesAnother() {
		Pattern middle = Pattern.compile("M(\\S+) (\\S+)m");
		List<Matcher> marks = this.site.page("/pay/why-figures-differ")
			.select(".timeline a path.mark")
			.stream()
			.map((path) -> middle.matcher(path.attr("d")))
			.filter(Matcher::lookingAt)
			.toList();
		assertThat(marks).hasSizeGreaterThan(60);
		for (Matcher mark : marks) {
			assertThat(marks).filteredOn((other) -> other != mark)
				.allSatisfy((other) -> assertThat(Math.hypot(coordinate(mark, 1) - coordinate(other, 1),
						coordinate(mark, 2) - coordinate(other, 2)))
					.isGreaterThanOrEqualTo(5));
		}
	}

	private static double coordinate(Matcher mark, int axis) {
		return Double.parseDouble(mark.group(axis));
	}

	@ParameterizedTest
	@ValueSource(strings = { "glassdoor-2024.hit.median", "research-2026.experienced.pay", "oes-2018.29-2071.median",
			"oews-2020.us.29-2098.median", "cs-org-2022.data-entry.pay", "cs-org-2022.managerial.pay",
			"oes-2018.11-9111.median", "ooh-2018.29-2071.hospitals.median", "ooh-2018.29-2071.nursing-care.median",
			"cs-org-2023.records.pay", "cs-org-2023.technologists.pay", "oews-2023.us.13-1041.median",
			"oews-2025.us.29-2072.median", "oews-2025.us.29-9021.mean" })
	void everyPayFigureOfTheArticlesStandsOnTheTimeAxis(String figure) {
		assertThat(this.site.page("/pay/why-figures-differ")
			.select(".timeline svg a[href='/evidence/%s']".formatted(figure))).hasSize(1);
	}

}
