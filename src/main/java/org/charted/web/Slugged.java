package org.charted.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A constant of an enum that readers choose, by its word in addresses.
 */
public interface Slugged {

	/** The name of the constant, which every enum has. */
	String name();

	/** The word for it in addresses, as in "under-50". */
	default String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The words for all constants of an enum, in their order. */
	static List<String> slugs(Class<? extends Slugged> type) {
		return Stream.of(type.getEnumConstants()).map(Slugged::slug).toList();
	}

	/**
	 * The constant of a word.
	 * @throws java.util.NoSuchElementException when there is none
	 */
	static <E extends Slugged> E of(Class<E> type, String slug) {
		return Stream.of(type.getEnumConstants())
			.filter((constant) -> constant.slug().equals(slug))
			.findFirst()
			.orElseThrow();
	}

}
