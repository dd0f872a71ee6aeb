package org.ziping.web.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;

import org.ziping.core.CannotStart;

/** Says what stops the start in one sentence instead of a stack trace. */
class CannotStartAnalyzer extends AbstractFailureAnalyzer<CannotStart> implements Ordered {

	@Override
	protected FailureAnalysis analyze(Throwable thrown, CannotStart reason) {
		return new FailureAnalysis(reason.getMessage(), null, thrown);
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE;
	}

}
