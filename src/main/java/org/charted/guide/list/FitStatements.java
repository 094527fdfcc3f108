package org.charted.guide.list;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.PrintedTexts;
import org.charted.prose.RenderedProse;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Whom the work suits, and whom it may not.
 */
@Component
@Order(3)
public class FitStatements implements SectionList {

	private final FitRepository statements;

	/** The store is there only once the seeds have been read. */
	FitStatements(@Lazy FitRepository statements) {
		this.statements = statements;
	}

	@Override
	public String name() {
		return "fit";
	}

	@Override
	public List<String> tables() {
		return List.of("fit");
	}

	@Override
	public void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("fit statement", id, entry.location("id"));
		catalog.ids(path, List.of("fit"));
		List.of("good", "poor").forEach(entry::text);
		String good = catalog.prose(path, seeds.prose(entry, "good"));
		String poor = catalog.citedProse(path, seeds.prose(entry, "poor"));
		catalog.add(new StoreRow("fit").set("id", id).set("good", good).set("poor", poor).set("position", position));
	}

	@Override
	public Loaded load() {
		List<Fit> statements = this.statements.findAllByOrderByPosition();
		return new Loaded(statements.stream().flatMap(Fit::texts).toList(), (prose) -> shown(statements, prose));
	}

	private static ShownList shown(List<Fit> statements, PrintedTexts prose) {
		return new ShownList("guide/list/fit", List.of(new RenderedProse.Heading("fit", "Who it suits")),
				statements.stream()
					.map((fit) -> new FitView(prose.html(fit.getGood()), prose.html(fit.getPoor())))
					.toList());
	}

	/**
	 * A statement of fit.
	 *
	 * @param good whom the work suits, as HTML
	 * @param poor whom it may not suit, as HTML
	 */
	public record FitView(String good, String poor) {
	}

}
