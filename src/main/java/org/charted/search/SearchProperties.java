package org.charted.search;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the search index is kept.
 *
 * @param folder a folder, which outlives the program; {@code null}: in memory
 */
@ConfigurationProperties("charted.search")
record SearchProperties(@Nullable String folder) {

	SearchProperties {
		folder = (folder != null && !folder.isBlank()) ? folder : null;
	}

}
