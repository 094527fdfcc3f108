package org.charted.program.find;

import java.nio.file.Path;
import java.util.List;

import org.charted.content.seed.Engine;
import org.charted.site.Site;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that institutions are found alike in both databases, which both have to
 * understand the same statements.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FinderDatabaseTests {

	private static final List<String> ADDRESSES = List.of("/programs/find.json", "/programs/find?near=Columbus%2C+OH",
			"/programs/find.json?near=Columbus%2C+OH&within=50&level=certificate",
			"/programs/find?near=Columbus%2C+OH&within=50&field=medical-coding&control=public",
			"/programs/find.json?state=texas&sort=tuition&order=descending",
			"/programs/find.json?former=too&sort=awards", "/programs/find?q=college&area=17140",
			"/programs/find?near=clevland", "/programs/find?page=3", "/programs/103501.json", "/programs/203331.json",
			"/programs", "/programs.csv", "/programs/states/california", "/programs/states/ohio.json",
			"/credentials/associate-degree");

	@Test
	void areAnsweredAlike(@LocalServerPort int port, @TempDir Path folder) {
		Site one = new Site(port);
		try (ConfigurableApplicationContext program = Engine.POSTGRESQL.createStore(folder)
			.serve("classpath:/seeds/")) {
			Site other = new Site(program.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
			for (String address : ADDRESSES) {
				assertThat(body(other, address)).as(address).isEqualTo(body(one, address));
			}
		}
	}

	/** What is told, in case the last digits of miles differ. */
	private static String body(Site site, String address) {
		Site.Answer answer = site.get(address);
		assertThat(answer.status()).as(address).isEqualTo(200);
		return address.matches(".*\\.(json|csv).*") ? answer.body().replaceAll("(\\.\\d{3})\\d+", "$1")
				: answer.document().select("main").text();
	}

}
