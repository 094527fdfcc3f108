package org.charted.guide.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.RenderedProse;

import org.springframework.context.annotation.Lazy;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What changed in the guide, when and why, newest first.
 */
@Component
@Order(5)
class Changes implements SectionList {

	private final ChangeRepository changes;

	/** The store is there only once the seeds have been read. */
	Changes(@Lazy ChangeRepository changes) {
		this.changes = changes;
	}

	@Override
	public String name() {
		return "changes";
	}

	@Override
	public List<String> tables() {
		return List.of("change_note", "changed_page");
	}

	@Override
	public void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog) {
		catalog.ids(path, List.of("changes"));
		LocalDate changed = entry.date("on");
		catalog.seen(changed, entry.location("on"));
		if (catalog.rows("change_note")
			.stream()
			.anyMatch((above) -> changed.isAfter((LocalDate) Objects.requireNonNull(above.columns().get("changed"))))) {
			catalog.problem(entry.location("on"),
					"no later day than that of the entry above, since the newest stand first");
		}
		catalog.plain(entry.text("why"), entry.location("why"));
		catalog.add(new StoreRow("change_note").set("position", position)
			.set("changed", changed)
			.set("why", entry.text("why")));
		int number = 0;
		for (String page : entry.texts("pages")) {
			catalog.refer("page", page, entry.location("pages"));
			catalog.add(new StoreRow("changed_page").set("change_position", position)
				.set("position", ++number)
				.set("path", page));
		}
	}

	@Override
	public Loaded load() {
		Map<Integer, ChangeView> changes = new LinkedHashMap<>();
		for (ChangeRepository.ChangedPage page : this.changes.findChangedPages()) {
			changes
				.computeIfAbsent(page.getPosition(),
						(added) -> new ChangeView(page.getChanged(), page.getWhy(), new ArrayList<>()))
				.pages()
				.add(new PageView(page.getPath(), page.getTitle()));
		}
		return new Loaded(List.of(), (prose) -> new ShownList("guide/list/changes",
				List.of(new RenderedProse.Heading("changes", "What changed, and why")), List.copyOf(changes.values())));
	}

	/**
	 * A change.
	 *
	 * @param changed its day
	 * @param why why it was made
	 * @param pages the pages that it changed
	 */
	public record ChangeView(LocalDate changed, String why, List<PageView> pages) {
	}

	/**
	 * A page that changed.
	 *
	 * @param path its address
	 * @param title its title
	 */
	public record PageView(String path, String title) {
	}

}
