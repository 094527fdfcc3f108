package org.charted.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.ledger.FigureView;
import org.charted.source.Grade;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a profile in groups.
 *
 * @param groups the groups in their order
 */
public record ProfileView(List<Group> groups) {

	/**
	 * Attributes that belong together.
	 *
	 * @param title the title of the group
	 * @param rows its attributes
	 */
	public record Group(String title, List<Entry> rows) {
	}

	/**
	 * An attribute with its values.
	 *
	 * @param id the id of the attribute
	 * @param label its label
	 * @param missing what is known instead of values: "not published", "not verified", or
	 * "" when there are values
	 * @param values the values
	 */
	public record Entry(String id, String label, String missing, List<FactView> values) {

		/**
		 * The values by who says them, how sure that is and when it was checked, so that
		 * this need be told only once for all of them.
		 */
		public Collection<List<FactView>> batches() {
			return this.values.stream()
				.collect(Collectors.groupingBy((value) -> Arrays
					.asList((value.source() != null) ? value.source().getId() : null, value.grade(), value.asOf()),
						LinkedHashMap::new, Collectors.toList()))
				.values();
		}

	}

	/**
	 * A value.
	 *
	 * @param text its words as HTML, or ""
	 * @param plain its words without markup, or ""
	 * @param figure the figure, if it is one
	 * @param target the page it points to, if it does
	 * @param source who says it, unless it is a figure
	 * @param grade how far it can be trusted
	 * @param asOf when it was checked
	 */
	public record FactView(String text, String plain, @Nullable FigureView figure, @Nullable Page target,
			@Nullable Source source, @Nullable Grade grade, @Nullable LocalDate asOf) {

		/** What it says, whoever says it. */
		public String essence() {
			return (this.figure != null) ? this.figure.amount() + ", " + this.figure.period() : words();
		}

		/** What it says, without markup. */
		public String words() {
			List<String> words = new ArrayList<>();
			if (this.figure != null) {
				words.add(this.figure.amount());
			}
			if (this.target != null) {
				words.add(this.target.getTitle());
			}
			if (!this.plain.isEmpty()) {
				words.add(this.plain);
			}
			return String.join(": ", words);
		}

	}

	/** The row of an attribute. */
	public @Nullable Entry row(String attribute) {
		return this.groups.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> row.id().equals(attribute))
			.findFirst()
			.orElse(null);
	}

}
