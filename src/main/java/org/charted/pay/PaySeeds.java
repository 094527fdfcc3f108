package org.charted.pay;

import java.util.List;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.ledger.seed.ShownFigures;
import org.charted.timeline.TimelineReader;
import org.charted.wage.Measure;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the pages about pay in the whole country and about why its figures differ.
 */
@Component
@Order(7)
class PaySeeds implements SeedKind {

	@Override
	public List<String> tables() {
		return TimelineReader.TABLES;
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		List.of("/guide/pay", "/guide/what-moves-pay", "/guide/pay-by-workplace", "/guide/outlook")
			.forEach((section) -> catalog.linked(section, "the page about pay"));
		SeedEntry pay = PayArticles.read("pay.md", NationView.PATH, seeds, catalog);
		if (pay != null) {
			new ShownFigures(NationView.PATH, pay.location(), catalog).leading("pay.",
					(soc) -> catalog.defines("occupation", soc),
					Stream
						.concat(Measure.ofIndustries().stream().map(Measure::slug),
								NationView.HOURLY.stream().map(NationView::hourly))
						.toList());
		}
		SeedEntry front = PayArticles.read("why-figures-differ.md", PayController.FIGURES, seeds, catalog);
		if (front != null) {
			TimelineReader.read(PayController.FIGURES, front, catalog);
		}
	}

}
