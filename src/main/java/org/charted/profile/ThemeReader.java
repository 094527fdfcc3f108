package org.charted.profile;

import java.util.List;
import java.util.Set;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;

/**
 * Reads what profiles of a kind can be about, and what a profile is about: the kinds of
 * work of careers, the topics of credentials.
 */
public final class ThemeReader {

	/** The tables that it fills. */
	public static final List<String> TABLES = List.of("theme");

	private final String theme;

	private final String field;

	private final Catalog catalog;

	/**
	 * Read the list of themes, which stands in a file with the name of the field.
	 * @param kind the kind of profile, such as "career"
	 * @param theme what editors call a theme, such as "kind of work"
	 * @param folder the folder of the profiles
	 * @param field the field of a profile that names its themes, such as "work"
	 * @param seeds the seeds
	 * @param catalog takes the themes
	 */
	public ThemeReader(String kind, String theme, String folder, String field, Seeds seeds, Catalog catalog) {
		this.theme = theme;
		this.field = field;
		this.catalog = catalog;
		int position = 0;
		for (SeedEntry entry : seeds.list("%s/%s.yaml".formatted(folder, field))) {
			String id = entry.id("id");
			catalog.define(theme, id, entry.location("id"));
			catalog.define("label of a " + theme, entry.text("label"), entry.location("label"));
			catalog.plain(entry.text("label"), entry.location("label"));
			catalog.add(new StoreRow("theme").set("kind", kind)
				.set("id", id)
				.set("label", entry.text("label"))
				.set("position", ++position));
		}
	}

	/**
	 * Read the themes of a profile, of which it has at least one.
	 * @param front the front matter of the profile
	 * @return the ids of the themes
	 */
	public List<String> read(SeedEntry front) {
		List<String> ids = front.texts(this.field);
		if (ids.isEmpty()) {
			front.expect(this.field, "at least one " + this.theme);
		}
		if (Set.copyOf(ids).size() < ids.size()) {
			front.expect(this.field, "words, each once");
		}
		ids.forEach((id) -> this.catalog.refer(this.theme, id, front.location(this.field)));
		return ids;
	}

}
