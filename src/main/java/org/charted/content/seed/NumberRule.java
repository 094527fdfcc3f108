package org.charted.content.seed;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in prose has to come from a figure. A number is a digit or numeral of any
 * script, however it is set, or a number word where it counts: before a unit, before
 * "of", or by itself where it can mean nothing else, as "thousands" and "twice". Names
 * that carry numbers are exempt.
 */
final class NumberRule {

	private static final String ONES = "(?:one|two|three|four|five|six|seven|eight|nine)";

	private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)";

	private static final String CARDINAL = "(?:" + ONES + "|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
			+ "|seventeen|eighteen|nineteen|" + TENS + "|hundred|thousand|million|billion|dozen)";

	/** "First" is missing: it tells where something begins more often than it counts. */
	private static final String WORD = "(?:" + CARDINAL + "|half|second|third|fourth|fifth|sixth|seventh|eighth|ninth"
			+ "|tenth|eleventh|twelfth|twentieth|hundredth)";

	private static final String BETWEEN = "(?:full|half|calendar|consecutive|further|additional|more|extra|whole"
			+ "|or|to|and|a|an|of|the|separate|scored|unscored|" + WORD + ")";

	private static final String UNIT = "(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|percent|percentage"
			+ "|dollars?|cents?|domains?|questions?|items?|points?|credits?|attempts?|jobs?|openings?|workers?"
			+ "|employees?|members?|affiliates?|breach(?:es)?|times|fold)";

	private static final String SHARE = "(?:(?:an?|one|" + ONES + ")[ -](?:half|hal(?:f|ves)|thirds?|quarters?|fifths?"
			+ "|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?) (?:of|as)"
			+ "|half (?:of|as|the|all|an?|their|its|our|your|those|these|what|who|that))";

	private static final List<String> COUNTS = List.of(
			// before a unit, as in "two further years" and "third attempt", unlike a
			// half-day
			"(?!half-)" + WORD + "(?:[ -]+" + BETWEEN + "){0,4}[ -]+" + UNIT,
			// twenty-five, forty schools
			TENS + "(?:[ -]" + ONES + ")?",
			// two million people
			CARDINAL + "(?: (?:hundred|thousand|million|billion))+",
			// nine out of ten
			CARDINAL + " (?:out of|of|in) (?:every )?" + CARDINAL,
			// what can only be a count
			"(?:a|an|one|per|by the|several|some|few) (?:dozen|hundred|thousand|million|billion)"
					+ "|(?:dozen|hundred|thousand|million|billion)s",
			"(?:a )?couple of", SHARE, "twice|thrice|doubl(?:e[sd]?|ing)(?!-)|tripl(?:e[sd]?|ing)(?!-)|[a-z]+fold",
			"(?:first|last|next|top|bottom) (?!one\\b)" + CARDINAL);

	private static final Pattern NUMBER = Pattern
		.compile("\\p{N}[\\p{N}.,\u2044/]*|\\b(?:" + String.join("|", COUNTS) + ")\\b", Pattern.CASE_INSENSITIVE);

	/** Roman numeral signs are left as they are, since they would become letters. */
	private static final Pattern NO_NUMERAL_SIGN = Pattern.compile("[^\\p{Nl}]+");

	private final List<Pattern> names;

	/**
	 * Create the rule.
	 * @param names the exact names that may carry numbers
	 */
	NumberRule(Collection<String> names) {
		this.names = names.stream()
			.map(NumberRule::plain)
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((name) -> Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])"))
			.toList();
	}

	/**
	 * The numbers in a text that do not come from a figure.
	 * @param words the text without its figures, citations and addresses
	 * @return each number as it reads without typographic variants
	 */
	List<String> numbersIn(String words) {
		String rest = plain(words);
		for (Pattern name : this.names) {
			rest = name.matcher(rest).replaceAll("*");
		}
		List<String> numbers = new ArrayList<>();
		Matcher matcher = NUMBER.matcher(rest);
		while (matcher.find()) {
			numbers.add(matcher.group());
		}
		return numbers;
	}

	/**
	 * The text as it would be typed plainly: one kind of blank and of hyphen, no
	 * invisible signs, and digits and letters in place of their variants.
	 */
	private static String plain(String text) {
		return NO_NUMERAL_SIGN.matcher(text)
			.replaceAll((match) -> Matcher.quoteReplacement(Normalizer.normalize(match.group(), Normalizer.Form.NFKC)))
			.replaceAll("\\p{Cf}", "")
			.replaceAll("[\\p{Pd}\u2212]", "-")
			.replaceAll("[\\p{Z}\\s]+", " ");
	}

}
