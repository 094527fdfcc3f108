package org.charted.content.seed;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells an editor what to mend instead of showing a stack trace.
 */
class SeedsFailureAnalyzer extends AbstractFailureAnalyzer<SeedsRejectedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, SeedsRejectedException cause) {
		int count = cause.problems().size();
		return new FailureAnalysis(
				"The seeds have %d problem%s:%n%n%s".formatted(count, (count == 1) ? "" : "s", cause.getMessage()),
				"Mend the lines named above and start again. The store is as it was.", cause);
	}

}
