package org.charted.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.nodes.Node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class YamlTextTests {

	private static final String UNCLOSED = "a quotation mark that closes the text begun here; a text that begins with "
			+ "a mark of its own needs the other kind around it, as in \"'Tis\"";

	private static final String BRACKETS = "a list closed by \"]\", or fields closed by \"}\", with commas between; "
			+ "a text that only begins with such a bracket needs quotes around it";

	private static final String COLON = "quotes around a text that holds a colon, as in title: \"Pay: an overview\"";

	private static final String FIELD = "a field as \"name: value\"; "
			+ "what goes on with the text above needs more blanks before it than the field";

	private static final String FIELDS_INDENT = "as many blanks before the line as before the other fields; "
			+ "if it goes on with the text above, quotes around that text, which holds a colon";

	private static final String ITEMS_INDENT = "as many blanks before the line as before the others of its list or "
			+ "entry; compare the lines above";

	private final List<Fault> faults = new ArrayList<>();

	@ParameterizedTest
	@ValueSource(strings = { "yes", "no", "12", "2026-11-22", "Coder # a comment", "\"#1 coder\"", "C#", "'A: b'" })
	void takesWhatIsWritten(String title) {
		assertThat(read("title: " + title + "\nsummary: It is.\n")).isNotNull();
		assertThat(this.faults).isEmpty();
	}

	@ParameterizedTest
	@MethodSource
	void saysWhatToDo(String text, int line, String expected) {
		assertThat(read(text)).isNull();
		assertThat(this.faults).containsExactly(new Fault("x.yaml", line, "YAML", expected));
	}

	static Stream<Arguments> saysWhatToDo() {
		return Stream
			.of(Stream.of("@", "`", "%", "*", "|", ">", "]", ",", "- ", "? ")
				.map((mark) -> arguments("a: b\ntitle: " + mark + "coder\nsummary: It is.\n", 2,
						"quotes around a text that begins with " + mark.strip())),
					Stream.of("&", "!")
						.map((mark) -> arguments("a: b\ntitle: " + mark + "coder of charts\nsummary: It is.\n", 2,
								"quotes around a text that begins with " + mark + "coder")),
					Stream.of("[", "{")
						.map((mark) -> arguments("a: b\ntitle: " + mark + "coder\nsummary: It is.\n", 2, BRACKETS)),
					structure())
			.flatMap((slips) -> slips);
	}

	private static Stream<Arguments> structure() {
		String cut = "quotes around a text that holds \"#1\", which is a comment otherwise; "
				+ "a comment has a blank after its #";
		return Stream.of(arguments("title: Coder: a job\n", 1, COLON),
				arguments("- id: a\n  title: Coder:\n", 2, COLON),
				arguments("title: Coder #1\nsummary: It is.\n", 1, cut),
				arguments("title: #1 coder\nsummary: It is.\n", 1, cut),
				arguments("title: Of charts\n  the coder #1\nsummary: It is.\n", 2, cut),
				arguments("title: Coder #1\n  of charts\nsummary: It is.\n", 1,
						"quotes around a text that holds \"#1\", which is a comment otherwise"),
				arguments("title: [coder] of charts\n", 1, "quotes around a text that begins with ["),
				arguments("title: \"Coder\nsummary: It is.\n", 1, UNCLOSED),
				arguments("title: 'Tis\nsummary: A coder's.\nmore: x\n", 1, UNCLOSED),
				arguments("title: \"Coder\" of charts\n", 1,
						"quotes around the whole text or none; one that holds \" itself needs ' around it, "
								+ "and the other way round"),
				arguments("title: \"C:\\Users\"\n", 1,
						"two backslashes in place of one, or single quotes around the text"),
				arguments("title: x\n\tsummary: It is.\n", 2,
						"plain blanks at the beginning of the line and after a colon; here stands a tab"),
				arguments("title:Coder\nsummary: It is.\n", 1, "a blank after the colon, as in \"name: value\""),
				arguments("title Coder\nsummary: It is.\n", 1, FIELD),
				arguments("title: Coder\nIt is\nsummary: It is.\n", 2, FIELD),
				arguments("title: Coder\n  summary: It is.\n", 2, FIELDS_INDENT),
				arguments("- id: a\n  title: x\n - id: b\n", 3, ITEMS_INDENT),
				arguments("list:\n    -text: x\n      source: y\n", 2, "a blank after the \"-\""),
				arguments("- id: a\n---\n- id: b\n", 2,
						"one list or entry to the end; delete the line of \"---\" or \"...\""),
				arguments("# nothing\n", 1, "something besides comments"));
	}

	private Node read(String text) {
		return YamlText.read("x.yaml", text, this.faults::add);
	}

}
