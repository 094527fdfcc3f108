package org.charted.career;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.charted.compare.Comparison;
import org.charted.profile.ProfileView;

/**
 * The list of careers as a comparison of all that it shows, to be taken away.
 */
final class ListExport {

	private static final Set<String> SHOWN = Set.of("pay-healthcare", "pay-median", "nearest-healthcare",
			"nearest-median", ProfileView.Entry.SURVEYS, "growth", "openings");

	private ListExport() {
	}

	static Comparison of(List<ListedCareer> careers) {
		Comparison facts = Comparison.of(careers.stream().map(ListedCareer::subject).toList()).only(SHOWN);
		List<Comparison.Section> groups = new ArrayList<>();
		if (!careers.isEmpty()) {
			groups.add(new Comparison.Section("The career",
					List.of(row("education", "Entry education", careers, (listed) -> listed.education().label()),
							row("occupation", "Closest occupation", careers, ListedCareer::occupation),
							row("fit", "Fit of that occupation", careers, (listed) -> listed.career().getFitLabel()))));
		}
		groups.addAll(facts.groups());
		return new Comparison(facts.subjects(), groups);
	}

	private static Comparison.Row row(String id, String label, List<ListedCareer> careers,
			Function<ListedCareer, String> words) {
		return Comparison.Row.ofWords(id, label, careers, words, (listed) -> listed.page().getChecked());
	}

}
