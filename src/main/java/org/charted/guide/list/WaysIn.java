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
 * The ways into the work, step by step.
 */
@Component
@Order(1)
class WaysIn implements SectionList {

	private final WayInRepository routes;

	/** The store is there only once the seeds have been read. */
	WaysIn(@Lazy WayInRepository routes) {
		this.routes = routes;
	}

	@Override
	public String name() {
		return "routes";
	}

	@Override
	public List<String> tables() {
		return List.of("route", "route_step");
	}

	@Override
	public void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog) {
		String id = entry.id("id");
		catalog.define("route", id, entry.location("id"));
		catalog.id(path, id, entry.location("id"));
		catalog.plain(entry.text("title"), entry.location("title"));
		entry.text("summary");
		String summary = catalog.prose(path, seeds.prose(entry, "summary"));
		catalog.add(new StoreRow("route").set("id", id)
			.set("title", entry.text("title"))
			.set("summary", summary)
			.set("position", position));
		int number = 0;
		for (SeedEntry step : entry.entries("steps")) {
			String time = step.optional("time");
			String figure = (time != null) ? catalog.mention(time, path, step.location("time")) : null;
			catalog.plain(step.text("title"), step.location("title"));
			step.text("text");
			String text = catalog.prose(path, seeds.prose(step, "text"));
			String decide = catalog.citedProse(path, seeds.prose(step, "decide"));
			catalog.add(new StoreRow("route_step").set("route_id", id)
				.set("position", ++number)
				.set("title", step.text("title"))
				.set("figure_id", figure)
				.set("text", text)
				.set("decide", decide.isEmpty() ? null : decide));
		}
	}

	@Override
	public Loaded load() {
		List<WayIn> waysIn = this.routes.findRoutes();
		return new Loaded(waysIn.stream().flatMap(WayIn::texts).toList(), (prose) -> shown(waysIn, prose));
	}

	private static ShownList shown(List<WayIn> waysIn, PrintedTexts prose) {
		List<RouteView> routes = waysIn.stream().map((route) -> route(route, prose)).toList();
		return new ShownList("guide/list/routes",
				routes.stream().map((route) -> new RenderedProse.Heading(route.id(), route.title())).toList(), routes);
	}

	private static RouteView route(WayIn route, PrintedTexts prose) {
		return new RouteView(route.getId(), route.getTitle(), prose.html(route.getSummary()),
				route.getSteps().stream().map((step) -> step(step, prose)).toList());
	}

	private static StepView step(WayInStep step, PrintedTexts prose) {
		return new StepView(step.getTitle(), prose.html(step.getTime()), prose.html(step.getText()),
				prose.html(step.getDecide()));
	}

	/**
	 * A route.
	 *
	 * @param id its anchor
	 * @param title its title
	 * @param summary its summary as HTML
	 * @param steps its steps
	 */
	public record RouteView(String id, String title, String summary, List<StepView> steps) {
	}

	/**
	 * A step of a route.
	 *
	 * @param title its title
	 * @param time how long it takes, as HTML, or ""
	 * @param text what to do, as HTML
	 * @param decide what to decide, as HTML, or ""
	 */
	public record StepView(String title, String time, String text, String decide) {
	}

}
