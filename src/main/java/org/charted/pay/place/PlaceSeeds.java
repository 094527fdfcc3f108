package org.charted.pay.place;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.CsvRow;
import org.charted.content.seed.Location;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.PageKind;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;
import org.charted.ledger.seed.ShownFigures;
import org.charted.pay.PayArticles;
import org.charted.prose.Markdown;
import org.charted.wage.Wages;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the pages about pay by place, and makes a page of each state, so that prose can
 * point to it.
 */
@Component
@Order(8)
class PlaceSeeds implements SeedKind {

	private static final PageKind STATE = new PageKind("state", "States", 30);

	@Override
	public List<String> tables() {
		return List.of();
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		catalog.address(PlaceComparisonController.PATH);
		readTable("states.md", StateFilter.PATH, seeds, catalog);
		readTable("metros.md", MetroFilter.PATH, seeds, catalog);
		seeds.table("data/areas.csv")
			.stream()
			.filter((row) -> "state".equals(row.cells().get("kind")))
			.forEach((row) -> addState(row, catalog));
	}

	private static void readTable(String file, String path, Seeds seeds, Catalog catalog) {
		SeedEntry front = PayArticles.read(file, path, seeds, catalog);
		if (front != null) {
			showPrices(path, front.location(), catalog);
		}
	}

	/** Pages about places name the price level of the whole country. */
	private static void showPrices(String path, Location location, Catalog catalog) {
		new ShownFigures(path, location, catalog).all(List.of(Wages.PRICE_LEVEL), List.of("price level"));
	}

	private static void addState(CsvRow row, Catalog catalog) {
		String name = String.valueOf(row.cells().get("name")).strip();
		String state = name.startsWith("District") ? "the " + name : name;
		String path = StateFilter.PATH + "/" + Markdown.slug(name);
		showPrices(path, row.location(), catalog);
		catalog.add(new NewPage(STATE, path, "Pay in " + state,
				"What health information occupations pay in %s, in its cities and outside them, against the nation."
					.formatted(state),
				null, 1, null, List.of(), new Prose(row.location(), ""), (field) -> row.location()));
	}

}
