package org.charted.program.find;

import java.util.List;
import java.util.Objects;

import org.charted.program.Distance;
import org.charted.program.ProgramField;
import org.charted.program.find.FinderTerms.Region;
import org.charted.program.find.FinderTerms.Terms;
import org.charted.program.find.Teaching.TaughtProgram;
import org.charted.program.find.Teaching.TeachingInstitution;
import org.charted.web.Near;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for as conditions, those of the facets apart: what other choices
 * would find is counted without them.
 */
final class FinderQuery {

	private final FinderFilter filter;

	private final @Nullable ProgramField field;

	private final List<String> levels;

	private final @Nullable Region state;

	private final SearchPlace place;

	private final List<String> words;

	FinderQuery(FinderFilter filter, Terms terms, @Nullable Region state, SearchPlace place) {
		this.filter = filter;
		this.field = terms.field(filter.field());
		this.levels = terms.levels(filter.level());
		this.state = state;
		this.place = place;
		this.words = filter.words().isBlank() ? List.of() : List.of(Near.fold(filter.words()).split(" "));
	}

	/**
	 * Where a reader looks.
	 *
	 * @param point the point that distances are from, if they can be told
	 * @param metro the code of a metropolitan area
	 * @param states the states of a place in which there is no institution
	 */
	record SearchPlace(Spots.@Nullable MiddlePoint point, @Nullable String metro, List<String> states) {
	}

	boolean isMeasured() {
		return this.place.point() != null;
	}

	/** The miles to an institution, if they can be told. */
	@Nullable Double miles(TeachingInstitution institution) {
		Spots.MiddlePoint point = this.place.point();
		return (point != null) ? Double.valueOf(
				Distance.miles(point.latitude(), point.longitude(), institution.latitude(), institution.longitude()))
				: null;
	}

	/** Whether an institution is found, whatever is chosen of the facets. */
	boolean allows(TeachingInstitution institution) {
		return (this.filter.isWithFormer() || institution.open())
				&& (this.place.metro() == null || this.place.metro().equals(institution.metroCode()))
				&& (this.place.states().isEmpty() || this.place.states().contains(institution.stateCode()))
				&& hasWords(institution);
	}

	/** Nothing is called by signs alone, which leave one word that is empty. */
	private boolean hasWords(TeachingInstitution institution) {
		return this.words.stream().allMatch((word) -> !word.isEmpty() && institution.searchKey().contains(word));
	}

	/** Whether it is in the state that was chosen, if one was. */
	boolean isIn(TeachingInstitution institution) {
		return this.state == null || this.state.code().equals(institution.stateCode());
	}

	/** Whether those run it who were chosen, if some were. */
	boolean isRun(TeachingInstitution institution) {
		return this.filter.control() == null || this.filter.control().code().equals(institution.control());
	}

	/** Whether it is as near as was chosen, if that was. */
	boolean isWithin(@Nullable Double miles) {
		return this.filter.within() == null || miles == null || miles <= this.filter.within().miles();
	}

	/** Whether a program is found, whatever is chosen of the facets. */
	boolean allows(TaughtProgram program) {
		return this.filter.isWithFormer() || program.awards() != null;
	}

	boolean isOfField(TaughtProgram program) {
		return this.field == null || this.field.cip().equals(program.cip());
	}

	boolean isOfLevel(TaughtProgram program) {
		return this.levels.isEmpty() || this.levels.contains(program.levelCode());
	}

	/** Whether one of its programs is found, if the institution is. */
	boolean finds(Teaching teaching) {
		for (TaughtProgram program : teaching.programs()) {
			if (finds(program)) {
				return true;
			}
		}
		return false;
	}

	private boolean finds(TaughtProgram program) {
		return allows(program) && isOfField(program) && isOfLevel(program);
	}

	/** The awards of an institution in what is asked for. */
	@Nullable Integer awards(Teaching teaching) {
		if (!this.filter.isOfSomePrograms()) {
			return teaching.institution().awards();
		}
		return teaching.programs()
			.stream()
			.filter(this::finds)
			.map(TaughtProgram::awards)
			.filter(Objects::nonNull)
			.reduce(Integer::sum)
			.orElse(null);
	}

	/** The field that is asked for, if one is. */
	@Nullable ProgramField field() {
		return this.field;
	}

}
