package org.charted.program.overview;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.charted.chart.TileMap;
import org.charted.content.Page;
import org.charted.content.RelatedPages;
import org.charted.program.LevelChoice;
import org.charted.program.ProgramPages;
import org.charted.program.ProgramTexts;
import org.charted.prose.RenderedProse;
import org.charted.wage.Area;

/**
 * What is taught, by how many and where.
 *
 * @param page the page
 * @param prose its text
 * @param fields the fields of study
 * @param levels the levels that can be asked for
 * @param byField awards by field
 * @param byLevel awards by level
 * @param reporters who reported for the last year
 * @param states the states by name
 * @param words what is said beside the numbers
 * @param related the pages that have to do with it
 */
record ProgramsView(Page page, RenderedProse prose, List<TaughtField> fields, List<LevelChoice> levels,
		AwardTable byField, AwardTable byLevel, Reporters reporters, List<Area> states, ProgramTexts.ProgramWords words,
		List<RelatedPages.OfAKind> related) {

	/** How many institutions of each state made awards. */
	public TileMap map() {
		List<TileMap.Place> places = this.states.stream().map(this::place).toList();
		return TileMap.of("state-map", "Institutions with awards by state, " + this.words.lastYear(),
				String.join("; ", places.stream().map(TileMap.Place::words).toList()) + ".", places);
	}

	private TileMap.Place place(Area state) {
		Reporters here = this.reporters.in(state.getCode());
		String words = "%s: %d, which reported %,d awards".formatted(state.getName(), here.withAwards(), here.awards());
		if (!here.largest().isEmpty()) {
			words += ", %d%% of them at the largest".formatted(here.share(here.largest().get(0)));
		}
		return new TileMap.Place(state.getCode().toUpperCase(Locale.ROOT),
				Objects.requireNonNull(state.getTileColumn()), Objects.requireNonNull(state.getTileRow()),
				ProgramPages.state(state.getSlug()), BigDecimal.valueOf(here.withAwards()),
				String.valueOf(here.withAwards()), words, false);
	}

}
