package org.charted.content.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class CsvTextTests {

	private final List<Fault> faults = new ArrayList<>();

	@Test
	void givesRowsTheLinesThatAnEditorSees() {
		assertThat(read("code,name\n1,\"A\nB\"\n\n2,C\n")).containsExactly(
				new CsvText.TableLine(2, Map.of("code", "1", "name", "A\nB")),
				new CsvText.TableLine(5, Map.of("code", "2", "name", "C")));
		assertThat(this.faults).isEmpty();
	}

	@Test
	void leavesOutBlanksAroundCells() {
		assertThat(read("code , name\n 1,\u00a0A B\u00a0\n  \n"))
			.containsExactly(new CsvText.TableLine(2, Map.of("code", "1", "name", "A B")));
		assertThat(this.faults).isEmpty();
	}

	@Test
	void readsOnAfterARowOfAnotherLength() {
		assertThat(read("code,name\n1,\"A\nB\",C\n2\n3,D\n")).extracting(CsvText.TableLine::line).containsExactly(5);
		assertThat(this.faults).extracting(Fault::line).containsExactly(2, 4);
	}

	@ParameterizedTest
	@MethodSource
	void saysWhatIsWrong(String text, int line, String expected) {
		read(text);
		assertThat(this.faults).containsExactly(new Fault("data/x.csv", line, "row", expected));
	}

	static Stream<Arguments> saysWhatIsWrong() {
		String quotes = "a quotation mark (\") at both ends of a cell, or none; "
				+ "one that opens here does not close, or something follows it";
		return Stream.of(
				arguments("code;name\n1;A\n", 1,
						"commas between the cells, not semicolons; save the table again as \"CSV (comma delimited)\""),
				arguments("sep=;\ncode;name\n1;A\n", 1,
						"commas between the cells, not semicolons; save the table again as \"CSV (comma delimited)\""),
				arguments("code\tname\n1\tA\n", 1,
						"commas between the cells, not tabs; save the table again as \"CSV (comma delimited)\""),
				arguments("code,name,\n1,A,\n", 1,
						"a name for each column; one has none. Delete the column if it is empty"),
				arguments("code,code\n1,A\n", 1, "a name of its own for each column; \"code\" stands here twice"),
				arguments("code,name\n1,A\n,\n", 3, "a row with something in it; delete this empty one"),
				arguments("code,name\n1,\"A\n2,B\n", 2, quotes), arguments("code,name\n1,\"A\n2,\"B\n", 2, quotes),
				arguments("code,name\n1,A\n2,\"B\" C\n", 3, quotes));
	}

	private List<CsvText.TableLine> read(String text) {
		return CsvText.read("data/x.csv", text, this.faults::add);
	}

}
