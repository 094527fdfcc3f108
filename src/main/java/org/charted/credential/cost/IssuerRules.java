package org.charted.credential.cost;

import java.util.Map;

import org.charted.content.Page;
import org.charted.ledger.FigureView;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * How an issuer keeps its credentials alive.
 *
 * @param issuer the page of the issuer
 * @param cycle how long a cycle of renewal is
 * @param feeEvery how often the fee falls due: once in a cycle, unless the issuer says
 * otherwise
 * @param fees what renewal costs members and others
 * @param furtherFees what each further credential adds for members and others
 * @param furtherUnits the continuing education that each further credential adds
 * @param mostUnits the most continuing education a cycle asks for
 * @param dues what membership costs a year, where that is known
 * @param duesReported what another source says that it costs, if it says otherwise
 * @param duesStudent the same for students
 * @param membership optional, required or not verified
 * @param inDues whether members renew for their dues alone
 * @param source who says whether membership is required
 */
record IssuerRules(Page issuer, @Nullable FigureView cycle, @Nullable FigureView feeEvery,
		Map<Boolean, FigureView> fees, Map<Boolean, FigureView> furtherFees, @Nullable FigureView furtherUnits,
		@Nullable FigureView mostUnits, @Nullable FigureView dues, @Nullable FigureView duesReported,
		@Nullable FigureView duesStudent, String membership, boolean inDues, @Nullable Source source) {

	public boolean isMembershipRequired() {
		return "required".equals(this.membership);
	}

}
