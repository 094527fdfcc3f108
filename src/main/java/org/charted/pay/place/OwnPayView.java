package org.charted.pay.place;

import java.util.List;

import org.charted.wage.Area;
import org.charted.wage.OccupationChoice;
import org.jspecify.annotations.Nullable;

/**
 * The form for a reader's pay on the page of a state, and the answer.
 *
 * @param form what the reader has typed and chosen
 * @param occupation the occupation chosen, and those there are
 * @param areas the areas there are to choose from
 * @param place the place chosen
 * @param offer the answer; {@code null} when nothing was typed, or what is refused
 */
record OwnPayView(OwnPayForm form, OccupationChoice occupation, List<Area> areas, Area place, @Nullable OwnPay offer) {

	/** Whether something was typed that nothing can be told of. */
	public boolean isRefused() {
		return !this.form.refusal().isEmpty();
	}

	/** Whether an amount was typed for which the place has no pay of the occupation. */
	public boolean isUnanswered() {
		return this.offer == null && this.form.yearly() != null;
	}

}
