package org.charted.outlook;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
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
		}
	}

}
