package org.charted.wage;

import java.util.List;

import org.charted.content.seed.Catalog;
import org.charted.content.seed.SeedKind;
import org.charted.content.seed.Seeds;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Reads the tables of {@code data/} that stay rows: places, occupations, industries and
 * wages.
 */
@Component
@Order(6)
class WageSeeds implements SeedKind {

	@Override
	public List<String> tables() {
		return List.of("area", "occupation", "industry", "wage");
	}

	@Override
	public void read(Seeds seeds, Catalog catalog) {
		new WageReader(seeds, catalog).read();
	}

}
