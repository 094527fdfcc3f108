package org.charted.program;

/**
 * The addresses of the pages about programs.
 */
public final class ProgramPages {

	/** What is taught, by how many, and where. */
	public static final String ALL = "/programs";

	/** Where institutions are found. */
	public static final String FIND = ALL + "/find";

	/** Where what a program would cost is added up. */
	public static final String COST = ALL + "/cost";

	/** Below it each state has a page. */
	public static final String STATES = ALL + "/states";

	private ProgramPages() {
	}

	/** The page of a state, by the name of the state in addresses. */
	public static String state(String slug) {
		return STATES + "/" + slug;
	}

	/** The title of the page of a state. */
	public static String stateTitle(String name) {
		return "Programs in " + inSentence(name);
	}

	/** A state as a sentence names it. */
	public static String inSentence(String name) {
		return name.startsWith("District") ? "the " + name : name;
	}

}
