package org.charted.ledger.seed;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.StoreRow;
import org.charted.ledger.Computation;
import org.charted.ledger.Quantity;
import org.charted.ledger.Standing;
import org.charted.prose.FigureQuestion;
import org.charted.prose.Markdown;
import org.charted.source.Grade;
import org.charted.source.Period;
import org.jspecify.annotations.Nullable;

/**
 * The populations, topics and figures gathered from the seeds, until all are known and
 * their standing can be decided.
 */
final class LedgerDraft {

	private record TopicDraft(String question, String population) {
	}

	private record RelayDraft(String figure, String source, @Nullable String note) {
	}

	private static final String FIGURE = "figure";

	private final Catalog catalog;

	private final Map<String, TopicDraft> topics = new LinkedHashMap<>();

	private final Map<String, String> whys = new HashMap<>();

	private final Map<String, FigureDraft> figures = new LinkedHashMap<>();

	private final List<RelayDraft> relays = new ArrayList<>();

	LedgerDraft(Catalog catalog) {
		this.catalog = catalog;
	}

	/**
	 * Add a population.
	 * @param repeats whether the same population may have been added before, as by an
	 * earlier row of a table
	 */
	void population(String id, String name, String counts, Location location, boolean repeats) {
		if (repeats && this.catalog.defines("population", id)) {
			return;
		}
		this.catalog.define("population", id, location);
		this.catalog.add(new StoreRow("population").set("id", id).set("name", name).set("counts", counts));
	}

	/**
	 * Add a topic; the same topic from another row of a table is the same. Whoever adds
	 * it refers to its population.
	 */
	void topic(String id, String question, String population, Location location) {
		TopicDraft topic = new TopicDraft(question, population);
		TopicDraft first = this.topics.putIfAbsent(id, topic);
		if (first == null) {
			this.catalog.define("topic", id, location);
			this.catalog.address("/evidence?topic=" + id);
		}
		else if (!first.equals(topic)) {
			this.catalog.problem(location, "the topic \"%s\" with one question and one population", id);
		}
	}

	/** Add why the figures of a topic disagree. */
	void why(String topic, String why, Location location) {
		this.catalog.refer("topic", topic, location);
		this.whys.put(topic, why);
	}

	/** Add a figure. Whoever adds it refers to its topic and population. */
	void figure(FigureDraft figure) {
		this.catalog.define(FIGURE, figure.id(), figure.location());
		this.catalog.address("/evidence/" + figure.id());
		this.figures.putIfAbsent(figure.id(), figure);
	}

	/**
	 * Add that a source passes a figure on, and a note on how it does so. Whoever adds it
	 * refers to the figure.
	 */
	void relay(String figure, String source, @Nullable String note, Location location) {
		this.catalog.refer("source", source, location);
		this.catalog.define("relay", figure + " by " + source, location);
		this.relays.add(new RelayDraft(figure, source, note));
	}

	/** The figures added so far. */
	Collection<FigureDraft> figures() {
		return this.figures.values();
	}

	/** Compute what is computed, decide the standings and add the rows. */
	void finish() {
		Map<String, String> populations = new HashMap<>();
		this.topics.forEach((id, topic) -> populations.put(id, topic.population()));
		Map<String, FigureDraft> read = Map.copyOf(this.figures);
		this.figures.replaceAll((id, figure) -> compute(figure, populations));
		Standings standings = new Standings(populations, this.catalog, this.figures.values());
		this.catalog.answers(new FigureAnswers(standings));
		read.forEach(this::checkAnswers);
		this.topics.forEach((id,
				topic) -> this.catalog.add(new StoreRow("topic").set("id", id)
					.set("question", topic.question())
					.set("sort_key", Markdown.slug(topic.question()))
					.set("population_id", topic.population())
					.set("why", stored(this.whys.get(id)))));
		Map<String, Standing> standing = standings.of();
		int position = 0;
		for (FigureDraft figure : this.figures.values()) {
			addRow(figure, standing.get(figure.id()), ++position);
		}
		for (RelayDraft relay : this.relays) {
			this.catalog.add(new StoreRow("figure_relay").set("figure_id", relay.figure())
				.set("source_id", relay.source())
				.set("note", stored(relay.note())));
		}
	}

	private @Nullable String stored(@Nullable String markdown) {
		return (markdown != null) ? this.catalog.stored(markdown) : null;
	}

