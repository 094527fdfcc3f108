package org.charted.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.PageRepository;
import org.charted.prose.ProseRenderer;
import org.charted.source.Source;
import org.jspecify.annotations.Nullable;

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

	List<String> publishers() {
		return this.figures.findPublishers();
	}

	List<String> years() {
		return this.figures.findYears();
	}

	List<LedgerPage.TopicChoice> topics() {
		return this.topics.findAllByOrderBySortKey().stream().map(Ledger::choice).toList();
	}

	LedgerPage page(LedgerFilter filter, int number) {
		Page<Figure> page = this.figures.findAll(filter.toSpecification(),
				PageRequest.of(number - 1, FIGURES_A_PAGE, BY_TOPIC));
		List<LedgerPage.Item> lines = page
			.map((figure) -> new LedgerPage.Item(FigureView.of(figure), choice(figure.getTopic())))
			.toList();
		return new LedgerPage(filter, topics(), publishers(), years(), lines, page.getTotalElements(), number,
				Math.max(1, page.getTotalPages()));
	}

	Optional<FigureEntry> figure(String id) {
		return this.figures.findById(id).map(this::entry);
	}

	private FigureEntry entry(Figure figure) {
		Topic topic = figure.getTopic();
		Computation computation = figure.getComputed();
		List<FigureEntry.Rival> rivals = this.figures.findByTopicIdOrderByPosition(topic.getId())
			.stream()
			.filter((other) -> Rivalry.isRival(figure, other))
			.map((other) -> new FigureEntry.Rival(FigureView.of(other), Rivalry.differences(figure, other)))
			.toList();
		return new FigureEntry(FigureView.of(figure), choice(topic), figure.getPopulation().getCounts(),
				figure.getSource(), figure.getAsOf(), html(figure.getDoubt()), html(topic.getWhy()),
				(computation != null) ? computation.words() : "", views(figure.getInputs()),
				views(this.figures.findComputedFrom(figure.getId())), relays(figure),
				this.pages.findMentioning(figure.getId()), rivals,
				topic.getSee().stream().map(Ledger::choice).toList());
	}

	private List<FigureEntry.Relay> relays(Figure figure) {
		List<FigureRepository.RelayRow> relays = this.figures.findRelays(figure.getId());
		Map<String, Source> byId = this.sources
			.findByIdIn(relays.stream().map(FigureRepository.RelayRow::getSourceId).toList())
			.stream()
			.collect(Collectors.toMap(Source::getId, Function.identity()));
		return relays.stream()
			.map((relay) -> new FigureEntry.Relay(Objects.requireNonNull(byId.get(relay.getSourceId())),
					html(relay.getNote())))
			.toList();
	}

	/** The figure that leads for a topic and measure in the United States. */
	public Optional<FigureView> leading(String topic, String measure) {
		return this.figures.findByTopicIdOrderByPosition(topic)
			.stream()
			.filter((figure) -> figure.getStanding() == Standing.LEADS && figure.getMeasure().equals(measure)
					&& figure.getGeography().equals(Figure.UNITED_STATES))
			.map(FigureView::of)
			.findFirst();
	}

	/**
	 * The figures that lead in the whole country, by the rest of their topic and by their
	 * measure.
	 * @param topicsFrom what their topics begin with, such as "pay."
	 */
	public Map<String, Map<String, FigureView>> leading(String topicsFrom) {
		return this.figures.findLeading(topicsFrom, Figure.UNITED_STATES)
			.stream()
			.collect(Collectors.groupingBy((figure) -> figure.getTopic().getId().substring(topicsFrom.length()),
					Collectors.toMap(Figure::getMeasure, FigureView::of)));
	}

	/** The figures of some topics and measures in the whole country, by time. */
	public List<DatedFigure> byTime(Collection<String> topics, Collection<String> measures) {
		return this.figures.findByTime(topics, measures, Figure.UNITED_STATES)
			.stream()
			.map((figure) -> new DatedFigure(FigureView.of(figure), figure.getPeriod(), figure.getPopulation().getId()))
			.toList();
	}

	/** FigureRepository by their ids. */
	public Map<String, FigureView> figures(Collection<String> ids) {
		return views(this.figures.findByIdIn(ids)).stream()
			.collect(Collectors.toMap(FigureView::id, Function.identity()));
	}

	List<Source> sources() {
		return this.sources.findAllByOrderBySortKey();
	}

	Optional<SourceEntry> source(String id) {
		return this.sources.findById(id)
			.map((source) -> new SourceEntry(source, this.sources.findRelaying(id), this.sources.findRelayedBy(id),
					views(this.figures.findBySourceIdOrderByPosition(id)), views(this.figures.findRelayedBy(id)),
					this.pages.findCiting(id)));
	}

	private String html(@Nullable String markdown) {
		return (markdown != null) ? this.prose.render(markdown).html() : "";
	}

	private static List<FigureView> views(List<Figure> figures) {
		return figures.stream().map(FigureView::of).toList();
	}

	private static LedgerPage.TopicChoice choice(Topic topic) {
		return new LedgerPage.TopicChoice(topic.getId(), topic.getQuestion());
	}

}
