package org.charted.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.RelatedPages;
import org.charted.guide.list.SectionList;
import org.charted.guide.list.ShownList;
import org.charted.prose.ProseRenderer;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide to read.
 */
@Service
@Transactional(readOnly = true)
public class Guide {

	private final PageRepository pages;

	private final RelatedPages related;

	private final GuideListRepository lists;

	private final Map<String, SectionList> sectionLists;

	private final ProseRenderer prose;

	Guide(PageRepository pages, RelatedPages related, GuideListRepository lists, List<SectionList> sectionLists,
			ProseRenderer prose) {
		this.pages = pages;
		this.related = related;
		this.lists = lists;
		this.sectionLists = sectionLists.stream().collect(Collectors.toMap(SectionList::name, Function.identity()));
		this.prose = prose;
	}

	/** The parts with their sections, in reading order. */
	public Map<Part, List<Page>> contents() {
		List<Page> sections = sections();
		Map<Part, List<Page>> contents = new LinkedHashMap<>();
		this.lists.findParts()
			.forEach((part) -> contents.put(part,
					sections.stream().filter((section) -> part.getId().equals(section.getPart())).toList()));
		return contents;
	}

	private List<Page> sections() {
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(GuideSeeds.SECTION.id());
	}

	Optional<SectionView> section(String slug) {
		List<Page> sections = sections();
		for (int i = 0; i < sections.size(); i++) {
			if (sections.get(i).getSlug().equals(slug)) {
				Page previous = (i > 0) ? sections.get(i - 1) : null;
				Page next = (i < sections.size() - 1) ? sections.get(i + 1) : null;
				return Optional.of(view(sections.get(i), previous, next));
			}
		}
		return Optional.empty();
	}

	private SectionView view(Page page, @Nullable Page previous, @Nullable Page next) {
		List<String> shows = this.lists.findSection(page.getPath()).map(GuideSection::getShows).orElse(List.of());
		Part part = this.lists.findParts()
			.stream()
			.filter((candidate) -> candidate.getId().equals(page.getPart()))
			.findFirst()
			.orElseThrow();
		return new SectionView(page, part, this.prose.render(page.getMarkdown()), previous, next,
				this.related.of(page.getPath()), shows.stream().map(this::show).toList());
	}

	private ShownList show(String name) {
		return Objects.requireNonNull(this.sectionLists.get(name)).show();
	}

	List<EntryView> faq() {
		return this.pages.findByKindOrderByPositionAscSortKeyAsc(GuideSeeds.QUESTION.id())
			.stream()
			.map((page) -> new EntryView(page, html(page.getMarkdown()), null))
			.toList();
	}

	List<EntryView> glossary() {
		Map<String, Term> terms = this.lists.findTerms()
			.stream()
			.collect(Collectors.toMap(Term::getPath, Function.identity()));
		return this.pages.findByKindOrderBySortKeyAsc(GuideSeeds.TERM.id()).stream().map((page) -> {
			Term term = terms.get(page.getPath());
			return new EntryView(page, html(page.getMarkdown()), (term != null) ? term.getAlso() : null);
		}).toList();
	}

	private String html(@Nullable String markdown) {
		return (markdown != null) ? this.prose.render(markdown).html() : "";
	}

}
