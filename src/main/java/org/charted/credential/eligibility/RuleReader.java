package org.charted.credential.eligibility;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.Prose;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.source.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Reads what readers may have, and the rules of a credential from its front matter.
 */
public final class RuleReader {

	/** The tables that it fills, in the order of their references. */
	public static final List<String> TABLES = List.of("holding", "requirement");

	/** The route of what everybody does on applying. */
	static final String APPLY = "apply";

	/** The route of what is good to know with any answer. */
	static final String MIND = "mind";

	/** The field that tells which credential takes the place of one. */
	private static final String REPLACED = "replaced-by";

	private static final String HOLDING = "holding";

	private static final List<String> NOT_VERIFIED = List.of("not verified");

	private static final List<String> CATEGORIES = List.of("education", "license", Holding.COURSE);

	private final Catalog catalog;

	private int holdings;

	/**
	 * Read {@code holdings.yaml}.
	 * @param folder the folder of the credentials
	 * @param seeds the seeds
	 * @param catalog takes the holdings, and the rules later
	 */
	public RuleReader(String folder, Seeds seeds, Catalog catalog) {
		this.catalog = catalog;
		for (SeedEntry entry : seeds.list(folder + "/holdings.yaml")) {
			catalog.plain(entry.text("label"), entry.location("label"));
			catalog.plain(entry.text("gain"), entry.location("gain"));
			List<String> higher = entry.texts("higher");
			higher.forEach((other) -> catalog.refer(HOLDING, other, entry.location("higher")));
			addHolding(entry.id("id"), entry.location("id"), entry, "implies",
					new StoreRow(HOLDING).set("label", entry.text("label"))
						.set("gain", entry.text("gain"))
						.set("category", entry.oneOf("category", CATEGORIES))
						.set("program", entry.has("program") ? program(entry) : null)
						.set("higher", String.join(" ", higher)));
		}
	}

	/** Who accredits the program that it takes, or "abroad". */
	private String program(SeedEntry entry) {
		if (Holding.ABROAD.equals(entry.text("program"))) {
			return Holding.ABROAD;
		}
		String accreditor = entry.id("program");
		this.catalog.refer("page", "/organizations/" + accreditor, entry.location("program"));
		return accreditor;
	}

	private void addHolding(String id, Location location, SeedEntry entry, String implies, StoreRow row) {
		this.catalog.define(HOLDING, id, location);
		List<String> implied = entry.texts(implies);
		implied.forEach((other) -> this.catalog.refer(HOLDING, other, entry.location(implies)));
		this.catalog.add(row.set("id", id).set("implies", String.join(" ", implied)).set("position", ++this.holdings));
	}

	/**
	 * Read the rules of a credential, which is itself something that a reader may have.
	 */
	public void read(String path, String slug, SeedEntry front) {
		String label = front.text("short");
		addHolding(slug, front.location("short"), front, "holder-has",
				new StoreRow(HOLDING).set("label", label)
					.set("gain", "hold the " + label)
					.set("category", Holding.CREDENTIAL)
					.set("program", null)
					.set("higher", front.has(REPLACED) ? replacement(front.entry(REPLACED)) : ""));
		Rows rows = new Rows(path, front);
		if (front.isText("requires")) {
			front.oneOf("requires", NOT_VERIFIED);
			rows.addUnverified("any", "The conditions", true, null);
		}
		else {
			readRoutes(front, "requires", true, rows);
		}
		for (SeedEntry step : front.entries(APPLY)) {
			rows.add(row(step, Op.DOES, APPLY), APPLY, "On applying", true, step);
		}
		for (SeedEntry note : front.entries(MIND)) {
			rows.add(row(note, Op.DOES, MIND), MIND, "Good to know", true, note);
		}
		if (front.isText("recommends")) {
			if (NOT_VERIFIED.contains(front.oneOf("recommends", List.of("not stated", "not verified")))) {
				rows.addUnverified("any", "What is recommended", false, null);
			}
		}
		else {
			readRoutes(front, "recommends", false, rows);
		}
	}

	/** What else it tells is asked for by those who read the upkeep. */
	private static String replacement(SeedEntry rule) {
		List.of("source", "grade").forEach(rule::optional);
		return rule.id("credential");
	}

