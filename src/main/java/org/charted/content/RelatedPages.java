package org.charted.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.stereotype.Service;

/**
 * The pages that have to do with a page, grouped by what kind of page they are.
 */
@Service
public class RelatedPages {

	private final PageRepository pages;

	RelatedPages(PageRepository pages) {
		this.pages = pages;
	}

	/**
	 * The pages that a page points out or that point it out, in the order of their kinds.
	 */
	public List<OfAKind> of(String path) {
		Map<String, List<PageRepository.Related>> byKind = this.pages.findRelated(path)
			.stream()
			.collect(Collectors.groupingBy(PageRepository.Related::getKind, LinkedHashMap::new, Collectors.toList()));
		return byKind.values().stream().map((pages) -> new OfAKind(pages.get(0).getHeading(), pages)).toList();
	}

	/**
	 * Related pages of one kind.
	 *
	 * @param heading what stands above them
	 * @param pages the pages, at least one
	 */
	public record OfAKind(String heading, List<PageRepository.Related> pages) {

		/** Those that are choices which a feature offers. */
		public List<PageRepository.Related> choices() {
			return this.pages.stream().filter((page) -> page.getChosen() == 1).toList();
		}

	}

}
