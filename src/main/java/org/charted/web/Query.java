package org.charted.web;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;

/**
 * The query parameters of a request. Unknown ones are ignored, empty ones count as
 * absent, repeats collapse.
 */
public final class Query {

	private static final Pattern DOLLARS = Pattern.compile("\\$?[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{1,2})?");

	private final MultiValueMap<String, String> parameters;

	public Query(MultiValueMap<String, String> parameters) {
		this.parameters = parameters;
	}

	/**
	 * All values of a parameter, each once, in their order.
	 * @throws BadParameterException when one of them is no text
	 */
	public List<String> all(String name) {
		List<String> values = this.parameters.getOrDefault(name, List.of())
			.stream()
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
		if (values.stream().anyMatch((text) -> text.indexOf(ReadableRequest.UNREADABLE) >= 0)) {
			throw new BadParameterException("\u201c%s\u201d holds something that is no text.".formatted(name));
		}
		return values;
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
			throw BadParameterException.noSuchChoice(name, values.get(0), choices);
		}
		return values.get(0);
	}

	/**
	 * All values of a parameter, out of those it can have.
	 * @param name the parameter
	 * @param choices the values it can have
	 * @return the values, each once, in their order
	 * @throws BadParameterException when one of them is another value
	 */
	public List<String> someOf(String name, Collection<String> choices) {
		List<String> values = all(name);
		for (String value : values) {
			if (!choices.contains(value)) {
				throw BadParameterException.noSuchChoice(name, value, choices);
			}
		}
		return values;
	}

	/**
	 * A whole number that may be zero.
	 * @param name the parameter
	 * @param most the largest number it can have
	 * @return the number, 0 when the parameter is absent
	 * @throws BadParameterException when it is something else
	 */
	public int count(String name, int most) {
		return List.of("0").equals(all(name)) ? 0 : number(name, 0, most);
	}

	/**
	 * An amount of dollars, as in "1,250" or "99.50".
	 * @param name the parameter
	 * @param most the largest amount it can have
	 * @return the amount, or {@code null} when the parameter is absent
	 * @throws BadParameterException when it is something else
	 */
	public @Nullable BigDecimal dollars(String name, int most) {
		List<String> values = all(name);
		if (values.isEmpty()) {
			return null;
		}
		if (values.size() == 1 && DOLLARS.matcher(values.get(0)).matches()) {
			BigDecimal amount = new BigDecimal(values.get(0).replaceAll("[$,]", ""));
			if (amount.compareTo(BigDecimal.valueOf(most)) <= 0) {
				return amount;
			}
		}
		throw new BadParameterException(
				"\u201c%s\u201d has to be an amount of dollars up to %,d.".formatted(name, most));
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
