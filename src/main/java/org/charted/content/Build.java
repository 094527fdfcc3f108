package org.charted.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The build of the program that runs, as far as content depends on it.
 *
 * @param migrations the file names of the migrations of the schema
 */
record Build(List<String> migrations) {

	/** The build that runs. */
	static Build running() {
		try {
			Resource[] migrations = new PathMatchingResourcePatternResolver()
				.getResources("classpath:/db/migration/V*.sql");
			return new Build(
					Stream.of(migrations).map(Resource::getFilename).sorted(Comparator.naturalOrder()).toList());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
