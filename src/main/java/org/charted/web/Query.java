package org.charted.web;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request. Unknown ones are ignored, empty ones count as
 * absent, repeats collapse.
 */
public final class Query {

	private final MultiValueMap<String, String> parameters;

	public Query(MultiValueMap<String, String> parameters) {
		this.parameters = parameters;
	}

	/** All values of a parameter, each once, in their order. */
	public List<String> all(String name) {
		return this.parameters.getOrDefault(name, List.of())
			.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
	}

	/**
	 * The one value of a parameter, out of those it can have.
	 * @param name the parameter
	 * @param choices the values it can have
	 * @return the value, or {@code null} when the parameter is absent
	 * @throws BadParameterException when it has another value, or several
	 */
	public @Nullable String oneOf(String name, Collection<String> choices) {
		List<String> values = all(name);
		if (values.isEmpty()) {
			return null;
		}
		if (values.size() > 1) {
			throw new BadParameterException("Choose one \u201c%s\u201d at a time.".formatted(name));
		}
		if (!choices.contains(values.get(0))) {
			throw new BadParameterException("There is no such choice for \u201c%s\u201d.".formatted(name));
		}
		return values.get(0);
	}

	/**
	 * A whole number within bounds.
	 * @param name the parameter
	 * @param absent the number when the parameter is absent
	 * @param most the largest number it can have; the smallest is 1
	 * @return the number
	 * @throws BadParameterException when it is something else
	 */
	public int number(String name, int absent, int most) {
		List<String> values = all(name);
		if (values.isEmpty()) {
			return absent;
		}
		if (values.size() == 1 && values.get(0).matches("[1-9][0-9]{0,5}")) {
			int number = Integer.parseInt(values.get(0));
			if (number <= most) {
				return number;
			}
		}
		throw new BadParameterException("\u201c%s\u201d has to be a whole number from 1 to %d.".formatted(name, most));
	}

}
