package org.charted.credential;

import java.util.List;

/**
 * What credentials are about.
 */
final class Topics {

	static final List<String> ALL = List.of("coding", "documentation", "data", "privacy", "compliance", "management",
			"records");

	private Topics() {
	}

}
