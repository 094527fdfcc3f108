package org.charted.program;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.prose.RenderedProse;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What pages about programs say beside the numbers: each text stands once in the seeds,
 * and is printed wherever it is needed.
 */
@Component
public class ProgramTexts {

	/** The texts that pages rely on. */
	public static final List<String> IDS = List.of("enrolls", "accreditation", "asking", "awards", "prices", "earnings",
			"questions", "wages");

	private final JdbcClient database;

	private final ProseRenderer prose;

	ProgramTexts(JdbcClient database, ProseRenderer prose) {
		this.database = database;
		this.prose = prose;
	}

	/** All texts by their ids. */
	public Map<String, Printed> all() {
		List<Stored> stored = this.database.sql("select id, title, text from program_text").query(Stored.class).list();
		PrintedTexts printed = this.prose.render(stored.stream().map(Stored::text));
		return stored.stream()
			.collect(Collectors.toMap(Stored::id, (text) -> new Printed(text.title(), printed.of(text.text()))));
	}

	private record Stored(String id, String title, String text) {
	}

	/**
	 * A text as it is printed.
	 *
	 * @param title its title
	 * @param prose the text
	 */
	public record Printed(String title, RenderedProse prose) {
	}

}
