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
			+ "|fastest|slowest|longest|shortest|cheapest|dearest|richest|poorest|steepest|widest|narrowest|scarcest|rarest|busiest|(?:best|worst|better|worse)[- ]paid|tops?|topped|bottom";

	private static final String COMPARISONS = "(?:more|less|fewer)\\b[^.;:,]{0,40}?\\bthan|higher|lower|larger|smaller|bigger"
			+ "|greater|faster|slower|longer|shorter|cheaper|dearer|above|below|twice|double[ds]?|outnumbers?|exceeds?"
			+ "|overtook|overtakes|ahead of|ha(?:s|ve) more|has passed|have passed|the same as|pays? (?:more|less|better|best|worst)";

	private static final String NEARNESS = "close to|nearly|almost|roughly"
			+ "|as (?:high|low|large|small|many|fast) as|equal(?:s|ly|led)?|on (?:a )?par with|level with|identical";

	private static final String LEADS = "exceed(?:ed|ing)|outnumber(?:ed|ing)|overtak(?:en|ing)|surpass(?:e[sd])?"
			+ "|outpace[sd]?|outearn(?:s|ed)?|outstrip(?:s|ped)?|outgrows?|outgrew|dwarf(?:s|ed)?|trail(?:s|ed)|lag(?:s|ged)?"
			+ "|beats?|any other|richer|poorer|steeper|narrower|scarcer|rarer|busier";

	/**
	 * "Many", "several" and "few" hang on data before what the tables count; elsewhere
	 * they are manners of speaking. "Each", "both" and "neither" are missing, as in "each
	 * other" and "each of the pairs below": they only point at what is named beside them,
	 * and whatever ranks or compares that is a word of this list.
	 */
	private static final String AMOUNTS = "hardly any|handful of|fraction of|bulk of"
			+ "|(?:large|great|good|big|small) (?:part|share) of|lion's share|numerous|countless|plenty of|scarce|rare"
			+ "|(?<!how )(?:many|several|few)(?: of)?(?: the| these| those| its| their| new)? "
			+ "(?:them|states?|areas?|regions?|cities|industries|sectors?|occupations?|years?|editions?|surveys?|jobs"
			+ "|openings|groups?|careers|credentials)";

	private static final String SHARES = "half|halves|third|thirds|quarters?|fifths?|sixths?|eighths?|tenths?|majority|minority|mostly"
			+ "|nearly all|almost all|a small part|one in (?:two|three|four|five|six|seven|eight|nine|ten|twenty)";

	private static final String COUNTS = "every|all|only|none|never|always|no other|nobody|no one";

	private static final String COURSES = "ranks?|ranked|ranges?|ranged|runs? from|from \\.{3}|rises?|rose|risen|falls?|fell|fallen|grows?|grew"
			+ "|grown|shrinks?|shrank|shrunk|rising|falling|growing|shrinking"
			+ "|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|declin(?:e[sd]?|ing)|(?:drop(?:s|ped)|climb(?:s|ed)) (?:to|by|from)|soar(?:s|ed)?"
			+ "|surg(?:es|ed)|plung(?:es|ed)|expand(?:s|ed)|widen(?:s|ed)|narrow(?:s|ed)|halved?|tripled?|triples|quadrupled?"
			+ "|peak(?:s|ed)|unchanged|stable|stagnant";

	private static final Pattern WORD = Pattern.compile(
			"\\b(?:" + String.join("|", SUPERLATIVES, COMPARISONS, NEARNESS, LEADS, SHARES, AMOUNTS, COUNTS, COURSES)
					+ ")(?!\\w)",
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
