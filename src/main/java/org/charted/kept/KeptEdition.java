package org.charted.kept;

import java.nio.ByteBuffer;
import java.util.function.Function;
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
 * @param file holds the bytes of those without a query
 */
record KeptEdition(String version, AsyncCache<String, KeptAnswer> answers, KeptFile file) {

	/**
	 * Begin to keep answers.
	 * @param version the version of their content
	 * @param memory how many bytes of memory they take at most; what is asked for least
	 * goes first
	 * @param file how many bytes of a file they take at most
	 * @param counts what counts how often they are asked for and made
	 */
	static KeptEdition of(String version, long memory, long file, Supplier<StatsCounter> counts) {
		return new KeptEdition(version,
				Caffeine.newBuilder()
					.maximumWeight(memory)
					.weigher((String address, KeptAnswer answer) -> answer.weight())
					.recordStats(counts)
					.buildAsync(),
				new KeptFile(file));
	}

	/** An answer that is made; one that is not does not count as missed. */
	@Nullable KeptAnswer ifMade(String address) {
		return this.answers.asMap().containsKey(address) ? this.answers.synchronous().getIfPresent(address) : null;
	}

	/** About how many answers are kept. */
	long size() {
		return this.answers.synchronous().estimatedSize();
	}

	/**
	 * Where the bytes of an answer are kept: in the file, which forgets nothing, if it
	 * has no query, since there are only so many of those.
	 */
	Function<byte[], ByteBuffer> place(String address) {
		return (address.indexOf('\n') < 0) ? this.file::put : ByteBuffer::wrap;
	}

	/** About how much memory they take, in bytes. */
	long weight() {
		return this.answers.synchronous()
			.policy()
			.eviction()
			.map((eviction) -> eviction.weightedSize().orElse(0))
			.orElse(0L);
	}

}
