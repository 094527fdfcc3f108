package org.charted.store;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Tells an operator what to do about the database instead of showing a stack trace.
 */
class StoreFailureAnalyzer extends AbstractFailureAnalyzer<StoreRejectedException> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, StoreRejectedException cause) {
		return new FailureAnalysis(cause.getMessage(), cause.action() + " The content of the store is as it was.",
				cause);
	}

}
