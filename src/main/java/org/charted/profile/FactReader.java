package org.charted.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.prose.Markdown;
import org.charted.source.Grade;

import org.springframework.util.Assert;

/**
 * Reads the attributes that profiles of a kind have, and the facts of a profile: for each
 * attribute its values, or that it is not published or not verified.
 */
public final class FactReader {

	/** The tables that it fills, in the order of their references. */
	public static final List<String> TABLES = List.of("attribute", "fact");

	private static final List<String> MISSING = List.of("not published", "not verified");

	private final String kind;

	private final Catalog catalog;

	/** The attributes by their ids, in order. */
	private final Map<String, Declared> attributes = new LinkedHashMap<>();

	/**
	 * An attribute.
	 *
	 * @param location where its id stands
	 * @param missing the words for a missing value
	 */
	private record Declared(Location location, List<String> missing) {
	}

	/**
	 * Read {@code attributes.yaml}.
	 * @param kind the kind of profile, such as "career"
	 * @param folder the folder of its seeds
	 * @param needed the attributes that pages look for
	 * @param seeds the seeds
	 * @param catalog takes the attributes, and the facts later
	 */
	public FactReader(String kind, String folder, Collection<String> needed, Seeds seeds, Catalog catalog) {
		Assert.hasText(kind, "kind must not be empty");
		this.kind = kind;
		this.catalog = catalog;
		for (SeedEntry entry : seeds.list(folder + "/attributes.yaml")) {
			String id = entry.id("id");
			catalog.define("attribute of a " + kind, id, entry.location("id"));
			this.attributes.put(id, new Declared(entry.location("id"),
					Stream.concat(MISSING.stream(), entry.texts("or").stream()).toList()));
			entry.texts("or").forEach((word) -> catalog.plain(word, entry.location("or")));
			for (String field : List.of("label", "group")) {
				catalog.plain(entry.text(field), entry.location(field));
			}
			catalog.add(new StoreRow("attribute").set("kind", kind)
				.set("id", id)
				.set("label", entry.text("label"))
				.set("category", entry.text("group"))
				.set("position", this.attributes.size()));
		}
		String file = folder + "/attributes.yaml";
		needed.stream()
			.filter((id) -> seeds.isComplete() && !this.attributes.containsKey(id))
			.forEach((id) -> catalog.problem(new Location(file, 1, "id"),
					"an attribute with the id \"%s\", which pages of this kind look for", id));
	}

	/**
	 * Read the facts of a profile from the front matter's field "facts".
	 * @param path the profile's page
	 * @param front its front matter
	 * @return the facts as they are written, for checks of their own kind
	 */
	public SeedEntry read(String path, SeedEntry front) {
		SeedEntry facts = front.entry("facts");
		this.attributes.forEach((id, declared) -> this.catalog.id(path, id, declared.location()));
		if (!front.has("facts")) {
			return facts;
		}
		this.attributes.forEach((attribute, declared) -> {
			List<String> missing = declared.missing();
			if (facts.isText(attribute)) {
				String status = facts.text(attribute);
				if (!status.isEmpty() && !missing.contains(status)) {
					facts.expect(attribute, ("a list of values, %s, not \"%s\"; a value begins with "
							+ "\"- figure:\", \"- text:\" or \"- page:\", and a number is the figure that has it")
						.formatted(quoted(missing), status));
				}
				this.catalog
					.add(row(path, attribute, 1).set("status", missing.contains(status) ? status : "not verified"));
				return;
			}
			List<SeedEntry> values = facts.entries(attribute);
			if (values.isEmpty()) {
				facts.expect(attribute, (facts.has(attribute) ? "" : "this attribute, which is missing, with ")
						+ "a list of values, " + quoted(missing));
			}
			int position = 0;
			for (SeedEntry entry : values) {
				readFact(path, attribute, ++position, entry, front);
			}
		});
		return facts;
	}

	private static String quoted(List<String> words) {
		return words.stream().map((word) -> "\"" + word + "\"").collect(Collectors.joining(" or "));
	}

	private void readFact(String path, String attribute, int position, SeedEntry entry, SeedEntry front) {
		StoreRow row = row(path, attribute, position).set("status", Fact.KNOWN);
		String figure = entry.optional("figure");
		String target = entry.optional("page");
		String text = entry.optional("text");
		if ((figure != null) == (target != null || text != null)) {
			entry.expect("text", "a figure, a text or a page");
		}
		String shown = (figure != null) ? this.catalog.mention(figure, path, entry.location("figure")) : null;
		if (target != null) {
			this.catalog.linkPage(path, target, entry.location("page"));
		}
		String words = (text != null) ? this.catalog.citedProse(path, new Prose(entry.location("text"), text)) : null;
		String source = (figure == null)
				? this.catalog.cite(entry.id("source"), path, Markdown.slug(attribute), entry.location("source"))
				: null;
		LocalDate asOf = entry.has("as-of") ? entry.date("as-of") : front.date("checked");
		if (entry.has("as-of")) {
			this.catalog.seen(asOf, entry.location("as-of"));
		}
		String grade = (figure == null && entry.has("grade")) ? entry.oneOf("grade", Grade.words()) : "official";
		this.catalog.add(row.set("text", words)
			.set("figure_id", shown)
			.set("target", target)
			.set("source_id", source)
			.set("grade", Grade.of(grade).name())
			.set("as_of", asOf));
	}

	private StoreRow row(String path, String attribute, int position) {
		return new StoreRow("fact").set("path", path)
			.set("kind", this.kind)
			.set("attribute", attribute)
			.set("position", position);
	}

}
