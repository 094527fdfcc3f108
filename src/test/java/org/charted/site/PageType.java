package org.charted.site;

/**
 * The kinds of pages, each with an example. What holds for all pages is tested on these;
 * a new kind of page belongs here first.
 */
public enum PageType {

	HOME("/"),

	GUIDE("/guide"),

	SECTION("/guide/pay"),

	SECTION_WITH_ROUTES("/guide/ways-in"),

	SECTION_WITH_QUESTIONS("/guide/choosing-a-program"),

	SECTION_WITH_FIT("/guide/is-it-worth-it"),

	FAQ("/faq"),

	GLOSSARY("/glossary"),

	ORGANIZATIONS("/organizations"),

	ORGANIZATION("/organizations/ahima"),

	LEDGER("/evidence"),

	LEDGER_FILTERED("/evidence?topic=pay.29-2072&standing=earlier"),

	LEDGER_PAGE_2("/evidence?page=2"),

	FIGURE_LEADS("/evidence/oews-2025.us.29-2072.median"),

	FIGURE_EARLIER("/evidence/oews-2021.us.29-2072.median"),

	FIGURE_COUNTS_SOMETHING_ELSE("/evidence/oes-2018.29-2071.median"),

	FIGURE_REPORTED("/evidence/hipaa-journal.breaches"),

	FIGURE_DOUBTFUL("/evidence/cs-org-2022.managerial.pay"),

	FIGURE_COMPUTED("/evidence/jobs-2028.computed"),

	SOURCES("/sources"),

	SOURCE("/sources/research-2026"),

	CAREERS("/careers"),

	CAREERS_FILTERED("/careers?work=coding&sort=pay"),

	CAREER("/careers/medical-coder"),

	CAREER_COMPARISON("/careers/compare?c=medical-coder&c=coding-auditor"),

	CAREER_TRANSITION("/careers/medical-coder/to/coding-auditor"),

	CREDENTIALS("/credentials"),

	CREDENTIAL("/credentials/rhit"),

	CREDENTIAL_OF_EDUCATION("/credentials/associate-degree");

	private final String address;

	PageType(String address) {
		this.address = address;
	}

	/** Path and query of the example. */
	public String address() {
		return this.address;
	}

	/** The address without its query, by which the page wants to be known. */
	String path() {
		return this.address.replaceFirst("\\?.*", "");
	}

	boolean hasQuery() {
		return this.address.contains("?");
	}

}
