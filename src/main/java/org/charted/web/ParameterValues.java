package org.charted.web;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The query parameters of a request. Empty ones count as absent, repeats collapse.
 *
 * @param parameters their values by name
 */
record ParameterValues(Map<String, String[]> parameters) {

	private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,5}");

	private static final Pattern DOLLARS = Pattern.compile("\\$?[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{1,2})?");

	/**
	 * All values of a parameter, each once, in their order.
	 * @throws BadParameterException when one of them is no text
	 */
	List<String> all(String name) {
		List<String> values = Stream.of(this.parameters.getOrDefault(name, new String[0]))
			.map(String::strip)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.toList();
		if (values.stream().anyMatch((text) -> text.indexOf(ReadableRequest.UNREADABLE) >= 0)) {
			throw BadParameterException.unusableEntry(name, "holds something that is no text");
		}
		return values;
	}

	/**
	 * The one value of a parameter, {@code null} when it is absent.
	 * @throws BadParameterException when it has several
	 */
	@Nullable String one(String name) {
		List<String> values = all(name);
		if (values.size() > 1) {
			throw new BadParameterException("Choose one \u201c%s\u201d at a time.", name, "", List.of());
		}
		return values.isEmpty() ? null : values.get(0);
	}

	/**
	 * A whole number, {@code null} when it is absent.
	 * @throws BadParameterException when it is something else
	 */
	@Nullable Integer number(String name, WholeNumber bounds) {
		List<String> values = all(name);
		if (values.isEmpty()) {
			return null;
		}
		if (values.size() == 1 && NUMBER.matcher(values.get(0)).matches()) {
			int number = Integer.parseInt(values.get(0));
			if (number >= bounds.least() && number <= bounds.most()) {
				return number;
			}
		}
		throw BadParameterException.unusableEntry(name,
				"has to be a whole number from %d to %d".formatted(bounds.least(), bounds.most()));
	}

	/**
	 * The amounts of dollars of the parameters "name-key" that are there, by key.
	 * @throws BadParameterException when one of them is something else
	 */
	Map<String, BigDecimal> dollarsByKey(String name, Dollars bounds) {
		Map<String, BigDecimal> amounts = new TreeMap<>();
		for (String parameter : this.parameters.keySet()) {
			BigDecimal amount = parameter.startsWith(name + "-") ? dollars(parameter, bounds) : null;
			if (amount != null) {
				amounts.put(parameter.substring(name.length() + 1), amount);
			}
		}
		return amounts;
	}

	/**
	 * An amount of dollars, {@code null} when it is absent.
	 * @throws BadParameterException when it is something else
	 */
	@Nullable BigDecimal dollars(String name, Dollars bounds) {
		List<String> values = all(name);
		if (values.isEmpty()) {
			return null;
		}
		if (values.size() == 1 && DOLLARS.matcher(values.get(0)).matches()) {
			BigDecimal amount = new BigDecimal(values.get(0).replaceAll("[$,]", ""));
			if (amount.compareTo(BigDecimal.valueOf(bounds.most())) <= 0) {
				return amount;
			}
		}
		throw BadParameterException.unusableEntry(name,
				"has to be an amount of dollars up to %,d".formatted(bounds.most()));
	}

	/**
	 * The same with what was typed, which may be something else.
	 * @param labels what the form calls its fields
	 */
	TypedDollars typedDollars(String name, Dollars bounds, Labels labels) {
		try {
			BigDecimal amount = dollars(name, bounds);
			return new TypedDollars(String.join(" ", all(name)), amount, "");
		}
		catch (BadParameterException ex) {
			String typed = String.join(" ", this.parameters.getOrDefault(name, new String[0]));
			return new TypedDollars(typed.strip(), null, ex.reason(labels));
		}
	}

}
