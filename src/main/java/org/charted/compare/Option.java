package org.charted.compare;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader may choose to compare.
 *
 * @param id its name in addresses
 * @param title its title
 * @param group what it belongs to among many, or ""
 */
public record Option(String id, String title, String group) {

	/** Options by their ids, in their order. */
	public static Map<String, Option> byId(Stream<Option> options) {
		return options
			.collect(Collectors.toMap(Option::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
	}

}
