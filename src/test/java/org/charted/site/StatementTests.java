package org.charted.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.charted.benchmark.SqlCounter;
import org.charted.benchmark.SqlCounter.Count;
import org.charted.search.IndexAwaiter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests of how much a page asks of the database while nothing is kept from earlier pages,
 * since each is asked for under another content version. What was counted is written to
 * {@code target/statements.txt}: statements, and rows read of their results, rows of
 * joined tables as often as the result repeats them.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = { "charted.kept.enabled=false",
				"spring.datasource.url=jdbc:h2:mem:statements;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
						+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1" })
@Import(SqlCounter.class)
@TestInstance(Lifecycle.PER_CLASS)
class StatementTests {

	/**
	 * What is asked for once for each content: by the foot of all pages, and by words.
	 */
	private static final List<String> KEPT = List.of("coalesce(g.title, k.heading)", "like '/glossary#%'");

	/** With the one that reads the content version. */
	private static final int MOST_STATEMENTS = 10;

	private static final Path REPORT = Path.of("target", "statements.txt");

	/** Tables to be taken away, without their ending. */
	private static final List<String> FILES = List.of("/careers%s", "/careers%s?work=coding&sort=pay",
			"/careers/compare%s?c=medical-coder&c=coding-auditor", "/credentials%s",
			"/credentials%s?have=associate&coding=2&sort=fee", "/credentials/compare%s?c=rhit&c=ccs", "/evidence%s",
			"/evidence%s?topic=pay.29-2072&standing=earlier", "/pay%s", "/pay/states%s", "/pay/states/ohio%s",
			"/pay/metros%s", "/pay/metros%s?q=columbus", "/pay/industries%s",
			"/pay/compare%s?a=ohio&a=texas&a=elmira-ny", "/pay/why-figures-differ%s", "/outlook%s", "/programs/find%s",
			"/programs/compare%s?c=203331&c=103501&c=205841", "/programs/find%s?near=Columbus%%2C+OH&within=50",
			"/programs%s", "/programs/states/ohio%s");

	@Autowired
	private SqlCounter counter;

	@Autowired
	private JdbcClient database;

	@LocalServerPort
	private int port;

	private final List<String> report = new ArrayList<>();

	@ParameterizedTest
	@MethodSource
	void aPageTakesFewStatements(String address, @Autowired ApplicationContext program) {
		this.database.sql("update content set version = ?").param(address).update();
		if (address.startsWith("/search")) {
			IndexAwaiter.await(program);
		}
		Site site = new Site(this.port);
		this.counter.take();
		int status = site.get(address).status();
		Count count = this.counter.take();
		this.report.add("%10d %6d  %s".formatted(count.statements().size(), count.rows(), address));
		assertThat(status).isEqualTo(200);
		assertThat(count.statements().stream().filter((statement) -> KEPT.stream().noneMatch(statement::contains)))
			.hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
	}

	static Stream<String> aPageTakesFewStatements() {
		return Stream.concat(Arrays.stream(PageType.values()).map(PageType::address),
				FILES.stream().flatMap((file) -> Stream.of(file.formatted(".csv"), file.formatted(".json"))));
	}

	@AfterAll
	void writeReport() throws IOException {
		this.report.add(0, "statements   rows");
		Files.write(REPORT, this.report);
	}

}
