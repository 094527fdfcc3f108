package org.charted.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.PageRepository;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.source.Period;
import org.charted.source.Source;
import org.charted.web.Choices;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of figures and sources.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

	private static final int FIGURES_A_PAGE = 50;

	private static final int SOURCES_A_PAGE = 100;

	private static final Sort BY_TOPIC = Sort.by("topic.sortKey", "position");

	private final FigureRepository figures;

	private final SourceRepository sources;

	private final TopicRepository topics;

	private final PageRepository pages;

	private final ProseRenderer prose;

	Ledger(FigureRepository figures, SourceRepository sources, TopicRepository topics, PageRepository pages,
			ProseRenderer prose) {
		this.figures = figures;
		this.sources = sources;
		this.topics = topics;
		this.pages = pages;
		this.prose = prose;
	}

	private List<LedgerPage.TopicChoice> topics() {
		return this.topics.findAllByOrderBySortKey().stream().map(Ledger::choice).toList();
	}

	/**
	 * What there is to choose.
	 *
	 * @param topics the topics
	 * @param publishers the publishers
	 * @param periods the years, or "unknown"
	 */
	private record Offered(List<LedgerPage.TopicChoice> topics, List<String> publishers, List<String> periods) {

		private void check(LedgerFilter filter) {
			Choices.oneOf("topic", filter.topic(), this.topics.stream().map(LedgerPage.TopicChoice::id).toList());
			Choices.oneOf("publisher", filter.publisher(), this.publishers);
			Choices.oneOf("period", filter.period(), this.periods);
		}

	}

	private Offered offered() {
		List<String> publishers = Stream.concat(this.figures.findPublishers().stream(), Stream.of(FigureView.OURSELVES))
			.sorted()
			.distinct()
			.toList();
		List<Period> found = this.figures.findYears();
		List<String> years = found.stream()
			.flatMap(Period::years)
			.distinct()
			.sorted(Comparator.reverseOrder())
			.toList();
		List<String> periods = found.stream().allMatch(Period::isKnown) ? years
				: Stream.concat(years.stream(), Stream.of(LedgerFilter.UNKNOWN)).toList();
		return new Offered(topics(), publishers, periods);
	}

	/**
	 * A page of the ledger.
	 * @throws org.charted.web.BadParameterException when there is no such topic,
	 * publisher or year
	 */
	LedgerPage page(LedgerFilter filter) {
		Offered offered = offered();
		offered.check(filter);
		Page<Figure> page = this.figures.findAll(filter.toSpecification(),
				PageRequest.of(filter.page() - 1, FIGURES_A_PAGE, BY_TOPIC));
		List<LedgerPage.Item> lines = page
			.map((figure) -> new LedgerPage.Item(FigureView.of(figure), choice(figure.getTopic())))
			.toList();
		return new LedgerPage(filter, offered.topics(), offered.publishers(), offered.periods(), lines,
				page.getTotalElements(), Math.max(1, page.getTotalPages()));
	}

	/**
	 * All figures that pass a filter, whatever their page, as lines of a file.
	 * @throws org.charted.web.BadParameterException when there is no such topic,
	 * publisher or year
	 */
	List<LedgerPage.LedgerLine> lines(LedgerFilter filter) {
		offered().check(filter);
		return this.figures.findAll(filter.toSpecification(), BY_TOPIC)
			.stream()
			.map(LedgerPage.LedgerLine::of)
			.toList();
	}

	Optional<FigureEntry> figure(String id) {
		return this.figures.findById(id).map(this::entry);
	}

	private FigureEntry entry(Figure figure) {
		Topic topic = figure.getTopic();
		Computation computation = figure.getComputed();
		Set<Figure.PassedOn> relays = figure.getRelays();
		PrintedTexts prose = this.prose.render(Stream.concat(Stream.of(figure.getDoubt(), topic.getWhy()),
				relays.stream().map(Figure.PassedOn::note)));
		List<FigureEntry.Rival> rivals = this.figures.findOthers(topic.getId(), figure.getId())
			.stream()
			.filter((other) -> Rivalry.isRival(figure, other))
			.map((other) -> new FigureEntry.Rival(FigureView.of(other), Rivalry.differences(figure, other)))
			.toList();
		return new FigureEntry(FigureView.of(figure), choice(topic), figure.getPopulation().getCounts(),
				figure.getSource(), figure.getAsOf(), prose.html(figure.getDoubt()), prose.html(topic.getWhy()),
				(computation != null) ? computation.words() : "",
				(computation != null) ? views(this.figures.findInputs(figure.getId())) : List.of(),
				views(this.figures.findComputedFrom(figure.getId())),
				relays.stream()
					.sorted(Comparator.comparing((relay) -> relay.source().getId()))
					.map((relay) -> new FigureEntry.Relay(relay.source(), prose.html(relay.note())))
					.toList(),
				this.pages.findMentioning(figure.getId()), rivals,
				topic.getSee().stream().map(Ledger::choice).toList());
	}

	/** The figure that leads for a topic and measure in the United States. */
	public Optional<FigureView> leading(String topic, String measure) {
		return Optional.ofNullable(leading(List.of(topic)).getOrDefault(topic, Map.of()).get(measure));
	}

	/**
	 * The figures that lead in the whole country, by their topic and measure.
	 * @param topics the topics
	 */
	public Map<String, Map<String, FigureView>> leading(Collection<String> topics) {
		return this.figures.findLeading(topics, Figure.UNITED_STATES)
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.getTopic().getId(),
					Collectors.toMap(Figure::getMeasure, FigureView::of)));
	}

	/**
	 * The figures that lead in the whole country and those reported beside them, by their
	 * topic, the newest last.
	 * @param topics the topics
	 */
	public Map<String, List<FigureView>> answers(Collection<String> topics) {
		return this.figures.findAnswers(topics, Figure.UNITED_STATES)
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.getTopic().getId(),
					Collectors.mapping(FigureView::of, Collectors.toList())));
	}

	/** The figures of some topics and measures in the whole country, by time. */
	public List<DatedFigure> byTime(Collection<String> topics, Collection<String> measures) {
		return this.figures.findByTime(topics, measures, Figure.UNITED_STATES)
			.stream()
			.map((figure) -> new DatedFigure(FigureView.of(figure), figure.getPeriod(), figure.getPopulation().getId()))
			.toList();
	}

	/** Figures by their ids. */
	public Map<String, FigureView> figures(Collection<String> ids) {
		return views(this.figures.find(ids)).stream().collect(Collectors.toMap(FigureView::id, Function.identity()));
	}

	/** A page of the sources, from 1. */
	Page<Source> sources(int page) {
		return this.sources.findAllByOrderBySortKey(PageRequest.of(page - 1, SOURCES_A_PAGE));
	}

	Optional<SourceEntry> source(String id) {
		return this.sources.findById(id)
			.map((source) -> new SourceEntry(source, this.sources.findRelaying(id), this.sources.findRelayedBy(id),
					views(this.figures.findBySource(id)), views(this.figures.findRelayedBy(id)),
					this.pages.findCiting(id)));
	}

	private static List<FigureView> views(List<Figure> figures) {
		return figures.stream().map(FigureView::of).toList();
	}

	private static LedgerPage.TopicChoice choice(Topic topic) {
		return new LedgerPage.TopicChoice(topic.getId(), topic.getQuestion());
	}

}