	private void readRoutes(SeedEntry front, String field, boolean required, Rows rows) {
		List<SeedEntry> routes = front.entries(field);
		if (routes.isEmpty()) {
			front.expect(field, "a list of routes, or \"not verified\"");
		}
		for (SeedEntry route : routes) {
			String id = route.id("route");
			String title = route.text("title");
			this.catalog.define(field + " of " + rows.path, id, route.location("route"));
			this.catalog.plain(title, route.location("title"));
			if (APPLY.equals(id) || MIND.equals(id)) {
				route.expect("route",
						"another id; \"apply\" is what everybody does, and \"mind\" what is good to know with any answer");
			}
			if (route.isText("conditions")) {
				route.oneOf("conditions", NOT_VERIFIED);
				rows.addUnverified(id, title, required, route.has("source") ? route : null);
				continue;
			}
			List<SeedEntry> conditions = route.entries("conditions");
			if (conditions.isEmpty()) {
				route.expect("conditions", "a list of conditions, or \"not verified\"");
			}
			for (SeedEntry condition : conditions) {
				Op op = Op.of(condition.oneOf("op", Op.words()));
				rows.add(row(condition, op, condition.text("attribute")), id, title, required, condition);
			}
		}
	}

	private StoreRow row(SeedEntry entry, Op op, String attribute) {
		StoreRow row = new StoreRow("requirement").set("attribute", attribute).set("op", op.name());
		if (op == Op.DOES || op == Op.UNCLEAR || entry.has("text")) {
			row.set("words", this.catalog.stored(entry.text("text")));
		}
		return switch (op) {
			case HOLDS -> row.set("operand", String.join(" ", holdings(entry)));
			case AT_LEAST -> {
				entry.oneOf("attribute", Experience.slugs());
				if (countsNoTime(this.catalog.figure(entry.text("operand"), entry.location("operand")))) {
					entry.expect("operand", "a figure in years or months");
				}
				yield row;
			}
			case DOES, UNCLEAR, NOTHING, NOT_VERIFIED -> row;
		};
	}

	/** Whether there is such a figure, and in another unit. */
	private boolean countsNoTime(String figure) {
		return this.catalog.rows("figure")
			.stream()
			.map(StoreRow::columns)
			.anyMatch((columns) -> figure.equals(columns.get("id"))
					&& !String.valueOf(columns.get("unit")).matches("(?:year|month)s?(?: .*)?"));
	}

	private List<String> holdings(SeedEntry entry) {
		List<String> ids = entry.texts("operand");
		if (ids.isEmpty()) {
			entry.expect("operand", "a list of what is accepted, such as [diploma]");
		}
		ids.forEach((id) -> this.catalog.refer(HOLDING, id, entry.location("operand")));
		return ids;
	}

	/** Numbers the rows of one credential, and notes whom and what they cite. */
	private final class Rows {

		private final String path;

		private final SeedEntry front;

		private int position;

		Rows(String path, SeedEntry front) {
			this.path = path;
			this.front = front;
		}

		void addUnverified(String route, String title, boolean required, @Nullable SeedEntry sourced) {
			add(new StoreRow("requirement").set("attribute", "any").set("op", Op.NOT_VERIFIED.name()), route, title,
					required, sourced);
		}

		void add(StoreRow row, String route, String title, boolean required, @Nullable SeedEntry entry) {
			String source = (entry != null)
					? RuleReader.this.catalog.cite(entry.id("source"), this.path, "rules", entry.location("source"))
					: null;
			Grade grade = (entry != null && entry.has("grade")) ? Grade.of(entry.oneOf("grade", Grade.words()))
					: Grade.OFFICIAL;
			if (entry != null && entry.has("text")) {
				RuleReader.this.catalog.citedProse(this.path, new Prose(entry.location("text"), entry.text("text")));
			}
			if (entry != null && entry.has("operand") && entry.isText("operand")) {
				row.set("operand",
						RuleReader.this.catalog.mention(entry.text("operand"), this.path, entry.location("operand")));
			}
			RuleReader.this.catalog.add(row.set("credential", this.path)
				.set("position", ++this.position)
				.set("route", route)
				.set("route_title", title)
				.set("required", required)
				.set("source_id", source)
				.set("grade", grade.name())
				.set("as_of", this.front.date("checked")));
		}

	}

}
