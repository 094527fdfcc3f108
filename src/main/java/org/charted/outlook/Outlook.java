package org.charted.outlook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

	private static final String GROWTH = "growth.";

	private static final String OPENINGS = "openings.";

	private static final String JOBS = "jobs.";

	private final Occupations occupations;

	private final Ledger ledger;

	Outlook(Occupations occupations, Ledger ledger) {
		this.occupations = occupations;
		this.ledger = ledger;
	}

	/** What is projected for each occupation, all of them together last. */
	OutlookView projections() {
		List<Occupation> occupations = this.occupations.withAllTogether();
		Map<String, Map<String, FigureView>> figures = this.ledger.leading(occupations.stream()
			.flatMap(
					(occupation) -> Stream.of(GROWTH, OPENINGS, JOBS).map((question) -> question + occupation.getSoc()))
			.toList());
		return new OutlookView(occupations.stream().map((occupation) -> line(occupation, figures)).toList());
	}

	private static OutlookView.Projection line(Occupation occupation, Map<String, Map<String, FigureView>> figures) {
		Map<String, FigureView> growth = figures.getOrDefault(GROWTH + occupation.getSoc(), Map.of());
		Map<String, FigureView> openings = figures.getOrDefault(OPENINGS + occupation.getSoc(), Map.of());
		Map<String, FigureView> jobs = figures.getOrDefault(JOBS + occupation.getSoc(), Map.of());
		return new OutlookView.Projection(occupation, growth.get("growth"), growth.get("new jobs"),
				openings.get("openings"), jobs.get("jobs"), jobs.get("projected jobs"));
	}

}
