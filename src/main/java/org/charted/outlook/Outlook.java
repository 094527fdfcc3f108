package org.charted.outlook;

import java.util.Map;

import org.charted.ledger.FigureView;
import org.charted.ledger.Ledger;
import org.charted.wage.Occupation;
import org.charted.wage.Occupations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How occupations are expected to grow.
 */
@Service
@Transactional(readOnly = true)
class Outlook {

	private final Occupations occupations;

	private final Ledger ledger;

	Outlook(Occupations occupations, Ledger ledger) {
		this.occupations = occupations;
		this.ledger = ledger;
	}

	/** What is projected for each occupation, all of them together last. */
	OutlookView projections() {
		Map<String, Map<String, FigureView>> growth = this.ledger.leading("growth.");
		Map<String, Map<String, FigureView>> openings = this.ledger.leading("openings.");
		Map<String, Map<String, FigureView>> jobs = this.ledger.leading("jobs.");
		return new OutlookView(this.occupations.withAllTogether()
			.stream()
			.map((occupation) -> line(occupation, growth.getOrDefault(occupation.getSoc(), Map.of()),
					openings.getOrDefault(occupation.getSoc(), Map.of()),
					jobs.getOrDefault(occupation.getSoc(), Map.of())))
			.toList());
	}

	private static OutlookView.Projection line(Occupation occupation, Map<String, FigureView> growth,
			Map<String, FigureView> openings, Map<String, FigureView> jobs) {
		return new OutlookView.Projection(occupation, growth.get("growth"), growth.get("new jobs"),
				openings.get("openings"), jobs.get("jobs"), jobs.get("projected jobs"));
	}

}
