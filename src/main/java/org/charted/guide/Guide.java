package org.charted.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.PageText;
import org.charted.content.RelatedPages;
import org.charted.guide.list.SectionList;
import org.charted.prose.PrintedTexts;
import org.charted.prose.ProseRenderer;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The guide to read.
 */
@Service
@Transactional(readOnly = true)
public class Guide {

	private static final String SECTION = GuideSeeds.SECTION.id();

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

	/** The parts in reading order. */
	public List<Part> parts() {
		return this.lists.findParts();
	}

	/** The parts with their sections, in reading order. */
	Map<Part, List<Page>> contents() {
		List<Page> sections = this.pages.findByKindOrderByPositionAscSortKeyAsc(SECTION);
		Map<Part, List<Page>> contents = new LinkedHashMap<>();
		parts().forEach((part) -> contents.put(part,
				sections.stream().filter((section) -> part.getId().equals(section.getPart())).toList()));
		return contents;
	}

	Optional<SectionView> section(String slug) {
		return this.pages.findText("/guide/" + slug)
			.filter((text) -> text.getPage().getKind().equals(SECTION))
			.map(this::view);
	}

	private SectionView view(PageText text) {
		Page page = text.getPage();
		Part part = Optional.ofNullable(page.getPart()).flatMap(this.lists::findPart).orElseThrow();
		List<String> shows = this.lists.findSection(page.getPath()).map(GuideSection::getShows).orElse(List.of());
		List<Page> sections = this.pages.findByKindOrderByPositionAscSortKeyAsc(SECTION);
		List<String> paths = sections.stream().map(Page::getPath).toList();
		List<String> inPart = sections.stream()
			.filter((section) -> part.getId().equals(section.getPart()))
			.map(Page::getPath)
			.toList();
		List<SectionList.Loaded> lists = shows.stream().map(this::load).toList();
		PrintedTexts prose = this.prose.render(
				Stream.concat(Stream.of(text.getMarkdown()), lists.stream().flatMap((list) -> list.texts().stream())));
		int number = paths.indexOf(page.getPath());
		return new SectionView(page, part, inPart.indexOf(page.getPath()) + 1, inPart.size(),
				prose.of(text.getMarkdown()), (number > 0) ? sections.get(number - 1) : null,
				(number < sections.size() - 1) ? sections.get(number + 1) : null, this.related.of(page.getPath()),
				lists.stream().map((list) -> list.show(prose)).toList());
	}

	private SectionList.Loaded load(String name) {
		return Objects.requireNonNull(this.sectionLists.get(name)).load();
	}

	/** The groups of questions with their answers, in reading order. */
	Map<QuestionGroup, List<EntryView>> faq() {
		List<EntryView> questions = entries(GuideSeeds.QUESTION.id(), Map.of());
		Map<QuestionGroup, List<EntryView>> faq = new LinkedHashMap<>();
		this.lists.findQuestionGroups()
			.forEach((group) -> faq.put(group,
					questions.stream().filter((entry) -> group.getId().equals(entry.page().getPart())).toList()));
		return faq;
	}

	List<EntryView> glossary() {
		return entries(GuideSeeds.TERM.id(),
				this.lists.findTerms().stream().collect(Collectors.toMap(Term::getPath, Function.identity())));
	}

	private List<EntryView> entries(String kind, Map<String, Term> terms) {
		List<PageText> texts = this.pages.findTexts(kind);
		PrintedTexts prose = this.prose.render(texts.stream().map(PageText::getMarkdown));
		return texts.stream().map((text) -> {
			Term term = terms.get(text.getPage().getPath());
			return new EntryView(text.getPage(), prose.html(text.getMarkdown()),
					(term != null) ? term.getAlso() : null);
		}).toList();
	}

}
