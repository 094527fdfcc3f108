package org.charted.program.find;

import java.util.List;
import java.util.stream.Stream;

import org.charted.program.ProgramTexts;
import org.jspecify.annotations.Nullable;

/**
 * A page of what was found.
 *
 * @param filter what the reader asked for
 * @param rows the institutions of this page
 * @param total how many there are with this filter
 * @param all how many report a program and are open
 * @param facets the further choices
 * @param spot the place that was understood, if one was
 * @param other the places that can be meant in its place
 * @param region the name of an area that is asked for, or whose states stand for it
 * @param byState whether its states stand for it, since no institution is there
 * @param near names that look like what was asked for, when nothing is found
 * @param words what is said beside the numbers
 * @param aboutField what is said of the field that is asked for, as HTML, or ""
 */
record FoundPage(FinderFilter filter, List<FoundInstitution> rows, int total, int all, List<FinderFacet> facets,
		Spots.@Nullable Spot spot, Spots.@Nullable NamedPlaces other, @Nullable String region, boolean byState,
		List<String> near, ProgramTexts.ProgramWords words, String aboutField) {

	static final int ROWS_A_PAGE = 25;

	/**
	 * What was chosen, in words, since forms fold on a phone and are not printed. How far
	 * they may be narrows nothing where no distance can be told.
	 */
	public List<String> chosen() {
		Stream<String> choices = this.facets.stream()
			.filter((facet) -> isMeasured() || !"within".equals(facet.parameter()))
			.flatMap((facet) -> facet.choices().stream())
			.filter(FinderFacet.FacetChoice::chosen)
			.map(FinderFacet.FacetChoice::label);
		Stream<String> words = Stream.of(this.filter.words())
			.filter((typed) -> !typed.isBlank())
			.map("named \u201c%s\u201d"::formatted);
		return Stream.concat(choices, words).toList();
	}

	public int pages() {
		return Math.max(1, (this.total + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
	}

	public int number() {
		return this.filter.page();
	}

	/** Whether distances can be told. */
	public boolean isMeasured() {
		Spots.Spot spot = this.spot;
		return spot != null && spot.point() != null;
	}

}
