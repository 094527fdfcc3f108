package org.charted.program.overview;

import java.util.List;

import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.program.LevelFamily;
import org.charted.program.ProgramTexts;
import org.charted.prose.RenderedProse;
import org.charted.wage.Area;

/**
 * What is taught, by how many and where.
 *
 * @param page the page
 * @param prose its text
 * @param fields the fields of study
 * @param byField awards by field
 * @param byLevel awards by level
 * @param reporters who reported for the last year
 * @param states the states by name
 * @param words what is said beside the numbers
 * @param related the pages that have to do with it
 */
record ProgramsView(Page page, RenderedProse prose, List<TaughtField> fields, AwardTable byField, AwardTable byLevel,
		Reporters reporters, List<Area> states, ProgramTexts.ProgramWords words, List<RelatedPages.OfAKind> related) {

	/** The levels that can be asked for. */
	public List<LevelFamily> levels() {
		return List.of(LevelFamily.values());
	}

}