	/** Whether what was computed below has changed none of the answers. */
	private void checkAnswers(String id, FigureDraft read) {
		FigureDraft.Calculation asked = read.calculation();
		FigureDraft computed = this.figures.getOrDefault(id, read);
		if (asked != null && computed.calculation() != null && !computed.isPending()
				&& !computed.calculation().of().equals(answers(asked))) {
			this.catalog.problem(asked.location(), "questions that figures above answer, as far as these are computed");
		}
	}

	private FigureDraft compute(FigureDraft figure, Map<String, String> populations) {
		FigureDraft.Calculation calculation = figure.calculation();
		if (calculation == null) {
			return figure;
		}
		List<String> ids = inputs(calculation, populations);
		List<FigureDraft> inputs = ids.stream().map(this.figures::get).filter((input) -> input != null).toList();
		List<BigDecimal> amounts = inputs.stream()
			.map(FigureDraft::quantity)
			.filter((quantity) -> quantity != null)
			.map(Quantity::low)
			.toList();
		Computation computation = calculation.computation();
		boolean divides = computation == Computation.RATIO || computation == Computation.CHANGE;
		if (ids.contains("")) {
			return figure;
		}
		if (amounts.size() < 2 || amounts.size() != ids.size() || (computation != Computation.SUM && amounts.size() > 2)
				|| (divides && amounts.get((computation == Computation.RATIO) ? 1 : 0).signum() == 0)) {
			this.catalog.problem(figure.location(), "\"of\" with two figures, or more for a sum; "
					+ "one that is computed has to stand above, and none may be zero to divide by");
			return figure;
		}
		BigDecimal amount = computation.of(amounts);
		Grade weakest = inputs.stream().map(FigureDraft::grade).max(Grade::compareTo).orElse(Grade.UNTRACED);
		return figure.with(new Quantity(amount, amount, figure.unit(), null),
				period(figure, calculation.dated(), inputs), weakest, calculation.of(ids));
	}

	/** The ids that a figure is computed from; "" for a question without an answer. */
	private List<String> inputs(FigureDraft.Calculation calculation, Map<String, String> populations) {
		if (calculation.of().stream().allMatch((input) -> FigureQuestion.parse(input).isEmpty())) {
			return calculation.of();
		}
		this.catalog.answers(new FigureAnswers(new Standings(populations, this.catalog,
				this.figures.values().stream().filter((figure) -> !figure.isPending()).toList())));
		return answers(calculation);
	}

	private List<String> answers(FigureDraft.Calculation calculation) {
		return calculation.of().stream().map((input) -> this.catalog.figure(input, calculation.location())).toList();
	}

	/** The period that the seeds tell, or that of all figures it is computed from. */
	private Period period(FigureDraft figure, boolean dated, List<FigureDraft> inputs) {
		List<Period> periods = inputs.stream().map(FigureDraft::period).distinct().toList();
		if (dated) {
			return figure.period();
		}
		if (periods.size() > 1) {
			this.catalog.problem(figure.location(), "a \"period\", or figures of one period to compute from, not of %s",
					periods.stream().map(Period::print).collect(Collectors.joining(" and ")));
		}
		return periods.get(0);
	}

	private void addRow(FigureDraft figure, @Nullable Standing standing, int position) {
		Quantity quantity = figure.quantity();
		this.catalog.add(new StoreRow(FIGURE).set("id", figure.id())
			.set("topic_id", figure.topic())
			.set("population_id", figure.population())
			.set("measure", figure.measure())
			.set("geography", figure.geography())
			.set("low", (quantity != null) ? quantity.low() : null)
			.set("high", (quantity != null) ? quantity.high() : null)
			.set("unit", figure.unit())
			.set("qualifier", (quantity != null) ? quantity.qualifier() : null)
			.set("period_from", figure.period().from())
			.set("period_to", figure.period().to())
			.set("counts", figure.counts())
			.set("source_id", figure.source())
			.set("grade", figure.grade().name())
			.set("as_of", figure.asOf())
			.set("doubt", stored(figure.doubt()))
			.set("standing", (standing != null) ? standing.name() : null)
			.set("computed", (figure.calculation() != null) ? figure.calculation().computation().name() : null)
			.set("position", position));
		int input = 0;
		for (String id : (figure.calculation() != null) ? figure.calculation().of() : List.<String>of()) {
			this.catalog.add(new StoreRow("figure_input").set("figure_id", figure.id())
				.set("input_id", id)
				.set("position", ++input));
		}
	}

}
