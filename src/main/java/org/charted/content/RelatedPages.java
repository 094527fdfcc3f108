package org.charted.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.charted.content.seed.Content;
import org.charted.content.seed.PageKind;

import org.springframework.stereotype.Service;

/**
 * The pages that have to do with a page, grouped by what kind of page they are.
 */
@Service
public class RelatedPages {

	private final PageRepository pages;

	private final List<PageKind> kinds;

	RelatedPages(PageRepository pages, Content content) {
		this.pages = pages;
		this.kinds = content.kinds();
	}

	/**
	 * The pages that a page points out or that point it out, in the order of their kinds.
	 */
	public List<OfAKind> of(String path) {
		Map<String, List<PageRepository.Named>> byKind = this.pages.findRelated(path)
			.stream()
			.collect(Collectors.groupingBy(PageRepository.Named::getKind));
		return this.kinds.stream()
			.filter((kind) -> !kind.heading().isEmpty() && byKind.containsKey(kind.id()))
			.map((kind) -> new OfAKind(kind.heading(), byKind.getOrDefault(kind.id(), List.of())))
			.toList();
	}

	/**
	 * Related pages of one kind.
	 *
	 * @param heading what stands above them
	 * @param pages the pages, at least one
	 */
	public record OfAKind(String heading, List<PageRepository.Named> pages) {
	}

}
