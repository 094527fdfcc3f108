package org.charted.search;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Keeps readers from an instance whose searches would have to wait for their first index.
 * One that cannot make it, or makes it anew, answers all else: so would the others.
 */
@Component
class SearchHealthIndicator implements HealthIndicator {

	private final SearchIndex index;

	SearchHealthIndicator(SearchIndex index) {
		this.index = index;
	}

	@Override
	public Health health() {
		return (this.index.isTried() ? Health.up() : Health.outOfService()).build();
	}

}
