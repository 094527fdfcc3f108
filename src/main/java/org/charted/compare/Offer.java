package org.charted.compare;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.charted.chart.Chart;

/**
 * What can be compared at an address, and how.
 *
 * @param words what it is called
 * @param parameter the parameter that names a subject
 * @param kept what else stands in the address and stays there, by parameter
 * @param options the subjects there are, by their ids ({@link Option#byId})
 * @param subjects finds those with some ids, in the order of the ids
 * @param suggestions comparisons that readers often want
 * @param charts draws charts of subjects
 */
public record Offer(Wording words, String parameter, Map<String, String> kept, Map<String, Option> options,
		Function<List<String>, List<Subject>> subjects, List<? extends Suggested> suggestions,
		Function<List<Subject>, List<Chart>> charts) {

	/** A comparison that readers often want. */
	public interface Suggested {

		String getTitle();

		String getPath();

	}

}
