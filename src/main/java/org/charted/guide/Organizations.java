package org.charted.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.charted.content.Page;
import org.charted.content.PageRepository;
import org.charted.content.RelatedPages;
import org.charted.prose.ProseRenderer;
import org.charted.prose.RenderedProse;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organizations of the field.
 */
@Service
@Transactional(readOnly = true)
class Organizations {

	private final PageRepository pages;

	private final RelatedPages related;

	private final GuideListRepository lists;

	private final ProseRenderer prose;

	Organizations(PageRepository pages, RelatedPages related, GuideListRepository lists, ProseRenderer prose) {
		this.pages = pages;
		this.related = related;
		this.lists = lists;
		this.prose = prose;
	}

	/** The organizations by kind, the kinds in the order in which readers need them. */
	Map<OrganizationKind, List<ListedOrganization>> byKind() {
		Map<String, Organization> organizations = this.lists.findOrganizations()
			.stream()
			.collect(Collectors.toMap(Organization::getPath, Function.identity()));
		List<ListedOrganization> all = this.pages.findByKindOrderBySortKeyAsc(GuideSeeds.ORGANIZATION.id())
			.stream()
			.map((page) -> new ListedOrganization(page, Objects.requireNonNull(organizations.get(page.getPath()))))
			.toList();
		Map<OrganizationKind, List<ListedOrganization>> byKind = new LinkedHashMap<>();
		for (OrganizationKind kind : OrganizationKind.values()) {
			byKind.put(kind,
					all.stream().filter((listed) -> kind.slug().equals(listed.organization().getKind())).toList());
		}
		return byKind;
	}

	Optional<OrganizationView> organization(String slug) {
		String path = "/organizations/" + slug;
		return this.lists.findOrganization(path)
			.flatMap((organization) -> this.pages.findByPath(path)
				.map((page) -> new OrganizationView(page, organization, this.prose.render(page.getMarkdown()),
						this.related.of(path))));
	}

	/**
	 * An organization in the list.
	 *
	 * @param page its page
	 * @param organization what it is
	 */
	public record ListedOrganization(Page page, Organization organization) {
	}

	/**
	 * An organization, ready to be printed.
	 *
	 * @param page its page
	 * @param organization what it is
	 * @param prose its text
	 * @param related the pages that it points out or that point it out, by kind
	 */
	public record OrganizationView(Page page, Organization organization, RenderedProse prose,
			List<RelatedPages.OfAKind> related) {
	}

	/**
	 * What organizations do.
	 */
	public enum OrganizationKind {

		ASSOCIATION("Professional associations"), CERTIFIER("Bodies that certify people"),
		ACCREDITOR("Bodies that accredit programs"), AGENCY("Government agencies"),
		STANDARDS("Standards and product certification"), JOB_BOARD("Where to look for jobs");

		private final String title;

		OrganizationKind(String title) {
			this.title = title;
		}

		public String title() {
			return this.title;
		}

		public String slug() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
