package org.charted.outlook;

import java.util.List;
import java.util.function.Predicate;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.ledger.seed.ShownFigures;
import org.charted.pay.PayArticles;
import org.charted.timeline.TimelineReader;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads {@code pay/outlook.md}.
 */
@Component
@Order(10)
class OutlookSeeds implements SeedKind {

	@Override
	public List<String> tables() {
		return TimelineReader.TABLES;
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		SeedEntry front = PayArticles.read("outlook.md", OutlookController.PATH, seeds, catalog);
		if (front != null) {
			TimelineReader.read(OutlookController.PATH, front, catalog);
			Predicate<String> occupations = (soc) -> catalog.defines("occupation", soc);
			ShownFigures shown = new ShownFigures(OutlookController.PATH, front.location(), catalog);
			shown.leading("growth.", occupations, List.of("growth", "new jobs"));
			shown.leading("openings.", occupations, List.of("openings"));
			shown.leading("jobs.", occupations, List.of("jobs", "projected jobs"));
		}
	}

}
