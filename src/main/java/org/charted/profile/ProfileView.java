package org.charted.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.ledger.FigureView;
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
	 * @param values its values, or alone the word that there are none
	 */
	public record Entry(String id, String label, List<Value> values) {

		/**
		 * What surveys of different years found, which readers would set side by side.
		 */
		public static final String SURVEYS = "pay-surveys";

		/** People, where they work, and what makes them these people. */
		private static final Pattern PARTS = Pattern.compile("(.+?)( in .+?)?( \\(SOC .+\\)| who .+)?");

		/** Whether there are no values; that one word says why. */
		public boolean isMissing() {
			return this.values.stream().anyMatch(Value.Missing.class::isInstance);
		}

		/** The first value, or the word that there is none. */
		public Value first() {
			return this.values.get(0);
		}

		/** The row without its first value. */
		private Entry further() {
			return new Entry(this.id + "-further", this.label + ": further answers",
					this.values.subList(1, this.values.size()));
		}

		/**
		 * Whom a figure counts, where the figures of the row count different people, and
		 * the year of a survey; else "".
		 */
		public String whose(Value value) {
			String year = SURVEYS.equals(this.id) ? value.line().period() : "";
			return Stream.of(people(value), year).filter((words) -> !words.isEmpty()).collect(Collectors.joining(", "));
		}

		/**
		 * What figures have in common is left out, since the notes tell it: of "coders in
		 * hospitals (SOC 1)" and "coders in offices (SOC 1)", only where they work.
		 */
		private String people(Value value) {
			List<Matcher> all = populations().distinct().map(Entry::parts).toList();
			if (all.size() < 2) {
				return "";
			}
			Matcher parts = parts(value.line().population());
			boolean settingsDiffer = agree(all, 1) && all.stream().allMatch((one) -> one.group(2) != null);
			String people = settingsDiffer ? parts.group(2) : parts.group(1) + Objects.toString(parts.group(2), "");
			return (agree(all, 3) ? people : people + Objects.toString(parts.group(3), "")).strip();
		}

		private static Matcher parts(String population) {
			Matcher parts = PARTS.matcher(population);
			parts.matches();
			return parts;
		}

		private static boolean agree(List<Matcher> all, int part) {
			return all.stream().map((one) -> Objects.toString(one.group(part), "")).distinct().count() == 1;
		}

		private Stream<String> populations() {
			return this.values.stream()
				.filter(Value.OfLedger.class::isInstance)
				.map((value) -> value.line().population());
		}

		/**
		 * The values by who says them, how sure that is and when it was checked, so that
		 * this need be told only once for all of them.
		 */
		public Collection<List<Value>> batches() {
			return this.values.stream()
				.collect(Collectors.groupingBy((value) -> key(value.by()), LinkedHashMap::new, Collectors.toList()))
				.values();
		}

		private static List<@Nullable Object> key(Value.Attribution by) {
			return Arrays.asList((by.source() != null) ? by.source().getId() : null, by.grade(), by.asOf());
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

	/**
	 * What is left to tell where a page has told something already.
	 * @param told the attributes told in full
	 * @param begun the attributes of which the first value was told
	 */
	public ProfileView without(Set<String> told, Set<String> begun) {
		return new ProfileView(this.groups.stream()
			.map((group) -> new Group(group.title(),
					group.rows()
						.stream()
						.filter((row) -> !told.contains(row.id()))
						.map((row) -> begun.contains(row.id()) ? row.further() : row)
						.filter((row) -> !row.values().isEmpty())
						.toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList());
	}

	/** The values of an attribute, none when they are missing. */
	public List<Value> values(String attribute) {
		Entry row = row(attribute);
		return (row == null || row.isMissing()) ? List.of() : row.values();
	}

	/** The first amount among the values of an attribute. */
	public Optional<Value.Amount> amount(String attribute) {
		return values(attribute, Value.Amount.class).findFirst();
	}

	/** The figures of the ledger among the values of an attribute. */
	public Stream<FigureView> figures(String attribute) {
		return values(attribute, Value.OfLedger.class).map(Value.OfLedger::figure);
	}

	/** The pages among the values of an attribute. */
	public Stream<Value.Link> links(String attribute) {
		return values(attribute, Value.Link.class);
	}

	private <T extends Value> Stream<T> values(String attribute, Class<T> sort) {
		return values(attribute).stream().filter(sort::isInstance).map(sort::cast);
	}

}
