package org.charted.career;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.charted.compare.SharedAxes;
import org.charted.compare.Subject;
import org.charted.content.Page;
import org.charted.ledger.FigureView;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.jspecify.annotations.Nullable;

/**
 * A career in the list.
 *
 * @param page its page
 * @param career what it is
 * @param profile its facts, as far as they are asked for
 */
public record ListedCareer(Page page, Career career, ProfileView profile) {

	/** What is measured of pay, by a career's own statistics or the nearest ones. */
	static final List<String> PAY = List.of("healthcare", "median", "low", "high", "hourly", "earlier");

	static final String NEXT_STEPS = "next-steps";

	/**
	 * The pay to find and to sort by: the career's own, or that of the nearest occupation
	 * where no one counts the career by itself; that in health care where the occupation
	 * is spread over many industries, as far as it is known.
	 */
	public @Nullable FigureView pay() {
		Optional<FigureView> overall = figure(payAttribute("median"));
		return this.career.isAcrossIndustries() ? figure(payAttribute("healthcare")).or(() -> overall).orElse(null)
				: overall.orElse(null);
	}

	/** The attribute with its own pay, or with that of the nearest occupation. */
	public String payAttribute(String measure) {
		return (this.career.isCountedByItself() ? "pay-" : SharedAxes.NEAREST) + measure;
	}

	/** The attribute that holds no pay, since the other one does. */
	String otherPayAttribute(String measure) {
		return (this.career.isCountedByItself() ? SharedAxes.NEAREST : "pay-") + measure;
	}

	/**
	 * What its own people told surveys of their pay, where nobody counts the career by
	 * itself; {@code null} where there is none.
	 */
	public ProfileView.@Nullable Entry surveys() {
		ProfileView.Entry surveys = this.career.isCountedByItself() ? null
				: this.profile.row(ProfileView.Entry.SURVEYS);
		return (surveys != null && !surveys.isMissing()) ? surveys : null;
	}

	public @Nullable FigureView growth() {
		return figure("growth").orElse(null);
	}

	public @Nullable FigureView openings() {
		return figure("openings").orElse(null);
	}

	private Optional<FigureView> figure(String attribute) {
		return this.profile.figures(attribute).findFirst();
	}

	/** The careers it leads to, with what each step takes and who says so. */
	public List<Value.Link> nextSteps() {
		return this.profile.links(NEXT_STEPS).toList();
	}

	/** The marks of those who say whether it can be had away from an employer's site. */
	public String remoteMarks() {
		return this.profile.values("remote").stream().map((value) -> value.by().mark()).collect(Collectors.joining());
	}

	/** Whether its occupation counts another career too, and nobody splits the two. */
	public boolean isCountedTogether() {
		return this.career.isShared();
	}

	/** Whether several occupations are near it, and nobody tells which counts it. */
	public boolean isCountedInSeveral() {
		return this.profile.values(SharedAxes.NEAREST + "median").size() > 1;
	}

	/** Whether the nearest occupation tells what schooling the career takes. */
	public boolean isSchooledAlike() {
		return this.career.isSchooledAlike();
	}

	/** The code of the nearest statistical occupation. */
	public String occupation() {
		return this.career.getSoc();
	}

	/** The ids of the kinds of work that it is mostly about. */
	public List<String> work() {
		return this.career.getWork();
	}

	/** Whether it is one of the jobs that people come from, outside the field. */
	public boolean isFeeder() {
		return this.career.getStage() == Stage.FEEDER;
	}

	/** How many stages it stands above another one; below zero when it stands lower. */
	public int stagesAbove(ListedCareer other) {
		return this.career.getStage().ordinal() - other.career.getStage().ordinal();
	}

	/** The typical education for starting in it. */
	public Education education() {
		return this.career.getEducation();
	}

	/**
	 * What is drawn on the career's own page, where the title is said already: its own
	 * figures, or those of the nearest occupation under that one's name.
	 */
	Subject drawn() {
		Subject subject = subject();
		return this.career.isCountedByItself() ? subject : new Subject(subject.id(),
				this.career.getOccupation().getName(), subject.path(), subject.note(), subject.profile());
	}

	/**
	 * The career as one side of a comparison; how well the statistics fit is told with
	 * it.
	 */
	public Subject subject() {
		return new Subject(this.page.getSlug(), this.page.getTitle(), this.page.getPath(),
				"SOC %s, %s".formatted(this.career.getSoc(), this.career.getFitLabel()), this.profile);
	}

}
