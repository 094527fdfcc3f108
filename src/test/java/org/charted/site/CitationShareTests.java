package org.charted.site;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.charted.prose.Markdown;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Tests that the guide does not lean on the three articles it began with, which live on
 * advertising: what is known from whoever counted, ruled or surveyed it is cited from
 * there.
 */
class CitationShareTests {

	private static final Set<String> ARTICLES = Set.of("research-2026", "cs-org-2022", "cs-org-2023");

	/** In percent of what is cited. */
	private static final int MOST = 45;

	/** What stands for a figure, which names a source of its own. */
	private static final String FIGURE = "\u2026";

	private static final Pattern CITATION = Pattern.compile("\\s*\\[\\^([^\\]]+)]");

	/** A citation behind the end of a sentence belongs to that sentence. */
	private static final Pattern BEHIND = Pattern.compile("([.!?:][\"')]*)((?:\\s*\\[\\^[^\\]]+])+)");

	@Test
	void lessThanHalfOfWhatIsCitedIsTheWordOfTheArticles() {
		List<Cited> cited = Stream.of("guide", "faq")
			.flatMap((folder) -> SeedText.of(folder).stream())
			.flatMap(CitationShareTests::cited)
			.toList();
		long articles = cited.stream().filter((each) -> ARTICLES.contains(each.source())).count();
		assertThat(cited).hasSizeGreaterThan(500);
		assertThat(articles * 100.0 / cited.size()).as("%d of %d", articles, cited.size()).isLessThanOrEqualTo(MOST);
	}

	@Test
	void aCitationBelongsToItsSentence() {
		assertThat(cited("It is so. [^a] [^b] And it is not [^a]. Nobody knows.")).containsExactlyInAnyOrder(
				new Cited("It is so.", "a"), new Cited("It is so.", "b"), new Cited("And it is not.", "a"));
	}

	@Test
	void whatStandsUnderACitedHeadingIsCitedToo() {
		SeedText text = new SeedText("",
				Markdown.parse("## So [^a]\n\n- one\n- two [^b]\n\n### Then\n\nThree.\n\n## No\n\nFour."));
		assertThat(cited(text)).containsExactlyInAnyOrder(new Cited("So", "a"), new Cited("one", "a"),
				new Cited("two", "b"), new Cited("Three.", "a"));
	}

	/**
	 * What one text cites, each sentence once for each of its sources. A block that cites
	 * nothing is cited from where the heading above it is.
	 */
	private static Stream<Cited> cited(SeedText text) {
		Set<Cited> cited = new HashSet<>();
		SortedMap<Integer, Set<Cited>> headings = new TreeMap<>();
		for (Node block = text.root().getFirstChild(); block != null; block = block.getNext()) {
			if (block instanceof Heading heading) {
				headings.tailMap(heading.getLevel()).clear();
				headings.put(heading.getLevel(), cited(Markdown.citedWords(heading)));
				cited.addAll(headings.get(heading.getLevel()));
			}
			Stream.concat(SeedText.blocks(block, Paragraph.class).stream(), rows(block)).forEach((unit) -> {
				String words = Markdown.citedWords(unit);
				Set<Cited> own = cited(words);
				cited.addAll(own);
				if (own.isEmpty() && !words.contains(FIGURE)) {
					headings.values()
						.stream()
						.flatMap(Set::stream)
						.forEach((above) -> cited.add(new Cited(words, above.source())));
				}
			});
		}
		return cited.stream();
	}

	private static Stream<TableRow> rows(Node block) {
		return SeedText.blocks(block, TableRow.class).stream().filter((row) -> row.getParent() instanceof TableBody);
	}

	private static Set<Cited> cited(String words) {
		Set<Cited> cited = new HashSet<>();
		for (String sentence : SeedText.sentences(BEHIND.matcher(words).replaceAll("$2$1"))) {
			String bare = CITATION.matcher(sentence).replaceAll("");
			CITATION.matcher(sentence)
				.results()
				.map((MatchResult match) -> new Cited(bare, match.group(1)))
				.forEach(cited::add);
		}
		return cited;
	}

	/**
	 * That a sentence cites a source.
	 *
	 * @param sentence the words of the sentence
	 * @param source the id of the source
	 */
	private record Cited(String sentence, String source) {

	}

}
