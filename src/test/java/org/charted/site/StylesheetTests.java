package org.charted.site;

import org.charted.site.Site.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StylesheetTests {

	private Site site;

	@BeforeEach
	void open(@LocalServerPort int port) {
		this.site = new Site(port);
	}

	@Test
	void pagesNameAVersionThatMayBeKeptForGood() {
		String path = this.site.page("/careers").select("link[rel=stylesheet]").attr("href");
		assertThat(path).matches("/charted-[0-9a-f]{12}\\.css");
		Answer sheet = this.site.get(path);
		assertThat(sheet.status()).isEqualTo(200);
		assertThat(sheet.header("Content-Type")).startsWith("text/css");
		assertThat(sheet.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
		assertThat(sheet.body()).isEqualTo(this.site.get("/charted.css").body());
	}

	@Test
	void errorPagesNameItToo() {
		assertThat(this.site.get("/nowhere").document().select("link[rel=stylesheet]").attr("href"))
			.isEqualTo(this.site.page("/").select("link[rel=stylesheet]").attr("href"));
	}

	@Test
	void anotherVersionIsAnsweredWithOursButNotKept() {
		Answer sheet = this.site.get("/charted-000000000000.css");
		assertThat(sheet.status()).isEqualTo(200);
		assertThat(sheet.body()).isEqualTo(this.site.get("/charted.css").body());
		assertThat(sheet.header("Cache-Control")).isEqualTo("no-store");
	}

}
