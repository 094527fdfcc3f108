package org.charted.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Near;

/**
 * What a reader has put side by side, as it stands in the address.
 *
 * @param base the address of the comparison, as in "/careers/compare"
 * @param parameter the parameter that names a subject
 * @param kept what else stands in the address, by parameter
 * @param chosen the subjects, each once, in their order
 * @param onlyDifferences whether to show only what differs
 * @param refusal why not all that was asked for is chosen, or ""
 * @param wrong the first asked for that does not exist, or ""
 * @param near the subjects that look most like it
 */
public record Choice(String base, String parameter, Map<String, String> kept, List<String> chosen,
		boolean onlyDifferences, String refusal, String wrong, List<Option> near) {

	/** More would not fit beside one another. */
	public static final int MOST = 5;

	/** A choice out of the program's own hand. */
	public static Choice of(String base, String parameter, List<String> chosen) {
		return new Choice(base, parameter, Map.of(), chosen, false, "", "", List.of());
	}

	/**
	 * Choose what was asked for; whatever is not valid is left out and told in the
	 * refusal.
	 * @param offer what can be chosen
	 * @param what what was asked for
	 * @return the choice
	 */
	static Choice of(Offer offer, Asked what) {
		Set<String> known = offer.options().keySet();
		List<String> asked = what.subjects();
		List<String> chosen = asked.stream().filter(known::contains).limit(MOST).toList();
		String wrong = asked.stream().filter((id) -> !known.contains(id)).findFirst().orElse("");
		List<Option> near = near(wrong, offer).stream().filter((option) -> !chosen.contains(option.id())).toList();
		List<String> only = what.only();
		String refusal = "";
		if (!wrong.isEmpty()) {
			refusal = "One of your choices does not exist; the others are kept.";
		}
		else if (asked.size() > MOST) {
			refusal = "Up to five fit side by side; the first five are kept.";
		}
		else if (!only.isEmpty() && !only.equals(List.of("differences"))) {
			refusal = "All is shown. The address can ask for the differences alone, and for nothing else.";
		}
		return new Choice(offer.words().base(), offer.parameter(), offer.kept(), chosen, only.contains("differences"),
				refusal, wrong, near);
	}

	private static List<Option> near(String wrong, Offer offer) {
		return wrong.isEmpty() ? List.of()
				: Near.among(offer.options().values(), (option) -> Stream.of(option.id(), option.title())).to(wrong);
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
	Choice orRefuse(String hint) {
		if (isRefused() || !isEnough()) {
			throw new BadParameterException(isRefused() ? this.refusal : hint, this.parameter, this.wrong,
					this.near.stream().map(Option::id).toList());
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

	/** The address with one more subject. */
	public String with(String id) {
		List<String> more = new ArrayList<>(this.chosen);
		more.add(id);
		return path(more, this.onlyDifferences, "");
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
		Address address = Address.of(this.base + ending)
			.withAll(this.parameter, ids)
			.with("only", only ? "differences" : null);
		this.kept.forEach(address::with);
		return address.toString();
	}

}
