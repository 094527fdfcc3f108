package org.charted.program.find;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.charted.program.LevelFamily;
import org.charted.program.ProgramField;
import org.charted.program.ProgramLevel;
import org.charted.program.ProgramRows;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;
import org.charted.web.Choices;
import org.charted.web.Slugged;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What readers can choose among: fields, levels, states, areas and cities.
 */
@Component
class FinderTerms {

	private static final String ALL = """
			select 'field' as kind, cip as id, slug, name, '' as part, position, cast(null as double precision) as latitude,
				cast(null as double precision) as longitude, 0 as institutions from program_field
			union all select 'level', code, slug, name, family, position, null, null, 0 from program_level
			union all select kind, code, slug, name, states, 0, null, null, 0 from area where kind <> 'nation'
			union all select 'city', state_code, '', city, '', 0, avg(latitude), avg(longitude), count(*)
				from institution where reporting and not closed group by state_code, city
			union all select 'center', metro_code, '', '', '', 0, avg(latitude), avg(longitude), count(*)
				from institution where reporting and not closed and metro_code is not null group by metro_code
			""";

	private final Kept<Terms> kept;

	FinderTerms(JdbcClient database, ContentVersion content) {
		this.kept = new Kept<>(content, () -> Terms.of(ProgramRows.of(database.sql(ALL), FinderTerm.class)));
	}

	Terms get() {
		return this.kept.get();
	}

	private record FinderTerm(String kind, String id, String slug, String name, String part, int position,
			@Nullable Double latitude, @Nullable Double longitude, int institutions) {
	}

	/**
	 * A place as readers choose it.
	 *
	 * @param code its code
	 * @param slug its name in addresses
	 * @param name its name
	 * @param states the codes of the states it lies in, itself if it is one
	 */
	record Region(String code, String slug, String name, List<String> states) {
	}

	/**
	 * All that there is to choose.
	 *
	 * @param fields the fields, in order
	 * @param levels the levels, in order
	 * @param states the states, by name
	 * @param areas metropolitan and nonmetropolitan areas
	 * @param spots places to be near to
	 */
	record Terms(List<ProgramField> fields, List<ProgramLevel> levels, List<Region> states, List<Region> areas,
			Spots spots) {

		private static Terms of(List<FinderTerm> terms) {
			List<Region> states = regions(terms, "state");
			List<Region> areas = Stream.concat(regions(terms, "metro").stream(), regions(terms, "nonmetro").stream())
				.toList();
			return new Terms(
					of(terms, "field").map((term) -> new ProgramField(term.id(), term.slug(), term.name())).toList(),
					of(terms, "level").map((term) -> ProgramLevel.of(term.id(), term.slug(), term.name(), term.part()))
						.toList(),
					states, areas,
					Spots.of(states, areas,
							of(terms, "city")
								.map((city) -> new Spots.MiddlePoint(city.id(), city.name(), place(city.latitude()),
										place(city.longitude()), city.institutions()))
								.toList(),
							of(terms, "center")
								.map((center) -> new Spots.MiddlePoint(center.id(), "", place(center.latitude()),
										place(center.longitude()), center.institutions()))
								.toList()));
		}

		private static double place(@Nullable Double degrees) {
			return Objects.requireNonNull(degrees);
		}

		private static Stream<FinderTerm> of(List<FinderTerm> terms, String kind) {
			return terms.stream()
				.filter((term) -> term.kind().equals(kind))
				.sorted(Comparator.comparingInt(FinderTerm::position).thenComparing(FinderTerm::slug));
		}

		private static List<Region> regions(List<FinderTerm> terms, String kind) {
			return of(terms, kind)
				.map((term) -> new Region(term.id(), term.slug(), term.name(),
						term.part().isEmpty() ? List.of(term.id()) : Arrays.asList(term.part().split(" "))))
				.toList();
		}

		/**
		 * The state of a name in addresses, if one is asked for.
		 * @throws org.charted.web.BadParameterException when there is no such state
		 */
		@Nullable Region state(@Nullable String slug) {
			Choices.oneOf("state", slug, this.states.stream().map(Region::slug).toList());
			return first(this.states, (state) -> state.slug().equals(slug));
		}

		/**
		 * The area of a code, if one is asked for.
		 * @throws org.charted.web.BadParameterException when there is no such area
		 */
		@Nullable Region area(@Nullable String code) {
			Choices.oneOf("area", code, this.areas.stream().map(Region::code).toList());
			return first(this.areas, (area) -> area.code().equals(code));
		}

		/**
		 * The field of a name in addresses, if one is asked for.
		 * @throws org.charted.web.BadParameterException when there is no such field
		 */
		@Nullable ProgramField field(@Nullable String slug) {
			Choices.oneOf("field", slug, this.fields.stream().map(ProgramField::slug).toList());
			return first(this.fields, (field) -> field.slug().equals(slug));
		}

		/**
		 * The codes of the levels that are asked for; empty when none are.
		 * @throws org.charted.web.BadParameterException when there is no such level
		 */
		List<String> levels(@Nullable String slug) {
			Choices.oneOf("level", slug,
					Stream
						.concat(this.levels.stream().map(ProgramLevel::slug), Slugged.slugs(LevelFamily.class).stream())
						.toList());
			return this.levels.stream()
				.filter((level) -> level.slug().equals(slug) || level.family().slug().equals(slug))
				.map(ProgramLevel::code)
				.toList();
		}

		private static <T> @Nullable T first(List<T> all, Predicate<T> wanted) {
			return all.stream().filter(wanted).findFirst().orElse(null);
		}

		/** The letters of a state as on a letter. */
		static String letters(String code) {
			return code.toUpperCase(Locale.ROOT);
		}

	}

}
