package org.charted.program.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.compare.Option;
import org.charted.program.NamedInstitution;
import org.charted.web.Near;

/**
 * The institutions that can be compared, kept for each content.
 *
 * @param options all of them, by their six digits
 * @param teaching those that are found by words
 */
record NameIndex(Map<String, Option> options, List<IndexedName> teaching) {

	/**
	 * An institution that is found by words.
	 *
	 * @param institution the institution
	 * @param words its name and place, folded
	 */
	record IndexedName(NamedInstitution institution, String words) {

		private static IndexedName of(NamedInstitution institution) {
			return new IndexedName(institution, " " + Near.fold(institution.title()));
		}

	}

	static NameIndex of(List<NamedInstitution> all) {
		return new NameIndex(Option.byId(all.stream().map((one) -> new Option(one.unitid(), one.title(), ""))),
				all.stream().filter(NamedInstitution::teaching).map(IndexedName::of).toList());
	}

	Option option(String unitid) {
		return Objects.requireNonNull(this.options.get(unitid));
	}

}
