package org.charted.guide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
	Map<OrganizationKind, List<Organization>> byKind() {
		List<Organization> all = this.lists.findOrganizations();
		Map<OrganizationKind, List<Organization>> byKind = new LinkedHashMap<>();
		for (OrganizationKind kind : OrganizationKind.values()) {
			byKind.put(kind,
					all.stream().filter((organization) -> kind.slug().equals(organization.getKind())).toList());
		}
		return byKind;
	}

	Optional<OrganizationView> organization(String slug) {
		String path = "/organizations/" + slug;
		return this.lists.findOrganization(path)
			.flatMap((organization) -> this.pages.findText(path)
				.map((text) -> new OrganizationView(text.getPage(), organization, this.prose.render(text.getMarkdown()),
						this.related.of(path))));
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
