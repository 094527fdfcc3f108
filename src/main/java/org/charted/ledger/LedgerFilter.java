package org.charted.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.charted.source.Period;
import org.charted.web.Address;
import org.charted.web.BadParameterException;
import org.charted.web.Label;
import org.charted.web.Near;
import org.charted.web.WholeNumber;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.BindParam;

/**
 * What a reader wants to see of the ledger; what is {@code null} does not narrow it.
 *
 * @param words words of the question or of what is counted, or ""
 * @param topic the id of a topic
 * @param publisher the name of a publisher, or ours for what the program computed
 * @param period a year that the period takes in, or "unknown"
 * @param standing a standing
 * @param page the page of the ledger, from 1
 */
record LedgerFilter(@Label("Words") @BindParam("q") String words, @Label("Question") @Nullable String topic,
		@Label("Publisher") @Nullable String publisher, @Label("Period takes in") @Nullable String period,
		@Label("Standing") @Nullable Standing standing, @Label("Page") @WholeNumber(most = 999) int page) {

	private static final int LONGEST = 100;

	/** The period of figures whose year nobody tells, undated pages among them. */
	static final String UNKNOWN = "unknown";

	LedgerFilter {
		words = (words != null) ? words : "";
		if (words.length() > LONGEST) {
			throw BadParameterException.unusableEntry("q",
					"has to be words of what is asked or counted, of up to %d letters".formatted(LONGEST));
		}
	}

	/**
	 * Whether a figure passes.
	 * @param words what words are looked for in, by the ids of the figures
	 */
	Predicate<LedgerIndex.ListedFigure> toPredicate(Map<String, String> words) {
		// signs alone are in none
		List<String> wanted = this.words.isBlank() ? List.of() : List.of(Near.fold(this.words).split(" "));
		return (figure) -> wanted.stream()
			.allMatch((word) -> !word.isEmpty() && words.getOrDefault(figure.id(), "").contains(word))
				&& (this.topic == null || this.topic.equals(figure.topic()))
				&& (this.publisher == null || this.publisher.equals(figure.by()))
				&& (this.standing == null || this.standing == figure.standing())
				&& (this.period == null || takesIn(figure.years(), this.period));
	}

	private static boolean takesIn(Period period, String year) {
		return UNKNOWN.equals(year) ? !period.isKnown()
				: period.isKnown() && period.from().compareTo(year + "-12-31") <= 0 && period.to().compareTo(year) >= 0;
	}

	public boolean isEmpty() {
		return this.words.isEmpty() && this.topic == null && this.publisher == null && this.period == null
				&& this.standing == null;
	}

	/** The address of a page of the ledger with this filter. */
	public String path(int page) {
		return path("", page);
	}

	/** The address of all its figures as a file. */
	public String path(String ending) {
		return path(ending, 1);
	}

	private String path(String ending, int page) {
		return Address.of("/evidence" + ending)
			.with("q", this.words.isEmpty() ? null : this.words)
			.with("topic", this.topic)
			.with("publisher", this.publisher)
			.with("period", this.period)
			.with("standing", this.standing)
			.with("page", (page > 1) ? page : null)
			.toString();
	}

}
