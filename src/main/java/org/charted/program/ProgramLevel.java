package org.charted.program;

import org.charted.web.Slugged;

/**
 * A level of an award.
 *
 * @param code its code in the federal record
 * @param slug its name in addresses
 * @param name what we call it
 * @param family what it has in common with others
 */
public record ProgramLevel(String code, String slug, String name, LevelFamily family) {

	/** The level of a row of the store. */
	public static ProgramLevel of(String code, String slug, String name, String family) {
		return new ProgramLevel(code, slug, name, Slugged.of(LevelFamily.class, family));
	}

}
