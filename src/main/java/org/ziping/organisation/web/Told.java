package org.ziping.organisation.web;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Refusal;

/** Says on the next page what became of an act; a refusal keeps what was typed. */
@Component
class Told {

	private final MessageSource words;

	Told(MessageSource words) {
		this.words = words;
	}

	/** True where it was done. */
	boolean tries(RedirectAttributes next, Runnable act, String key, Object... arguments) {
		try {
			act.run();
			done(next, key, arguments);
			return true;
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("noticeKind", "late");
			next.addFlashAttribute("notice", say("refusal." + refusal.code(), refusal.arguments()));
			next.addFlashAttribute("typed", typed());
			return false;
		}
	}

	void done(RedirectAttributes next, String key, Object... arguments) {
		next.addFlashAttribute("noticeKind", "ok");
		next.addFlashAttribute("notice", say(key, arguments));
	}

	String say(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.words.getMessage(key, arguments, locale);
	}

	private static Map<String, String> typed() {
		Map<String, String> typed = new TreeMap<>();
		if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
			attributes.getRequest()
				.getParameterMap()
				.forEach((name, values) -> typed.put(name, (values.length > 0) ? values[0] : ""));
		}
		typed.remove("_csrf");
		return typed;
	}

}
