package org.ziping.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says a wrong setting in one sentence instead of a stack trace. */
class WrongSettingAnalyzer extends AbstractFailureAnalyzer<WrongSetting> {

	@Override
	protected FailureAnalysis analyze(Throwable thrown, WrongSetting wrong) {
		return new FailureAnalysis(wrong.getMessage(), null, thrown);
	}

}
