package org.charted.benchmark;

import org.springframework.boot.ApplicationArguments;

/**
 * Something to measure.
 */
@FunctionalInterface
interface Case {

	/**
	 * Measure it.
	 * @param arguments addresses and options of the command line
	 * @param report takes the figures, a line at a time
	 */
	void run(ApplicationArguments arguments, Report report) throws Exception;

}
