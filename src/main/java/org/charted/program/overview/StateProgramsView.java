package org.charted.program.overview;

import java.util.List;

import org.charted.content.RelatedPages;
import org.charted.ledger.FigureView;
import org.charted.program.ProgramPages;
import org.charted.program.ProgramTexts;
import org.charted.wage.Area;
import org.charted.wage.Wage;
import org.charted.web.Address;
import org.jspecify.annotations.Nullable;

/**
 * Who teaches the field in a state, what they ask, and what the work pays there.
 *
 * @param state the state
 * @param totals what its institutions report together
 * @param listed those of this page, in their order
 * @param number the page of the list of them, from 1
 * @param wages what the occupations of the field pay
 * @param prices the figure that says who publishes price levels
 * @param words what is said beside the numbers
 * @param related the pages that have to do with it
 */
record StateProgramsView(Area state, StateTotals totals, List<StateReporter> listed, int number, List<Wage> wages,
		@Nullable FigureView prices, ProgramTexts.ProgramWords words, List<RelatedPages.OfAKind> related) {

	static final int ROWS_A_PAGE = 100;

	public String title() {
		return ProgramPages.stateTitle(this.state.getName());
	}

	public String path() {
		return ProgramPages.state(this.state.getSlug());
	}

	/** The state as a sentence names it. */
	public String name() {
		return ProgramPages.inSentence(this.state.getName());
	}

	/** The page that finds institutions, with the state chosen. */
	public String find() {
		return Address.of(ProgramPages.FIND).with("state", this.state.getSlug()).toString();
	}

	/** Those of this page that teach it. */
	public List<StateReporter> teaching() {
		return this.listed.stream().filter(StateReporter::isTeaching).toList();
	}

	/** The others of this page. */
	public List<StateReporter> former() {
		return this.listed.stream().filter((one) -> !one.isTeaching()).toList();
	}

	public int pages() {
		return Math.max(1, (this.totals.unitids().size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
	}

	/** The address of a page of the list. */
	public String path(int page) {
		return Address.of(path()).with("page", (page > 1) ? page : null).toString();
	}

}
