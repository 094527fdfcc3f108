package org.charted.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.charted.web.BadParameterException;
import org.charted.web.Query;

/**
 * What a reader has put side by side, as it stands in the address.
 *
 * @param base the address of the comparison, as in "/careers/compare"
 * @param chosen the subjects, each once, in their order
 * @param onlyDifferences whether to show only what differs
 * @param refusal why not all that was asked for is chosen, or ""
 */
public record Choice(String base, List<String> chosen, boolean onlyDifferences, String refusal) {

	/** More would not fit beside one another. */
	public static final int MOST = 5;

	/**
	 * Read the choice from the parameters {@code c} and {@code only}; whatever is not
	 * valid is left out and told in the refusal.
	 * @param base the address of the comparison
	 * @param query the parameters
	 * @param known the subjects there are
	 * @return the choice
	 */
	public static Choice of(String base, Query query, Set<String> known) {
		List<String> asked = query.all("c");
		List<String> chosen = asked.stream().filter(known::contains).limit(MOST).toList();
		List<String> only = query.all("only");
		String refusal = "";
		if (asked.stream().anyMatch((id) -> !known.contains(id))) {
			refusal = "One of your choices does not exist; the others are kept.";
		}
		else if (asked.size() > MOST) {
			refusal = "Up to five fit side by side; the first five are kept.";
		}
		else if (!only.isEmpty() && !only.equals(List.of("differences"))) {
			refusal = "\u201conly\u201d can only be \u201cdifferences\u201d.";
		}
		return new Choice(base, chosen, only.contains("differences"), refusal);
	}

	/** Whether there is something to compare. */
	public boolean isEnough() {
		return this.chosen.size() > 1;
	}

	public boolean isFull() {
		return this.chosen.size() >= MOST;
	}

	public boolean isRefused() {
		return !this.refusal.isEmpty();
	}

	/**
	 * This choice, where a picker would be of no use.
	 * @param hint what to choose
	 * @return this choice
	 * @throws BadParameterException when it is refused or not enough
	 */
	public Choice orRefuse(String hint) {
		if (isRefused() || !isEnough()) {
			throw new BadParameterException(isRefused() ? this.refusal : hint);
		}
		return this;
	}

	/** The address of this choice. */
	public String path() {
		return path(this.chosen, this.onlyDifferences, "");
	}

	/** The address of this choice as a file. */
	public String path(String ending) {
		return path(this.chosen, this.onlyDifferences, ending);
	}

	/** The address without one subject. */
	public String without(String id) {
		List<String> rest = new ArrayList<>(this.chosen);
		rest.remove(id);
		return path(rest, this.onlyDifferences, "");
	}

	/** The address that shows all attributes, or only those that differ. */
	public String toggled() {
		return path(this.chosen, !this.onlyDifferences, "");
	}

	private String path(List<String> ids, boolean only, String ending) {
		List<String> parameters = new ArrayList<>(ids.stream().map((id) -> "c=" + id).toList());
		if (only) {
			parameters.add("only=differences");
		}
		return this.base + ending + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
	}

}
