package org.charted.career;

import java.math.BigDecimal;

import org.charted.ledger.FigureView;
import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the list of careers can be sorted by.
 */
enum CareerColumn implements TableOrder.Sortable {

	CAREER, EDUCATION, PAY, GROWTH, OPENINGS, REMOTE, FIT;

	@Nullable Comparable<?> cell(ListedCareer listed) {
		return switch (this) {
			case CAREER -> listed.page().getSortKey();
			case EDUCATION -> listed.career().getEducation();
			case PAY -> amount(listed.pay());
			case GROWTH -> amount(listed.growth());
			case OPENINGS -> amount(listed.openings());
			case REMOTE -> listed.career().getRemote();
			case FIT -> listed.career().getSoc();
		};
	}

	private static @Nullable BigDecimal amount(@Nullable FigureView figure) {
		return (figure != null) ? figure.low() : null;
	}

}
