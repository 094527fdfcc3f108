package org.charted.program.compare;

import java.util.List;
import java.util.stream.Stream;

import org.charted.compare.Option;
import org.charted.program.NamedInstitution;
import org.charted.web.Near;

/**
 * Institutions to add to a comparison, by a part of their name or place.
 *
 * @param words what was typed
 * @param found those that have it, as far as there is room
 * @param total how many have it
 * @param near the names most like it, where none has it
 */
record NameSearch(String words, List<Option> found, int total, List<String> near) {

	/** Whoever gets more does better to narrow the search. */
	private static final int MOST = 25;

	/**
	 * Search by name.
	 * @param words what was typed, or ""
	 * @param index the institutions there are
	 * @param chosen those that are chosen already and need not be found
	 */
	static NameSearch of(String words, NameIndex index, List<String> chosen) {
		List<String> wanted = Stream.of(Near.fold(words).split(" ")).filter((word) -> !word.isEmpty()).toList();
		List<Option> found = wanted.isEmpty() ? List.of()
				: index.teaching()
					.stream()
					.filter((one) -> wanted.stream().allMatch(one.words()::contains))
					.map((one) -> one.institution().unitid())
					.filter((unitid) -> !chosen.contains(unitid))
					.map(index::option)
					.toList();
		List<String> near = (!wanted.isEmpty() && found.isEmpty()) ? Near
			.among(index.teaching()
				.stream()
				.map(NameIndex.IndexedName::institution)
				.filter((one) -> !chosen.contains(one.unitid()))
				.toList(), (one) -> Stream.of(one.name(), one.title()))
			.to(words)
			.stream()
			.map(NamedInstitution::title)
			.toList() : List.of();
		return new NameSearch(words, found.stream().limit(MOST).toList(), found.size(), near);
	}

	public boolean isAsked() {
		return !this.words.isBlank();
	}

}
