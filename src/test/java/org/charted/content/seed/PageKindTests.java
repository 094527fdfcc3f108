package org.charted.content.seed;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.charted.content.RelatedPages;
import org.charted.site.Site;
import org.charted.web.Meta;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A kind of page that the program does not have. All it takes is here and in one
 * template.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT,
		properties = "spring.datasource.url=jdbc:h2:mem:courses;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;"
				+ "DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1")
class PageKindTests {

	private static final PageKind COURSE = new PageKind("course", "Courses", 45);

	private static final String PATH = "/courses/evening-school";

	@TempDir
	private static Path seeds;

	@LocalServerPort
	private int port;

	private Site site;

	@DynamicPropertySource
	static void readTheSmallSetOfSeeds(DynamicPropertyRegistry registry) {
		registry.add("charted.seeds", () -> SeedFolder.valid().writeTo(seeds).toString());
	}

	@BeforeEach
	void visitTheSite() {
		this.site = new Site(this.port);
	}

	@Test
	void isListedWhereItsPagesPoint() {
		Document section = this.site.get("/guide/duties").document();
		assertThat(section.select(".related h3").eachText()).containsExactly("Careers", "Courses");
		assertThat(section.select(".related h3:contains(Courses) + ul a").eachAttr("href")).containsExactly(PATH);
	}

	@Test
	void listsWhatItsPagesPointOut() {
		Document course = this.site.get(PATH).document();
		assertThat(course.select("h1").text()).isEqualTo("Evening school");
		assertThat(course.select(".related h3").eachText()).containsExactly("In the guide", "Organizations");
		assertThat(course.select(".related a").eachAttr("href")).containsExactly("/guide/duties",
				"/organizations/guild");
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class Courses {

		@Bean
		@Order(20)
		SeedKind courseSeeds() {
			return new SeedKind() {

				@Override
				public List<String> tables() {
					return List.of();
				}

				@Override
				public void read(Seeds seeds, Catalog catalog) {
					Location location = new Location("courses/evening-school.md", 1, "text");
					Prose prose = new Prose(location, "It teaches [what coders do](/guide/duties), says the "
							+ "[guild](/organizations/guild) [^magazine].");
					catalog.add(new NewPage(COURSE, PATH, "Evening school", "Lessons after work.", null, 1,
							LocalDate.of(2026, 11, 22), List.of(), prose, (field) -> location));
				}

			};
		}

		@Bean
		RouterFunction<ServerResponse> coursePages(RelatedPages related) {
			return RouterFunctions.route()
				.GET(PATH,
						(request) -> ServerResponse.ok()
							.render("course/course",
									Map.of("meta", Meta.of("Evening school", "Lessons after work."), "related",
											related.of(PATH))))
				.build();
		}

	}

}
