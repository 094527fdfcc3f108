package org.charted.content.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SeedsTests {

	@TempDir
	private Path folder;

	@Test
	void ofTheProjectHaveNoProblem() {
		assertThat(Content.read("classpath:/seeds/", SeedKinds.all()).rows("page")).isNotEmpty();
	}

	@Test
	void ofTheSmallSetFillEveryTable() {
		Content content = read(SeedFolder.valid());
		assertThat(content.tables()).doesNotHaveDuplicates()
			.allSatisfy((table) -> assertThat(content.rows(table)).as(table).isNotEmpty());
	}

	@Test
	void areFoundByPathAndByLocation() throws IOException {
		Path spaced = Files.createDirectory(this.folder.resolve("my seeds"));
		SeedFolder.valid().writeTo(spaced);
		Path relative = Path.of("").toAbsolutePath().relativize(spaced);
		String digest = Content.read(spaced.toString(), SeedKinds.all()).seedsDigest();
		assertThat(new String[] { spaced + "/", relative.toString(), "./" + relative, "file:" + spaced,
				"file:" + spaced + "/" })
			.allSatisfy((location) -> assertThat(Content.read(location, SeedKinds.all()).seedsDigest()).as(location)
				.isEqualTo(digest));
	}

	@Test
	void haveADigestThatEveryEditChanges() {
		String digest = read(SeedFolder.valid()).seedsDigest();
		assertThat(new SeedFolder[] { SeedFolder.valid().edit("fit.yaml", "quiet work", "silent work"),
				SeedFolder.valid().append("home.md", "\n"), SeedFolder.valid().file("sources/more.yaml", "[]") })
			.allSatisfy((seeds) -> assertThat(read(seeds).seedsDigest()).isNotEqualTo(digest));
	}

	@Test
	void haveADigestThatLineEndingsDoNotChange() {
		Content content = read(SeedFolder.valid());
		Content windows = read(SeedFolder.valid().withWindowsLineEndings());
		assertThat(windows.seedsDigest()).isEqualTo(content.seedsDigest());
		assertThat(windows.tables())
			.allSatisfy((table) -> assertThat(windows.rows(table)).containsExactlyElementsOf(content.rows(table)));
	}

	@Test
	void sayWhichPagesReferToWhat() {
		Content content = read(SeedFolder.valid());
		assertThat(content.rows("citation")).contains(citation("magazine", "/guide/duties", ""),
				citation("magazine", "/guide/duties", "a-day"), citation("bureau", "/guide/duties", "tools"),
				citation("magazine", "/careers/coder", "credentials"));
		assertThat(content.rows("mention")).contains(mention("bureau-2024.median", "/guide/pay"),
				mention("median.change", "/guide/key-insights"), mention("bureau-2024.median", "/guide/ways-in"),
				mention("bureau-2024.median", "/careers/coder"), mention("bureau-2023.median", "/pay/industries"));
		assertThat(content.rows("link")).containsExactlyInAnyOrder(link("/guide/duties", "/careers/coder"),
				link("/careers/coder", "/credentials/badge"), link("/credentials/badge", "/organizations/guild"),
				link("/programs/find", "/careers/coder"), link("/programs/find", "/careers/clerk"),
				link("/programs/states/ohio", "/pay/states/ohio"),
				link("/programs/states/vermont", "/pay/states/vermont"));
	}

	@Test
	void sayWhatTablesAndChartsShow() {
		Content content = read(SeedFolder.valid());
		assertThat(content.rows("mention")).contains(mention("bureau-2024.median", "/pay/why-figures-differ"),
				mention("bureau-2023.median", "/pay/why-figures-differ"), mention("median.change", "/outlook"));
		assertThat(content.rows("mention")).hasSize(8);
	}

	@Test
	void computeFiguresAndDecideTheirStanding() {
		Map<Object, Map<String, Object>> figures = new HashMap<>();
		read(SeedFolder.valid()).rows("figure").forEach((row) -> figures.put(row.columns().get("id"), row.columns()));
		assertThat(figures.get("bureau-2024.median")).containsEntry("standing", "LEADS");
		assertThat(figures.get("bureau-2023.median")).containsEntry("standing", "EARLIER");
		assertThat(figures.get("magazine.median")).containsEntry("standing", "DOUBTFUL")
			.containsEntry("geography", "Ohio");
		assertThat(figures.get("median.change")).hasEntrySatisfying("low", (low) -> assertThat(low).hasToString("3.0"));
		assertThat(figures).containsKeys("jobs-2023.oh", "jobs-2024.oh").doesNotContainKey("jobs-2024.vt");
	}

	@Test
	void tellOnceWhatFiguresHaveInCommon() {
		Content content = read(SeedFolder.valid()
			.edit("figures/growth.yaml", "ranges:\n",
					"ranges:\n  - {topics: exam, unit: hours, from: 1, to: 9}\n"
							+ "  - {topics: exam, unit: dollars, from: 1, to: 999}\n")
			.edit("figures/pay.yaml", "figures:\n",
					"""
							figures:
							  - source: magazine
							    grade: reported
							    as-of: 2026-11-22
							    topic: exam
							    population: coders
							    period: 2026
							    figures:
							      - {id: exam.time, question: "How long is the exam?", measure: length, value: 3, unit: hours,
							         counts: From the first question to the last.}
							      - {id: exam.fee, measure: fee, value: 99, unit: dollars, period: 2025, counts: What everybody pays.}
							"""));
		Map<Object, Map<String, Object>> figures = new HashMap<>();
		content.rows("figure").forEach((row) -> figures.put(row.columns().get("id"), row.columns()));
		assertThat(figures.get("exam.time")).containsEntry("source_id", "magazine")
			.containsEntry("grade", "REPORTED")
			.containsEntry("topic_id", "exam")
			.containsEntry("period_to", "2026");
		assertThat(figures.get("exam.fee")).containsEntry("topic_id", "exam").containsEntry("period_to", "2025");
		assertThat(content.rows("topic")).anySatisfy((row) -> assertThat(row.columns()).containsEntry("id", "exam")
			.containsEntry("question", "How long is the exam?"));
	}

	@Test
	void makeFiguresOfTheChosenRowsOfATable() {
		Map<Object, Map<String, Object>> figures = new HashMap<>();
		read(SeedFolder.valid()).rows("figure").forEach((row) -> figures.put(row.columns().get("id"), row.columns()));
		assertThat(figures.get("bureau-2024.oh.median")).containsEntry("geography", "Ohio")
			.containsEntry("grade", "COPY")
			.containsEntry("population_id", "coders")
			.containsEntry("standing", "LEADS");
		assertThat(figures).doesNotContainKeys("bureau-2024.vt.median", "bureau-2024.10420.median");
	}

	@Test
	void keepWagesAsRowsOfTheCurrentPeriod() {
		Content content = read(SeedFolder.valid());
		assertThat(content.rows("wage"))
			.extracting((row) -> row.columns().get("area_code"), (row) -> row.columns().get("industry_id"),
					(row) -> row.columns().get("median"), (row) -> row.columns().get("period"))
			.containsExactly(tuple("us", "all", 50250, "2024-05"), tuple("us", "hospitals", null, "2024-05"),
					tuple("oh", "all", 50990, "2024-05"), tuple("vt", "all", null, "2024-05"),
					tuple("10420", "all", 49000, "2024-05"));
		assertThat(content.rows("page")).extracting((row) -> row.columns().get("path"))
			.contains("/pay/states/ohio", "/pay/states/vermont");
	}

	private Content read(SeedFolder seeds) {
		return Content.read(seeds.writeTo(this.folder).toString(), SeedKinds.all());
	}

	private static StoreRow citation(String source, String path, String anchor) {
		return new StoreRow("citation").set("source_id", source).set("path", path).set("anchor", anchor);
	}

	private static StoreRow mention(String figure, String path) {
		return new StoreRow("mention").set("figure_id", figure).set("path", path);
	}

	private static StoreRow link(String from, String to) {
		return new StoreRow("link").set("from_path", from).set("to_path", to);
	}

}
