package org.charted.credential;

import java.math.BigDecimal;

import org.charted.ledger.FigureView;
import org.charted.web.TableOrder;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the table of credentials can be sorted by.
 */
enum CredentialColumn implements TableOrder.Sortable {

	CREDENTIAL, ISSUER, LEVEL, SHOWS, EDUCATION, EXPERIENCE, TIME, FEE, RENEWAL;

	@Nullable Comparable<?> cell(ListedCredential listed) {
		return switch (this) {
			case CREDENTIAL -> listed.page().getSortKey();
			case ISSUER -> listed.issuerSlug();
			case LEVEL -> Level.of(listed.credential().getLevel());
			case SHOWS -> listed.words("shows");
			case EDUCATION -> listed.words("requires-education");
			case EXPERIENCE -> listed.words("requires-experience");
			case TIME -> amount(listed.figure("exam-time"));
			case FEE -> amount(listed.anyFee());
			case RENEWAL -> amount(listed.figure("renewal-cycle"));
		};
	}

	private static @Nullable BigDecimal amount(@Nullable FigureView figure) {
		return (figure != null) ? figure.low() : null;
	}

}
