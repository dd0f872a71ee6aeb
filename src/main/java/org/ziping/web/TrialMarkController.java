package org.ziping.web;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

import org.ziping.organisation.TrialMode;

/** Says 试用 on the engine's own pages too, which know no layout of ours but one style. */
@Controller
class TrialMarkController {

	private final TrialMode mode;

	private final MessageSource words;

	TrialMarkController(TrialMode mode, MessageSource words) {
		this.mode = mode;
		this.words = words;
	}

	@GetMapping(path = "/trial-mark.css", produces = "text/css;charset=UTF-8")
	@ResponseBody
	String mark(Locale locale) {
		return this.mode.trial() ? "body::after { content: \"%s\"; }"
			.formatted(quoted("web.trial", locale) + "　" + quoted("web.trial.sentence", locale)) : "";
	}

	/** As a string of a style sheet: nothing in it ends the string. */
	private String quoted(String key, Locale locale) {
		return this.words.getMessage(key, null, locale).replaceAll("[\"\\\\\\n]", "");
	}

}
