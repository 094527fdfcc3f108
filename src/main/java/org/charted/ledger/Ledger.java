package org.charted.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.PageRepository;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;
import org.charted.source.Source;
import org.charted.store.ContentVersion;
import org.charted.store.Kept;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of figures and sources.
 */
@Service
@Transactional(readOnly = true)
public class Ledger {

	private static final int SOURCES_A_PAGE = 100;

	private final FigureRepository figures;

	private final SourceRepository sources;

	private final PageRepository pages;

	private final ProseRenderer prose;

	private final Kept<LedgerIndex> index;

	/** In their order. */
	private final Kept<List<String>> sourceIds;

	/** Which figures each source has and passes on, in the order they are listed in. */
	private final Kept<Map<String, List<SourceEntry.SourceFigure>>> sourceFigures;

	Ledger(FigureRepository figures, SourceRepository sources, PageRepository pages, ProseRenderer prose,
			ContentVersion content) {
		this.figures = figures;
		this.sources = sources;
		this.pages = pages;
		this.prose = prose;
		this.index = new Kept<>(content, () -> LedgerIndex.of(figures.findListed()));
		this.sourceIds = new Kept<>(content, sources::findIds);
		this.sourceFigures = new Kept<>(content,
				() -> Stream.concat(figures.findSourced().stream(), figures.findPassedOn().stream())
					.collect(Collectors.groupingBy(SourceEntry.SourceFigure::source)));
	}

	/**
	 * A page of the ledger.
	 * @throws org.charted.web.BadParameterException when there is no such topic,
	 * publisher or year
	 */
	LedgerPage page(LedgerFilter filter) {
		LedgerIndex index = this.index.get();
		List<LedgerIndex.ListedFigure> found = index.find(filter);
		return new LedgerPage(filter, index.topic(filter), index.publishers(), index.periods(),
				items(ofPage(found, filter.page(), LedgerPage.FIGURES_A_PAGE)), found.size());
	}

	/**
	 * All figures that pass a filter, whatever their page, as lines of a file.
	 * @throws org.charted.web.BadParameterException when there is no such topic,
	 * publisher or year
	 */
	List<LedgerPage.LedgerLine> lines(LedgerFilter filter) {
		return items(this.index.get().find(filter)).stream().map(LedgerPage.LedgerLine::of).toList();
	}

	/** More than those of a page are quicker to find among all. */
	private List<LedgerPage.Item> items(List<LedgerIndex.ListedFigure> listed) {
		Map<String, FigureView> figures = (listed.size() > LedgerPage.FIGURES_A_PAGE) ? byId(this.figures.findEach())
				: figures(listed.stream().map(LedgerIndex.ListedFigure::id).toList());
		return listed.stream()
			.map((line) -> new LedgerPage.Item(Objects.requireNonNull(figures.get(line.id())), line.topicChoice()))
			.toList();
	}

	private static <T> List<T> ofPage(List<T> all, int page, int size) {
		return all.stream().skip((page - 1L) * size).limit(size).toList();
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
		return byId(this.figures.find(ids));
	}

	private static Map<String, FigureView> byId(List<Figure> figures) {
		return views(figures).stream().collect(Collectors.toMap(FigureView::id, Function.identity()));
	}

	/** A page of the sources, from 1. */
	Page<Source> sources(int page) {
		List<String> all = this.sourceIds.get();
		List<String> ids = ofPage(all, page, SOURCES_A_PAGE);
		Map<String, Source> sources = this.sources.find(ids)
			.stream()
			.collect(Collectors.toMap(Source::getId, Function.identity()));
		return new PageImpl<>(ids.stream().map(sources::get).map(Objects::requireNonNull).toList(),
				PageRequest.of(page - 1, SOURCES_A_PAGE), all.size());
	}

	/** A source with a page of its figures, from 1. */
	Optional<SourceEntry> source(String id, int page) {
		return this.sources.findById(id).map((source) -> {
			List<SourceEntry.SourceFigure> all = this.sourceFigures.get().getOrDefault(id, List.of());
			Map<Boolean, List<String>> listed = ofPage(all, page, SourceEntry.FIGURES).stream()
				.collect(Collectors.partitioningBy(SourceEntry.SourceFigure::relayed,
						Collectors.mapping(SourceEntry.SourceFigure::figure, Collectors.toList())));
			List<String> own = Objects.requireNonNull(listed.get(false));
			List<String> relayed = Objects.requireNonNull(listed.get(true));
			Map<String, FigureView> figures = figures(
					Stream.concat(own.stream(), relayed.stream()).distinct().toList());
			return new SourceEntry(source, this.sources.findRelaying(id), this.sources.findRelayedBy(id),
					some(own, figures), some(relayed, figures), page, all.size(), this.pages.findCiting(id));
		});
	}

	private static List<FigureView> some(List<String> ids, Map<String, FigureView> figures) {
		return ids.stream().map(figures::get).map(Objects::requireNonNull).toList();
	}

	private static List<FigureView> views(List<Figure> figures) {
		return figures.stream().map(FigureView::of).toList();
	}

	private static LedgerPage.TopicChoice choice(Topic topic) {
		return new LedgerPage.TopicChoice(topic.getId(), topic.getQuestion());
	}

}
