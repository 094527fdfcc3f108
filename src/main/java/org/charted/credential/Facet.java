package org.charted.credential;

import java.util.List;

/**
 * A parameter of the filter with its choices.
 *
 * @param name the parameter
 * @param label its label
 * @param options its choices
 */
record Facet(String name, String label, List<Alternative> options) {

	/**
	 * A choice.
	 *
	 * @param choice the value in the address
	 * @param label its label
	 * @param count how many credentials are shown with it, the other choices kept
	 * @param chosen whether it is chosen now
	 */
	public record Alternative(String choice, String label, int count, boolean chosen) {
	}

}
