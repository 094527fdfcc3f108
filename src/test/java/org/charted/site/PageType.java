package org.charted.site;

/**
 * The kinds of pages, each with an example. What holds for all pages is tested on these;
 * a new kind of page belongs here first.
 */
public enum PageType {

	HOME("/"),

	GUIDE("/guide"),

	SECTION("/guide/pay"),

	SECTION_WITH_ROUTES("/guide/degree-or-certificate"),

	SECTION_WITH_QUESTIONS("/guide/choosing-a-program"),

	SECTION_WITH_FIT("/guide/is-it-worth-it"),

	SECTION_WITH_TEST("/guide/try-the-work"),

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

	SOURCES_PAGE_2("/sources?page=2"),

	SOURCE("/sources/research-2026"),

	CAREERS("/careers"),

	CAREERS_FILTERED("/careers?work=coding&sort=pay"),

	CAREER("/careers/medical-coder"),

	CAREER_PICKER("/careers/compare"),

	CAREER_COMPARISON("/careers/compare?c=medical-coder&c=coding-auditor"),

	CAREER_COMPARISON_OF_FIVE("/careers/compare?c=coding-auditor&c=compliance-officer&c=him-manager&c=cdi-specialist"
			+ "&c=medical-transcriptionist"),

	CAREER_DIFFERENCES("/careers/compare?c=medical-coder&c=medical-records-specialist&only=differences"),

	CAREER_TRANSITION("/careers/medical-coder/to/coding-auditor"),

	CAREER_TRANSITION_UNKNOWN("/careers/chief-information-officer/to/medical-assistant"),

	CREDENTIALS("/credentials"),

	CREDENTIALS_FILTERED("/credentials?topic=coding&sort=fee"),

	CREDENTIAL("/credentials/rhit"),

	CREDENTIAL_OF_EDUCATION("/credentials/associate-degree"),

	CREDENTIAL_PICKER("/credentials/compare"),

	CREDENTIAL_COMPARISON("/credentials/compare?c=rhit&c=ccs"),

	ELIGIBILITY("/credentials/eligibility"),

	ELIGIBILITY_ANSWERED("/credentials/eligibility?have=diploma&held=ccs&privacy=4"),

	COST("/credentials/cost"),

	COST_ANSWERED("/credentials/cost?c=ccs&c=rhia&c=cpc&years=6&dues-ahima=150"),

	PAY("/pay"),

	PAY_STATES("/pay/states"),

	PAY_STATES_ADJUSTED("/pay/states?o=29-9021&measure=p90&adjust=prices&sort=p90&order=descending"),

	PAY_STATES_JOBS("/pay/states?o=31-9094&measure=employment"),

	PAY_STATE("/pay/states/ohio"),

	PAY_STATE_WITH_GAPS("/pay/states/alabama"),

	PAY_OFFER("/pay/states/ohio?pay=24.50&per=hour&o=29-9021&a=akron-oh"),

	PAY_METROS("/pay/metros"),

	PAY_METROS_FOUND("/pay/metros?q=columbus&o=29-2072"),

	PAY_METROS_NOT_FOUND("/pay/metros?q=clevland"),

	PAY_INDUSTRIES("/pay/industries"),

	PAY_INDUSTRIES_WITHOUT_SECTORS("/pay/industries?o=43-4071"),

	PAY_PICKER("/pay/compare"),

	PAY_COMPARISON("/pay/compare?a=ohio&a=texas&o=29-9021"),

	PAY_COMPARISON_OF_FIVE("/pay/compare?a=california&a=puerto-rico&a=elmira-ny&a=guam"
			+ "&a=north-region-of-texas-nonmetropolitan-area&o=31-9092"),

	PAY_FIGURES("/pay/why-figures-differ"),

	OUTLOOK("/outlook"),

	PROGRAMS("/programs/find"),

	PROGRAMS_NEAR("/programs/find?near=Columbus%2C+OH&within=50&level=certificate"),

	PROGRAMS_NOT_FOUND("/programs/find?near=clevland&q=xyzzyx"),

	INSTITUTION("/programs/103501"),

	INSTITUTION_CLOSED("/programs/203331"),

	PROGRAM_FIELDS("/programs"),

	PROGRAM_STATE("/programs/states/ohio"),

	PROGRAM_PICKER("/programs/compare"),

	PROGRAM_PICKER_SEARCHED("/programs/compare?c=203331&q=community"),

	PROGRAM_COMPARISON("/programs/compare?c=203331&c=205841"),

	PROGRAM_COMPARISON_OF_FIVE("/programs/compare?c=203331&c=103501&c=205841&c=441371&c=482574"),

	PROGRAM_COST_START("/programs/cost"),

	PROGRAM_COST("/programs/cost?c=205841"),

	PROGRAM_COST_ANSWERED("/programs/cost?c=205841&semesters=4&exam=rhit&membership=100"),

	PROGRAM_COST_OF_ENTIRE("/programs/cost?c=103501&exam=cca&books=250"),

	SEARCH("/search"),

	SEARCH_FOUND("/search?q=can+I+work+from+home"),

	SEARCH_OF_KIND("/search?q=privacy&kind=careers&page=2"),

	SEARCH_CORRECTED("/search?q=ohoi+salry"),

	SEARCH_NOT_FOUND("/search?q=xyzzyx"),

	DESIGN("/design");

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
