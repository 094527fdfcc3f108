package org.charted.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

/**
 * Subjects side by side.
 *
 * @param subjects the subjects, from left to right
 * @param groups their attributes in groups
 */
public record Comparison(List<Subject> subjects, List<Section> groups) {

	private static final String OWN = "pay-";

	private static final String NOT_COUNTED = "not counted by itself";

	/**
	 * Attributes that belong together.
	 *
	 * @param title the title of the group
	 * @param rows its attributes
	 */
	public record Section(String title, List<Row> rows) {
	}

	/**
	 * An attribute with the cell of each subject.
	 *
	 * @param id the id of the attribute
	 * @param label its label
	 * @param cells the cells in the order of the subjects
	 * @param differs whether the subjects differ in it
	 */
	public record Row(String id, String label, List<ProfileView.Entry> cells, boolean differs) {

		/**
		 * An attribute that is told in plain words.
		 * @param subjects the subjects in their order
		 * @param words what is told of one
		 * @param checked when that was checked
		 */
		public static <T> Row ofWords(String id, String label, List<T> subjects, Function<T, String> words,
				Function<T, @Nullable LocalDate> checked) {
			List<ProfileView.Entry> cells = new ArrayList<>();
			for (T subject : subjects) {
				Value.Attribution by = new Value.Attribution(null, null, checked.apply(subject));
				cells.add(new ProfileView.Entry(id, label, List.of(Value.Words.plain(words.apply(subject), by))));
			}
			return new Row(id, label, cells, subjects.stream().map(words).distinct().count() > 1);
		}

		/** Whether all cells are printed alike, sources and all, so that one will do. */
		public boolean isOneCell() {
			return this.cells.stream().map(this::printed).distinct().count() == 1;
		}

		private List<String> printed(ProfileView.Entry cell) {
			return Stream
				.concat(Stream.of(String.valueOf(borrows(cell))),
						cell.values().stream().map((value) -> value.html() + value.by().mark()))
				.toList();
		}

		/** Whether a cell holds what counts the nearest occupation, not the subject. */
		public boolean borrows(ProfileView.Entry cell) {
			return !cell.id().equals(this.id);
		}

		/** This row with the cells of another one where it has none of its own. */
		private Row filledFrom(@Nullable Row nearest) {
			if (nearest == null) {
				return this;
			}
			List<ProfileView.Entry> filled = new ArrayList<>();
			for (int i = 0; i < this.cells.size(); i++) {
				boolean counted = !this.cells.get(i).first().words().equals(NOT_COUNTED);
				filled.add((counted ? this : nearest).cells.get(i));
			}
			return new Row(this.id, this.label, filled, this.differs || nearest.differs);
		}

		private Row withNamesAlone() {
			List<ProfileView.Entry> named = this.cells.stream().map(Row::withNamesAlone).toList();
			return named.equals(this.cells) ? this : new Row(this.id, this.label, named,
					named.stream().map(Comparison::essence).distinct().count() > 1);
		}

		private static ProfileView.Entry withNamesAlone(ProfileView.Entry cell) {
			return new ProfileView.Entry(cell.id(), cell.label(),
					cell.values()
						.stream()
						.map((value) -> (value instanceof Value.Link page) ? page.alone() : value)
						.toList());
		}

	}

	/**
	 * Put subjects side by side. All need profiles of the same kind.
	 * @param subjects the subjects
	 * @return the comparison, empty when there are no subjects
	 */
	public static Comparison of(List<Subject> subjects) {
		if (subjects.isEmpty()) {
			return new Comparison(List.of(), List.of());
		}
		List<Section> groups = new ArrayList<>();
		for (ProfileView.Group group : subjects.get(0).profile().groups()) {
			groups.add(new Section(group.title(), group.rows().stream().map((row) -> row(row, subjects)).toList()));
		}
		return new Comparison(List.copyOf(subjects), List.copyOf(groups));
	}

	private static Row row(ProfileView.Entry attribute, List<Subject> subjects) {
		List<ProfileView.Entry> cells = subjects.stream()
			.map((subject) -> Objects.requireNonNull(subject.profile().row(attribute.id()),
					() -> subject.id() + " has no " + attribute.id()))
			.toList();
		return new Row(attribute.id(), attribute.label(), cells,
				cells.stream().map(Comparison::essence).distinct().count() > 1);
	}

	/**
	 * What a cell says, whoever says it and in whatever order.
	 */
	private static Set<String> essence(ProfileView.Entry cell) {
		return cell.values().stream().map(Value::essence).collect(Collectors.toSet());
	}

	/** The same subjects with only those attributes in which they differ. */
	public Comparison differences() {
		return only(Row::differs);
	}

	/** The same subjects with only some attributes. */
	public Comparison only(Set<String> attributes) {
		return only((row) -> attributes.contains(row.id()));
	}

	private Comparison only(Predicate<Row> condition) {
		List<Section> some = this.groups.stream()
			.map((group) -> new Section(group.title(), group.rows().stream().filter(condition).toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
		return new Comparison(this.subjects, some);
	}

	/**
	 * The same subjects with one row for each measure of pay, as pages print it: where
	 * nobody counts a subject by itself, the cell is that of the nearest occupation and
	 * keeps the id of its attribute, so that a page can mark it. Files keep the two
	 * apart.
	 */
	public Comparison payInOneRow() {
		Map<String, Row> nearest = this.groups.stream()
			.flatMap((group) -> group.rows().stream())
			.filter((row) -> row.id().startsWith(SharedAxes.NEAREST))
			.collect(Collectors.toMap((row) -> row.id().replaceFirst(SharedAxes.NEAREST, OWN), Function.identity()));
		List<Section> some = this.groups.stream()
			.map((group) -> new Section(group.title(),
					group.rows()
						.stream()
						.filter((row) -> !row.id().startsWith(SharedAxes.NEAREST))
						.map((row) -> row.filledFrom(nearest.get(row.id())))
						.toList()))
			.filter((group) -> !group.rows().isEmpty())
			.toList();
		return new Comparison(this.subjects, some);
	}

	/**
	 * The same subjects with pages by their names alone, as pages print it: why a
	 * credential helps or what a next step takes, the profile tells, and the files do.
	 */
	public Comparison withNamesAlone() {
		return new Comparison(this.subjects,
				this.groups.stream()
					.map((group) -> new Section(group.title(), group.rows().stream().map(Row::withNamesAlone).toList()))
					.toList());
	}

	/** How many attributes there are. */
	public int size() {
		return this.groups.stream().mapToInt((group) -> group.rows().size()).sum();
	}

}
