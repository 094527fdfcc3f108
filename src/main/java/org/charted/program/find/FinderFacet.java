package org.charted.program.find;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Choices of one kind, each with what it finds.
 *
 * @param parameter the parameter
 * @param label what the form calls it
 * @param any what stands for no choice
 * @param choices the choices that find something, and the one that was made
 */
record FinderFacet(String parameter, String label, String any, List<FacetChoice> choices) {

	/**
	 * A choice.
	 *
	 * @param slug its word in addresses
	 * @param label its words
	 * @param count how many institutions it finds; {@code null} when that hangs on a
	 * place that is not told yet
	 * @param chosen whether it was made
	 */
	record FacetChoice(String slug, String label, @Nullable Integer count, boolean chosen) {

		/** Whether it finds anything, or was made. */
		boolean isOffered() {
			return this.chosen || this.count == null || this.count > 0;
		}

		/** Its words, with what it finds. */
		public String text() {
			return (this.count != null) ? "%s (%,d)".formatted(this.label, this.count) : this.label;
		}

	}

}
