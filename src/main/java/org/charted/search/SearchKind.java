package org.charted.search;

import org.charted.web.Slugged;

/**
 * What passages can be, as readers narrow what is found.
 */
public enum SearchKind implements Slugged {

	GUIDE("Guide and tools"), CAREERS("Careers"), CREDENTIALS("Credentials"), QUESTIONS("Questions"), WORDS("Glossary"),
	ORGANIZATIONS("Organizations"), FIGURES("Figures and sources"), PLACES("States and areas"), SCHOOLS("Schools");

	private final String label;

	SearchKind(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
