package org.charted.kept;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;

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
	 */
	static KeptEdition of(String version, long bytes) {
		return new KeptEdition(version,
				Caffeine.newBuilder()
					.maximumWeight(bytes)
					.weigher((String address, KeptAnswer answer) -> 2 * address.length() + answer.weight())
					.recordStats()
					.buildAsync());
	}

	/** About how much is kept, in kB. */
	long kilobytes() {
		return this.answers.synchronous()
			.policy()
			.eviction()
			.map((eviction) -> eviction.weightedSize().orElse(0) / 1000)
			.orElse(0L);
	}

}
