package org.charted.content.seed;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in prose has to come from a figure. A number is a digit, or a number word
 * before a unit; names that carry numbers are exempt.
 */
final class NumberRule {

	private static final String WORD = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen"
			+ "|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty"
			+ "|ninety|hundred|thousand|million|billion|dozen|half)";

	private static final String BETWEEN = "(?:full|half|calendar|consecutive|further|additional|more|extra|whole"
			+ "|or|to|and|a|an|of|the|separate|scored|unscored|" + WORD + ")";

	private static final String UNIT = "(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|percent|percentage"
			+ "|dollars?|cents?|domains?|questions?|items?|points?|credits?|attempts?|jobs?|openings?|workers?"
			+ "|employees?|members?|affiliates?|breach(?:es)?|times|fold)";

	private static final Pattern NUMBER = Pattern.compile(
			"\\d[\\d.,]*|\\b" + WORD + "(?:[\\s-]+" + BETWEEN + "){0,4}[\\s-]+" + UNIT + "\\b",
			Pattern.CASE_INSENSITIVE);

	private final List<Pattern> names;

	/**
	 * Create the rule.
	 * @param names the exact names that may carry numbers
	 */
	NumberRule(Collection<String> names) {
		this.names = names.stream()
			.sorted(Comparator.comparingInt(String::length).reversed())
			.map((name) -> Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(name) + "(?![\\p{L}\\d])"))
			.toList();
	}

	/**
	 * The numbers in a text that do not come from a figure.
	 * @param words the text without its figures, citations and addresses
	 * @return each number as it stands in the text
	 */
	List<String> numbersIn(String words) {
		String rest = words;
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

}
