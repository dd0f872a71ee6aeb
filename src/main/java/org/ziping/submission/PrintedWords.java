package org.ziping.submission;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** What is printed speaks the language of the office, whoever asks for it. */
@Component
class PrintedWords {

	private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

	PrintedWords() {
		this.messages.setBasenames("messages/submission", "messages/indicator");
		this.messages.setDefaultEncoding("UTF-8");
		this.messages.setFallbackToSystemLocale(false);
	}

	String say(String code, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(code, arguments, code, Locale.SIMPLIFIED_CHINESE));
	}

	List<String> say(List<String> codes) {
		return codes.stream().map((code) -> say(code)).toList();
	}

	/** A sentence as it was frozen: its key and what stands in it. */
	String sentence(JsonNode frozen) {
		Object[] arguments = frozen.path("arguments").valueStream().map(JsonNode::asText).toArray();
		return say(frozen.path("code").asText(), arguments);
	}

}
