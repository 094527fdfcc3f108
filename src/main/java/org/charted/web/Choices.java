package org.charted.web;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Checks a reader's choices against what there is to choose.
 */
public final class Choices {

	private Choices() {
	}

	/**
	 * The choice, if it is one.
	 * @param name the parameter
	 * @param asked what the reader asks for, or {@code null}
	 * @param choices what there is
	 * @return the same
	 * @throws BadParameterException when there is no such choice
	 */
	public static @Nullable String oneOf(String name, @Nullable String asked, Collection<String> choices) {
		if (asked != null && !choices.contains(asked)) {
			throw BadParameterException.noSuchChoice(name, asked, choices);
		}
		return asked;
	}

	/**
	 * The choices, if they are such.
	 * @param name the parameter
	 * @param asked what the reader asks for
	 * @param choices what there is
	 * @return the same
	 * @throws BadParameterException at the first that is no such choice
	 */
	public static List<String> someOf(String name, List<String> asked, Collection<String> choices) {
		asked.forEach((one) -> oneOf(name, one, choices));
		return asked;
	}

}
