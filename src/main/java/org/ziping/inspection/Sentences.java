package org.ziping.inspection;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

import org.ziping.core.Refusal;

/** Words a finding, so that the engine itself holds no sentence. */
final class Sentences {

	private static final ResourceBundle.Control NO_FALLBACK = ResourceBundle.Control
		.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

	private Sentences() {
	}

	static String word(Finding finding, Locale locale) {
		Object[] arguments = finding.arguments()
			.stream()
			.map((argument) -> argument.startsWith("@") ? word("inspection." + argument.substring(1), locale)
					: argument)
			.toArray();
		return word(finding.key(), locale, arguments);
	}

	/** What a refusal says, in the words of the room that refuses. */
	static String refusal(Refusal refusal) {
		String room = refusal.code().substring(0, refusal.code().indexOf('.'));
		String pattern = ResourceBundle.getBundle("messages." + room, Locale.ROOT, NO_FALLBACK)
			.getString("refusal." + refusal.code());
		return new MessageFormat(pattern, Locale.ROOT).format(refusal.arguments());
	}

	static String word(String key, Locale locale, Object... arguments) {
		String pattern = ResourceBundle.getBundle("messages.inspection", locale, NO_FALLBACK).getString(key);
		return new MessageFormat(pattern, Locale.ROOT).format(arguments);
	}

}
