package org.charted.content.seed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.charted.ChartedApplication;
import org.charted.guide.list.SectionList;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A database for the program to start with, and to look into once it has stopped.
 */
public record Store(String url, String user) {

	/** Start the program as it is, on a free port, and stop it. */
	void startWith(String seeds) {
		serve(seeds).close();
	}

	/**
	 * Start the program as it is, on a free port.
	 * @param seeds the folder of its seeds
	 * @param settings more settings, as "name=value"; the last of a name counts
	 */
	public ConfigurableApplicationContext serve(String seeds, String... settings) {
		return start(new SpringApplicationBuilder(ChartedApplication.class), seeds, settings);
	}

	/** Start only what writes the store, and stop it. */
	public void writeFrom(String seeds, String... settings) {
		start(new SpringApplicationBuilder(Writer.class).web(WebApplicationType.NONE), seeds, settings).close();
	}

	private ConfigurableApplicationContext start(SpringApplicationBuilder program, String seeds, String... settings) {
		Map<String, String> all = new LinkedHashMap<>();
		Stream.concat(Stream.of("server.port=0", "spring.main.banner-mode=off",
				// as it is for the context of the whole program
				"logging.level.org.springframework.context.annotation.AnnotationConfigApplicationContext=error",
				"spring.datasource.url=" + this.url, "spring.datasource.username=" + this.user,
				"charted.seeds=" + seeds), Stream.of(settings))
			.map((setting) -> setting.split("=", 2))
			.forEach((setting) -> all.put(setting[0], setting[1]));
		return program.run(all.entrySet().stream().map((entry) -> "--" + entry).toArray(String[]::new));
	}

	/** Ask it for something, as its owner. */
	public JdbcClient jdbc() {
		return JdbcClient.create(new DriverManagerDataSource(this.url, this.user, ""));
	}

	/** How often content has been written, whether with success or not. */
	public int timesWritten() {
		return jdbc().sql("select count(*) from flyway_schema_history where description = 'Content'")
			.query(Integer.class)
			.single();
	}

	public int failures() {
		return jdbc().sql("select count(*) from flyway_schema_history where not success").query(Integer.class).single();
	}

	/** The tables of what the seeds say. */
	public List<String> tables() {
		return jdbc()
			.sql("select table_name from information_schema.tables where table_schema = 'public'"
					+ " and table_name not like 'flyway%' and table_name <> 'content' order by table_name")
			.query(String.class)
			.list();
	}

	/** All rows of what the seeds say, as text. */
	public SortedMap<String, List<String>> rows() {
		SortedMap<String, List<String>> rows = new TreeMap<>();
		for (String table : tables()) {
			List<Map<String, Object>> found = jdbc().sql("select * from " + table).query().listOfRows();
			rows.put(table, found.stream().map((row) -> new TreeMap<>(row).toString()).sorted().toList());
		}
		return rows;
	}

	/** The part of the program that reads the seeds and has Flyway write them. */
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
			ProjectInfoAutoConfiguration.class })
	@ComponentScan(basePackages = { "org.charted.content", "org.charted.store" }, useDefaultFilters = false,
			includeFilters = @Filter(Configuration.class), excludeFilters = @Filter(TestConfiguration.class))
	@ComponentScan(basePackages = "org.charted", useDefaultFilters = false,
			includeFilters = @Filter(type = FilterType.ASSIGNABLE_TYPE,
					classes = { SeedKind.class, SectionList.class }))
	static class Writer {

	}

}
