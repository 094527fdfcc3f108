package org.charted.kept;

import java.util.function.Supplier;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.StatsCounter;
import org.jspecify.annotations.Nullable;

/**
 * The answers that were made of one content.
 *
 * @param version the version of the content
 * @param answers the answers by canonical address; one that is being made is there too
 */
record KeptEdition(String version, AsyncCache<String, KeptAnswer> answers) {

	/**
	 * Begin to keep answers.
	 * @param version the version of their content
	 * @param bytes how many bytes to keep at most; what is asked for least goes first
	 * @param counts what counts how often they are asked for and made
	 */
	static KeptEdition of(String version, long bytes, Supplier<StatsCounter> counts) {
		return new KeptEdition(version,
				Caffeine.newBuilder()
					.maximumWeight(bytes)
					.weigher((String address, KeptAnswer answer) -> 2 * address.length() + answer.weight())
					.recordStats(counts)
					.buildAsync());
	}

	/** An answer that is made; one that is not does not count as missed. */
	@Nullable KeptAnswer ifMade(String address) {
		return this.answers.asMap().containsKey(address) ? this.answers.synchronous().getIfPresent(address) : null;
	}

	/** About how many answers are kept. */
	long size() {
		return this.answers.synchronous().estimatedSize();
	}

	/** About how much is kept, in bytes. */
	long weight() {
		return this.answers.synchronous()
			.policy()
			.eviction()
			.map((eviction) -> eviction.weightedSize().orElse(0))
			.orElse(0L);
	}

}
