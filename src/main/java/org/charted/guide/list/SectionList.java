package org.charted.guide.list;

import java.util.List;
import java.util.function.Function;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.prose.PrintedTexts;
import org.jspecify.annotations.Nullable;

/**
 * A list that a section of the guide can show after its prose. It has a file of its own
 * in the seeds; which section shows it, the front matter of that section says. Whoever
 * has a list contributes one as a bean.
 */
public interface SectionList {

	/** The name of its file without the ending, and what a section calls it. */
	String name();

	/** The tables that it fills, each before those that refer to it. */
	List<String> tables();

	/**
	 * Read and check an entry of its file.
	 * @param entry the entry
	 * @param position its place in the file, from 1
	 * @param path the address of the section that shows it; "" when none does
	 * @param seeds the seeds
	 * @param catalog takes the entry
	 */
	void read(SeedEntry entry, int position, String path, Seeds seeds, Catalog catalog);

	/** Load what the section shows, to be printed together with its prose. */
	Loaded load();

	/**
	 * A list whose texts have yet to be printed.
	 *
	 * @param texts its texts, as Markdown; {@code null} where an item could have a text
	 * and has none
	 * @param shown makes the list out of its texts as they are printed
	 */
	record Loaded(List<? extends @Nullable String> texts, Function<PrintedTexts, ShownList> shown) {

		public ShownList show(PrintedTexts prose) {
			return this.shown.apply(prose);
		}

	}

}
