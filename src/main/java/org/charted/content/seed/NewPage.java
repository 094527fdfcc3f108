package org.charted.content.seed;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

import org.charted.prose.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * A page on its way to the store: anything with an address of its own, be it a whole page
 * or a part of one such as a glossary term.
 *
 * @param kind its kind
 * @param path its address, with a fragment when it is part of a page
 * @param title its title, without numbers
 * @param summary one or two plain sentences
 * @param part the part of the guide, if the kind has parts
 * @param position its place among its kind
 * @param checked when it was last checked against its sources
 * @param formerly old addresses
 * @param prose its text
 * @param places where its fields stand in the seeds
 */
public record NewPage(PageKind kind, String path, String title, String summary, @Nullable String part, int position,
		@Nullable LocalDate checked, List<String> formerly, Prose prose, Function<String, Location> places) {

	/** Read the fields that every Markdown page has. */
	public static NewPage of(PageKind kind, String path, @Nullable String part, Article article) {
		SeedEntry front = article.front();
		return new NewPage(kind, path, front.text("title"), front.text("summary"), part, front.position("position"),
				front.date("checked"), front.texts("formerly"), article.body(), front::location);
	}

	Location location(String field) {
		return this.places.apply(field);
	}

	String slug() {
		return this.path.substring(Math.max(this.path.lastIndexOf('/'), this.path.lastIndexOf('#')) + 1);
	}

}
