package org.charted.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A question in place of the id of a figure, as in {@code pay.29-2072 median, Florida}:
 * the figure is the one that answers it today.
 *
 * @param topic the topic
 * @param measure the measure
 * @param before whether the answer is meant that led before the present one
 * @param with the topic whose present answer has the period that is meant; {@code null}
 * for the newest
 * @param place the place; {@code null} for the whole country
 */
public record FigureQuestion(String topic, String measure, boolean before, @Nullable String with,
		@Nullable String place) {

	private static final String ID = "[a-z0-9.-]+";

	/** What may stand in place of the id of a figure in prose. */
	static final String REFERENCE = ID + "(?: [^{},]+(?:, [^{}]+)?)?";

	private static final Pattern QUESTION = Pattern
		.compile("(" + ID + ") ([^,]+?)(?: (before)| with ([a-z0-9-]+\\." + ID + "))?(?:, (.+))?");

	/**
	 * Read a question.
	 * @param reference what stands in place of an id
	 * @return the question, or nothing where it is an id
	 */
	public static Optional<FigureQuestion> parse(String reference) {
		Matcher matcher = QUESTION.matcher(reference);
		return matcher.matches() ? Optional.of(new FigureQuestion(matcher.group(1), matcher.group(2),
				matcher.group(3) != null, matcher.group(4), matcher.group(5))) : Optional.empty();
	}

}
