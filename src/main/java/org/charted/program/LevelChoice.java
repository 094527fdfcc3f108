package org.charted.program;

import java.util.List;
import java.util.stream.Stream;

/**
 * A level of study, or a family of levels, as readers choose it.
 *
 * @param slug its name in addresses
 * @param label what we call it
 * @param code its code in the federal record; the name in addresses for a family
 */
public record LevelChoice(String slug, String label, String code) {

	/** Each family before its levels, unless it is one of them. */
	public static List<LevelChoice> of(List<ProgramLevel> all) {
		return Stream.of(LevelFamily.values()).flatMap((family) -> {
			List<ProgramLevel> levels = all.stream().filter((level) -> level.family() == family).toList();
			return Stream.concat(Stream.of(new LevelChoice(family.slug(), family.label(), family.slug())),
					levels.stream()
						.filter((level) -> levels.size() > 1)
						.map((level) -> new LevelChoice(level.slug(), level.name(), level.code())));
		}).toList();
	}

}
