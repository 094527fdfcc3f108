package org.charted.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ProjectSeeds;
import org.charted.prose.Markdown;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that readers with a high-school diploma can read the guide and the FAQ. What is
 * read is the running text: paragraphs and items of some length, without the label that
 * an item begins with. A figure is read as one word of one syllable, since its length is
 * the data's and not the writer's. The answers of the FAQ are graded by the groups that
 * they stand in: the formula was made for passages of a hundred words and more, and in an
 * answer of two lines it grades the name of the occupation.
 */
class ReadabilityTests {

	/** School grade by the formula of Flesch and Kincaid (1975). */
	private static final double HIGHEST_GRADE = 9.0;

	private static final int LONGEST_SENTENCE = 35;

	/** Text in shorter sentences is chopped rather than plain. */
	private static final double SHORTEST_AVERAGE = 11;

	private static final int WORDS_OF_RUNNING_TEXT = 6;

	@Test
	void gradeIsThatOfHighSchool() {
		Stream<Running> passages = Stream.concat(texts("guide"), groupsOfAnswers());
		assertThat(passages.filter((passage) -> passage.grade() > HIGHEST_GRADE)).isEmpty();
	}

	private static Stream<Running> groupsOfAnswers() {
		Map<String, List<Running>> groups = SeedText.of("faq")
			.stream()
			.collect(Collectors.groupingBy(ReadabilityTests::group, TreeMap::new,
					Collectors.mapping(Running::of, Collectors.toList())));
		return groups.entrySet().stream().map((group) -> Running.together("faq, " + group.getKey(), group.getValue()));
	}

	private static String group(SeedText answer) {
		return ProjectSeeds.text("faq", answer.name().replace("faq/", ""))
			.lines()
			.filter((line) -> line.startsWith("group: "))
			.findFirst()
			.orElseThrow();
	}

	@Test
	void noSentenceIsLong() {
		assertThat(texts("guide", "faq").flatMap(Running::longSentences)).isEmpty();
	}

	@Test
	void textIsNotChopped() {
		assertThat(texts("guide").filter((text) -> text.average() < SHORTEST_AVERAGE)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "record, 2", "code, 1", "coded, 2", "asked, 1", "table, 2", "insurance, 3", "facility, 4",
			"privacy, 3", "medical, 3", "technician, 3", "radio, 3", "actual, 3", "payment, 2", "statement, 2",
			"create, 2", "being, 2", "audience, 3", "sources, 2", "rules, 1", "people, 2", "the, 1", "42, 1" })
	void syllablesAreThoseSpoken(String word, int syllables) {
		assertThat(Syllables.count(word)).isEqualTo(syllables);
	}

	private static Stream<Running> texts(String... folders) {
		return Arrays.stream(folders).flatMap((folder) -> SeedText.of(folder).stream()).map(Running::of);
	}

	/**
	 * The running text of a page.
	 *
	 * @param name of the page
	 * @param sentences its sentences, each in words
	 */
	private record Running(String name, List<List<String>> sentences) {

		static Running of(SeedText text) {
			List<List<String>> sentences = new ArrayList<>();
			for (Paragraph paragraph : text.blocks(Paragraph.class)) {
				String running = running(paragraph);
				if (words(running).size() >= WORDS_OF_RUNNING_TEXT) {
					SeedText.sentences(running).stream().map(Running::words).forEach(sentences::add);
				}
			}
			return new Running(text.name(), sentences);
		}

		static Running together(String name, List<Running> texts) {
			return new Running(name, texts.stream().flatMap((text) -> text.sentences().stream()).toList());
		}

		private static String running(Paragraph paragraph) {
			String words = Markdown.words(paragraph);
			Node first = paragraph.getFirstChild();
			if (paragraph.getParent() instanceof ListItem
					&& (first instanceof StrongEmphasis || first instanceof Emphasis)) {
				String label = Markdown.words(first);
				if (label.matches(".*[.:?]")) {
					words = words.substring(label.length());
				}
			}
			return words.replace("\u2026", "ten").strip();
		}

		private static List<String> words(String sentence) {
			return Arrays.stream(sentence.split("[\\s\u2013\u2014]+"))
				.filter((word) -> word.matches(".*[\\p{L}\\p{N}].*"))
				.toList();
		}

		private double average() {
			return (double) count() / this.sentences.size();
		}

		private long count() {
			return this.sentences.stream().mapToInt(List::size).sum();
		}

		double grade() {
			long syllables = this.sentences.stream().flatMap(List::stream).mapToInt(Syllables::count).sum();
			return 0.39 * average() + 11.8 * syllables / count() - 15.59;
		}

		Stream<String> longSentences() {
			return this.sentences.stream()
				.filter((sentence) -> sentence.size() > LONGEST_SENTENCE)
				.map((sentence) -> "%s: %d words: %s".formatted(this.name, sentence.size(),
						String.join(" ", sentence)));
		}

		@Override
		public String toString() {
			return "%s: grade %.1f, %.1f words a sentence".formatted(this.name, grade(), average());
		}

	}

}
