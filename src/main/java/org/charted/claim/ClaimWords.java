package org.charted.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that hang on data: they rank, compare, divide or count without a figure, and
 * nobody notices when a new edition makes them untrue.
 */
final class ClaimWords {

	private static final String SUPERLATIVES = "highest|lowest|largest|smallest|biggest|greatest|most|fewest|least"
			+ "|fastest|slowest|longest|shortest|cheapest|dearest|richest|poorest|(?:best|worst|better|worse)[- ]paid|tops?|topped|bottom";

	private static final String COMPARISONS = "(?:more|less|fewer)\\b[^.;:,]{0,40}?\\bthan|higher|lower|larger|smaller|bigger"
			+ "|greater|faster|slower|longer|shorter|cheaper|dearer|above|below|twice|double[ds]?|outnumbers?|exceeds?"
			+ "|overtook|overtakes|ahead of|ha(?:s|ve) more|has passed|have passed|the same as|pays? (?:more|less|better|best|worst)";

	private static final String SHARES = "half|third|thirds|quarters?|fifths?|tenths?|majority|minority|mostly"
			+ "|nearly all|almost all|a small part|one in (?:two|three|four|five|six|seven|eight|nine|ten|twenty)";

	private static final String COUNTS = "every|all|only|none|never|always|no other|nobody|no one";

	private static final String COURSES = "ranks?|ranked|ranges?|ranged|runs? from|from \\.{3}|rises?|rose|risen|falls?|fell|fallen|grows?|grew"
			+ "|grown|shrinks?|shrank|shrunk";

	private static final Pattern WORD = Pattern.compile(
			"\\b(?:" + String.join("|", SUPERLATIVES, COMPARISONS, SHARES, COUNTS, COURSES) + ")(?!\\w)",
			Pattern.CASE_INSENSITIVE);

	private ClaimWords() {
	}

	/**
	 * A place within words.
	 *
	 * @param start where it begins
	 * @param end where it ends
	 */
	record Span(int start, int end) {

		boolean holds(Span other) {
			return this.start <= other.start && other.end <= this.end;
		}

	}

	/** Where such words stand in a text. */
	static List<Span> in(String text) {
		List<Span> found = new ArrayList<>();
		Matcher matcher = WORD.matcher(text);
		while (matcher.find()) {
			found.add(new Span(matcher.start(), matcher.end()));
		}
		return found;
	}

}
