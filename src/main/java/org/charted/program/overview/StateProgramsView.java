package org.charted.program.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.charted.content.RelatedPages;
import org.charted.ledger.FigureView;
import org.charted.program.Dollar;
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
 * @param all its institutions by name
 * @param number the page of the list of them, from 1
 * @param lines the same as a file
 * @param wages what the occupations of the field pay
 * @param prices the figure that says who publishes price levels
 * @param words what is said beside the numbers
 * @param related the pages that have to do with it
 */
record StateProgramsView(Area state, List<StateReporter> all, int number, List<StateLine> lines, List<Wage> wages,
		@Nullable FigureView prices, ProgramTexts.ProgramWords words, List<RelatedPages.OfAKind> related) {

	private static final int ROWS_A_PAGE = 100;

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
		return listed().filter(StateReporter::isTeaching).toList();
	}

	/** The others of this page. */
	public List<StateReporter> former() {
		return listed().filter((one) -> !one.isTeaching()).toList();
	}

	/** What this page lists: those who teach it come before the others. */
	private Stream<StateReporter> listed() {
		return this.all.stream()
			.sorted(Comparator.comparing((one) -> !one.isTeaching()))
			.skip((this.number - 1L) * ROWS_A_PAGE)
			.limit(ROWS_A_PAGE);
	}

	/** Whether somebody teaches it, on whatever page. */
	public boolean isTaught() {
		return this.all.stream().anyMatch(StateReporter::isTeaching);
	}

	public int pages() {
		return Math.max(1, (this.all.size() + ROWS_A_PAGE - 1) / ROWS_A_PAGE);
	}

	/** The address of a page of the list. */
	public String path(int page) {
		return Address.of(path()).with("page", (page > 1) ? page : null).toString();
	}

	/** How many reported a program for the last year. */
	public long reporting() {
		return this.all.stream().filter(StateReporter::isReporting).count();
	}

	/** How many of those have closed since. */
	public long reportedAndClosed() {
		return this.all.stream().filter((one) -> one.isReporting() && one.closed()).count();
	}

	private List<StateReporter> awarding() {
		return this.all.stream().filter(StateReporter::hasAwards).toList();
	}

	/** How many made an award in the last year. */
	public int withAwards() {
		return awarding().size();
	}

	/** The awards of all of them in the last year. */
	public int awards() {
		return awarding().stream().map(StateReporter::awards).mapToInt(Objects::requireNonNull).sum();
	}

	/** The one with the most awards. */
	public Optional<StateReporter> largest() {
		return awarding().stream()
			.reduce((one, other) -> (Objects.requireNonNull(other.awards()) > Objects.requireNonNull(one.awards()))
					? other : one);
	}

	/** Its share of all awards, in whole percent. */
	public long shareOfLargest() {
		return largest().map((one) -> Reporters.percent(Objects.requireNonNull(one.awards()), awards())).orElse(0L);
	}

	/** What those with awards ask people of the state for a year, the lowest first. */
	private List<Integer> tuitions() {
		return awarding().stream()
			.map(StateReporter::tuition)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.sorted()
			.toList();
	}

	/** How many of those with awards have a yearly tuition. */
	public int withTuition() {
		return tuitions().size();
	}

	/** The one in the middle, or the mean of the two there. */
	public String middleTuition() {
		List<Integer> all = tuitions();
		int half = all.size() / 2;
		if (all.isEmpty()) {
			return Dollar.print(null);
		}
		return Dollar.print((all.size() % 2 == 1) ? all.get(half)
				: Math.toIntExact(Math.round((all.get(half - 1) + all.get(half)) / 2.0)));
	}

	/** From the lowest to the highest. */
	public String rangeOfTuition() {
		List<Integer> all = tuitions();
		if (all.isEmpty()) {
			return Dollar.print(null);
		}
		String lowest = Dollar.print(all.get(0));
		String highest = Dollar.print(all.get(all.size() - 1));
		return lowest.equals(highest) ? lowest : lowest + " to " + highest;
	}

}
