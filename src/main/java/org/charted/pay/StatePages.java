package org.charted.pay;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.Location;
import org.charted.content.seed.NewPage;
import org.charted.content.seed.Prose;

/**
 * Makes a page of each state, so that prose can point to it.
 */
final class StatePages {

	static final String KIND = "state";

	static final String PATH = "/pay/states/";

	private StatePages() {
	}

	static void add(String name, String slug, Location place, Catalog catalog) {
		String state = name.startsWith("District") ? "the " + name : name;
		catalog.add(new NewPage(KIND, PATH + slug, "Pay in " + state,
				"What health information occupations pay in %s, in its cities and outside them, against the nation."
					.formatted(state),
				null, 1, null, List.of(), new Prose(place, ""), (field) -> place));
	}

}
