package org.ziping.process.engine;

import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.ziping.core.Refusal;

/** Words for what the engine and its webapps show, in the language of the house. */
@Component
class EngineWords {

	private final MessageSource words;

	EngineWords(MessageSource words) {
		this.words = words;
	}

	String say(String key, Object... args) {
		return this.words.getMessage(key, args, key, Locale.SIMPLIFIED_CHINESE);
	}

	String say(Refusal refusal) {
		return say("refusal." + refusal.code(), refusal.arguments());
	}

}
