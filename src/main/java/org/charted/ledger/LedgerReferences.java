package org.charted.ledger;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.charted.content.PageRepository;
import org.charted.prose.References;
import org.charted.source.Source;

import org.springframework.stereotype.Component;

/**
 * Prints the figures and sources that prose refers to, and the meanings of its words.
 */
@Component
class LedgerReferences implements References {

	private final FigureRepository figures;

	private final SourceRepository sources;

	private final PageRepository pages;

	LedgerReferences(FigureRepository figures, SourceRepository sources, PageRepository pages) {
		this.figures = figures;
		this.sources = sources;
		this.pages = pages;
	}

	@Override
	public Map<String, Reference> figures(Set<String> ids) {
		return this.figures.find(ids)
			.stream()
			.map(FigureView::of)
			.collect(Collectors.toMap(FigureView::id, (figure) -> new Reference(figure.html(), figure.amount())));
	}

	@Override
	public Map<String, String> meanings() {
		return this.pages.findMeanings()
			.stream()
			.collect(Collectors.toMap(PageRepository.Meant::getPath, PageRepository.Meant::getSummary));
	}

	@Override
	public Map<String, Reference> sources(Set<String> ids) {
		return this.sources.find(ids)
			.stream()
			.collect(Collectors.toMap(Source::getId,
					(source) -> new Reference(source.note().mark(), source.getLabel())));
	}

}
