package org.charted.credential.cost;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.SeedEntry;
import org.charted.content.seed.Seeds;
import org.charted.content.seed.StoreRow;
import org.charted.source.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Reads how issuers keep their credentials alive, and what single credentials add to it.
 */
public final class UpkeepReader {

	/** The tables that it fills. */
	public static final List<String> TABLES = List.of("upkeep", "credential_rule");

	private static final String NOT_VERIFIED = "not verified";

	private static final String IN_DUES = "in the dues";

	private static final String MEMBERS_ONLY = "members only";

	private static final List<String> FEES = List.of("fee-member", "fee-nonmember", "further-fee-member",
			"further-fee-nonmember");

	private final Catalog catalog;

	private final boolean complete;

	private final Map<String, Location> issuers = new LinkedHashMap<>();

	private final Set<String> issuing = new HashSet<>();

	private final Map<String, String> replaced = new LinkedHashMap<>();

	private final Map<String, Location> replacing = new HashMap<>();

	/**
	 * Read {@code upkeep.yaml}.
	 * @param folder the folder of the credentials
	 * @param seeds the seeds
	 * @param catalog takes the rules
	 */
	public UpkeepReader(String folder, Seeds seeds, Catalog catalog) {
		this.catalog = catalog;
		seeds.list(folder + "/upkeep.yaml").forEach(this::readIssuer);
		this.complete = seeds.isComplete();
	}

	private void readIssuer(SeedEntry entry) {
		String path = "/organizations/" + entry.id("issuer");
		this.catalog.refer("page", path, entry.location("issuer"));
		this.catalog.define("upkeep", path, entry.location("issuer"));
		this.issuers.put(path, entry.location("issuer"));
		this.catalog.seen(entry.date("checked"), entry.location("checked"));
		StoreRow row = new StoreRow("upkeep").set("issuer", path);
		for (String field : List.of("cycle", "further-units", "most-units")) {
			row.set(field.replace('-', '_'), figure(entry, field));
		}
		Map<String, @Nullable String> fees = new HashMap<>();
		FEES.forEach((field) -> fees.put(field, figure(entry, field)));
		fees.forEach((field, fee) -> row.set(field.replace('-', '_'), fee));
		checkOrder(entry, fees, "fee-member", "fee-nonmember");
		checkOrder(entry, fees, "further-fee-member", "further-fee-nonmember");
		row.set("fee_every", entry.has("fee-every") ? figure(entry, "fee-every") : null);
		for (String field : List.of("dues", "dues-reported", "dues-student")) {
			row.set(field.replace('-', '_'), entry.has(field) ? figure(entry, field) : null);
		}
		boolean told = !entry.isText("membership");
		if (!told) {
			entry.oneOf("membership", List.of(NOT_VERIFIED));
		}
		SeedEntry membership = told ? entry.entry("membership") : null;
		this.catalog
			.add(sourced(
					row.set("membership",
							(membership != null) ? membership.oneOf("kind", List.of("optional", "required"))
									: NOT_VERIFIED)
						.set("in_dues", IN_DUES.equals(entry.text("fee-member"))),
					path, membership, entry)
				.set("as_of", entry.date("checked")));
	}

	private @Nullable String figure(SeedEntry entry, String field) {
		String text = entry.text(field);
		if (NOT_VERIFIED.equals(text) || (FEES.contains(field) && IN_DUES.equals(text))
				|| (field.endsWith("fee-nonmember") && MEMBERS_ONLY.equals(text))) {
			return null;
		}
		String figure = this.catalog.figure(text, entry.location(field));
		this.catalog.refer("figure", figure, entry.location(field));
		return figure;
	}

	/** Nobody pays more for being a member. */
	private void checkOrder(SeedEntry entry, Map<String, @Nullable String> fees, String less, String more) {
		Map<String, @Nullable Object> member = figure(fees.get(less));
		Map<String, @Nullable Object> other = figure(fees.get(more));
		if (member.get("low") instanceof BigDecimal fee && other.get("low") instanceof BigDecimal otherFee
				&& fee.compareTo(otherFee) > 0 && member.get("doubt") == null && other.get("doubt") == null) {
			entry.expect(less,
					"a fee that is no more than \"%s\"; \"%s\" is %s, \"%s\" is %s: check both, or say in the \"doubt\" of one why it is so"
						.formatted(more, member.get("id"), fee.toPlainString(), other.get("id"),
								otherFee.toPlainString()));
		}
	}

	private Map<String, @Nullable Object> figure(@Nullable String id) {
		return this.catalog.rows("figure")
			.stream()
			.map(StoreRow::columns)
			.filter((figure) -> Objects.equals(id, figure.get("id")))
			.findFirst()
			.orElse(Map.of());
	}

	/** Read the rules of a credential from its front matter. */
	public void read(String path, SeedEntry front) {
		if (front.has(CredentialRule.RETAKE)) {
			SeedEntry rule = front.entry(CredentialRule.RETAKE);
			rule.oneOf("fee", List.of("exam-fee"));
			addRule(path, CredentialRule.RETAKE, null, rule, front);
		}
		if (front.has(CredentialRule.REPLACED)) {
			SeedEntry rule = front.entry(CredentialRule.REPLACED);
			String other = "/credentials/" + rule.id("credential");
			this.catalog.linkPage(path, other, rule.location("credential"));
			this.replaced.put(path, other);
			this.replacing.put(path, rule.location("credential"));
			addRule(path, CredentialRule.REPLACED, other, rule, front);
		}
	}

	/** Take note of who issues a credential that is renewed. */
	public void issue(String issuer, Location location) {
		this.issuing.add(issuer);
		if (this.complete && !this.issuers.containsKey(issuer)) {
			this.catalog.problem(location,
					"an issuer that credentials/upkeep.yaml tells of; add \"%s\" there, with \"not verified\" for what is not known",
					issuer.substring(issuer.lastIndexOf('/') + 1));
		}
	}

	/** Check what can be checked only once all credentials have been read. */
	public void finish(Seeds seeds) {
		this.issuers.forEach((issuer, location) -> {
			if (seeds.isComplete() && !this.issuing.contains(issuer)) {
				this.catalog.problem(location, "an issuer of some credential; no file in credentials/ names \"%s\"",
						issuer.substring(issuer.lastIndexOf('/') + 1));
			}
		});
		this.replacing.forEach((credential, location) -> {
			Set<String> seen = new HashSet<>();
			String next = credential;
			while (next != null && seen.add(next)) {
				next = this.replaced.get(next);
			}
			if (credential.equals(next)) {
				this.catalog.problem(location,
						"a credential that this one does not replace in its turn; nothing would be left to renew");
			}
		});
	}

	private void addRule(String path, String kind, @Nullable String other, SeedEntry rule, SeedEntry front) {
		StoreRow row = new StoreRow("credential_rule").set("credential", path).set("rule", kind).set("other", other);
		this.catalog.add(sourced(row, path, rule, rule).set("as_of", front.date("checked")));
	}

	private StoreRow sourced(StoreRow row, String path, @Nullable SeedEntry sourced, SeedEntry entry) {
		String source = (sourced != null) ? this.catalog.cite(sourced.id("source"), path, "rules", entry.location())
				: null;
		Grade grade = (sourced != null && sourced.has("grade")) ? Grade.of(sourced.oneOf("grade", Grade.words()))
				: Grade.OFFICIAL;
		return row.set("source_id", source).set("grade", grade.name());
	}

}
