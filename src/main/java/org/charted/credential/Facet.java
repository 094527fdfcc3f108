package org.charted.credential;

import java.util.List;

/**
 * A parameter of the filter with its choices.
 *
 * @param name the parameter
 * @param label its label
 * @param options its choices
 */
public record Facet(String name, String label, List<Option> options) {

	/**
	 * A choice.
	 *
	 * @param choice the value in the address
	 * @param label its label
	 * @param count how many credentials are shown with it, the other choices kept
	 * @param chosen whether it is chosen now
	 */
	public record Option(String choice, String label, int count, boolean chosen) {
	}

}
