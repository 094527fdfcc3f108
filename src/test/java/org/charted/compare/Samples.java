package org.charted.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.ledger.FigureView;
import org.charted.ledger.Standing;
import org.charted.profile.ProfileView;
import org.charted.profile.Value;
import org.charted.source.Grade;
import org.charted.source.Source;

import org.springframework.beans.BeanUtils;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Subjects and their facts in few words. Entities are filled as JPA fills them, since
 * nothing else creates them.
 */
public final class Samples {

	static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);

	private Samples() {
	}

	/** A subject with its facts in one group. */
	public static Subject subject(String id, ProfileView.Entry... rows) {
		return new Subject(id, "Title of " + id, "/careers/" + id, "", profile(rows));
	}

	/** A profile with its facts in one group. */
	public static ProfileView profile(ProfileView.Entry... rows) {
		return new ProfileView(List.of(new ProfileView.Group("Facts", List.of(rows))));
	}

	public static ProfileView.Entry row(String attribute, Value... values) {
		return new ProfileView.Entry(attribute, "Label of " + attribute, List.of(values));
	}

	public static ProfileView.Entry missing(String attribute, String word) {
		return row(attribute, new Value.Missing(word));
	}

	public static Value says(String text) {
		return says("BLS", text);
	}

	public static Value says(String source, String text) {
		return Value.Words.plain(text, by(source));
	}

	public static Value pointsTo(Page page, String text) {
		return new Value.Link(page, text, text, by("BLS"));
	}

	public static Value.OfLedger dollars(long amount) {
		return dollars(amount, "May 2025");
	}

	public static Value.OfLedger dollars(long amount, String period) {
		return figure("$%,d".formatted(amount), period, BigDecimal.valueOf(amount), "dollars a year");
	}

	public static Value.OfLedger percent(String amount) {
		return figure(amount.replace('-', '\u2212') + "%", "2024\u201334", new BigDecimal(amount), "percent");
	}

	public static Value.OfLedger count(long amount) {
		return figure("%,d openings".formatted(amount), "2024\u201334", BigDecimal.valueOf(amount), "openings");
	}

	/** The same amount as somebody else publishes it. */
	static Value publishedBy(String publisher, Value.OfLedger value) {
		FigureView figure = value.figure();
		return new Value.OfLedger(new FigureView(publisher + ".figure", "/evidence/" + publisher + ".figure",
				figure.amount(), figure.measure(), publisher, figure.period(), publisher, "/sources/" + publisher,
				figure.counts(), figure.population(), figure.geography(), figure.standing(), figure.grade(),
				figure.computed(), figure.qualifier(), figure.low(), figure.high(), figure.unit()), CHECKED);
	}

	/** The same amount of other people. */
	public static Value.OfLedger counting(String population, Value.OfLedger value) {
		FigureView figure = value.figure();
		return new Value.OfLedger(new FigureView(figure.id(), figure.path(), figure.amount(), figure.measure(),
				figure.by(), figure.period(), figure.publisher(), figure.sourcePath(), figure.counts(), population,
				figure.geography(), figure.standing(), figure.grade(), figure.computed(), figure.qualifier(),
				figure.low(), figure.high(), figure.unit()), CHECKED);
	}

	/** The same amount as the ledger computes it. */
	static Value computed(Value.OfLedger value) {
		FigureView figure = value.figure();
		return new Value.OfLedger(new FigureView(figure.id(), figure.path(), figure.amount(), figure.measure(),
				"computed", figure.period(), FigureView.OURSELVES, "", figure.counts(), figure.population(),
				figure.geography(), figure.standing(), figure.grade(), true, figure.qualifier(), figure.low(),
				figure.high(), figure.unit()), CHECKED);
	}

	/** A cell of a table of states. */
	static Value.OfTable cell(String state, String column, String amount) {
		return new Value.OfTable("/pay/states.csv?o=29-2072", state, column, new BigDecimal(amount), "dollars a year",
				"$" + amount, "What it counts.", "Whom it counts", state, "May 2025", "Bureau", "BLS, May 2025",
				Grade.COPY, "/pay/states/" + state);
	}

	static Value.Computed lessThan(Value.OfTable one, Value.OfTable other) {
		return new Value.Computed("The first less the second", List.of(one, other), one.low().subtract(other.low()),
				one.unit(), "less", one.population(), one.geography(), one.period(), one.path());
	}

	private static Value.OfLedger figure(String amount, String period, BigDecimal number, String unit) {
		return new Value.OfLedger(new FigureView("a.figure", "/evidence/a.figure", amount, "median", "BLS, " + period,
				period, "Bureau", "/sources/bureau", "What it counts.", "Whom it counts", "United States",
				Standing.LEADS, Grade.OFFICIAL, false, "", number, number, unit), CHECKED);
	}

	private static Value.Attribution by(String source) {
		return new Value.Attribution(source(source), Grade.OFFICIAL, CHECKED);
	}

	/** What can be chosen out of some ids. */
	static Offer offer(String base, String... ids) {
		Wording words = new Wording(base, "Section", "/section", "Pick", "Pick some.", "Subjects", "Side by side",
				"Side by side", "Add", "", "Choose two.");
		return new Offer(words, "c", Map.of(),
				Option.byId(Stream.of(ids).map((id) -> new Option(id, "Title of " + id, ""))),
				(chosen) -> chosen.stream().map(Samples::subject).toList(), List.of(), (subjects) -> List.of());
	}

	/** A page in the section of careers. */
	public static Page page(String slug, String title) {
		Page page = BeanUtils.instantiateClass(Page.class);
		ReflectionTestUtils.setField(page, "path", "/careers/" + slug);
		ReflectionTestUtils.setField(page, "slug", slug);
		ReflectionTestUtils.setField(page, "title", title);
		ReflectionTestUtils.setField(page, "sortKey", slug);
		return page;
	}

	private static Source source(String name) {
		Source source = BeanUtils.instantiateClass(Source.class);
		ReflectionTestUtils.setField(source, "id", name);
		ReflectionTestUtils.setField(source, "shortName", name);
		ReflectionTestUtils.setField(source, "published", "2025");
		return source;
	}

}
