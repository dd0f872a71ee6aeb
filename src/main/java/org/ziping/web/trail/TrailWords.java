package org.ziping.web.trail;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the trail's acts in words; one that nobody worded stands as it is. */
@Component
class TrailWords {

	private static final String ACT = "audit.act.";

	private final MessageSource words;

	TrailWords(MessageSource words) {
		this.words = words;
	}

	/** Such as {@code leader_approval PASS}: the act, and what was said. */
	String act(String written) {
		int space = written.indexOf(' ');
		if (space < 0) {
			return say(ACT, written);
		}
		return say(ACT, written.substring(0, space)) + " · " + say("audit.said.", written.substring(space + 1));
	}

	/** Those one may ask for, in the order of their words. */
	List<Choice> acts() {
		return ResourceBundle.getBundle("messages.audit", Locale.ROOT)
			.keySet()
			.stream()
			.filter((key) -> key.startsWith(ACT))
			.map((key) -> new Choice(key.substring(ACT.length()), say("", key)))
			.sorted(Comparator.comparing(Choice::word))
			.toList();
	}

	String say(String prefix, String key, Object... arguments) {
		String other = prefix.isEmpty() ? key : key.startsWith("refuse.") ? refused(key) : key;
		return this.words.getMessage(prefix + key, arguments, other, LocaleContextHolder.getLocale());
	}

	private String refused(String key) {
		String action = key.substring("refuse.".length());
		return say(ACT, "refuse") + " · " + say("organisation.action.", action);
	}

	/** An act and its word. */
	record Choice(String key, String word) {

	}

}
