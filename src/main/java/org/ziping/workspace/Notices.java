package org.ziping.workspace;

import java.util.List;
import java.util.Locale;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Refusal;
import org.ziping.process.Done;

/** The sentence after an act: what happened, and who has it now. */
@Component
class Notices {

	private final MessageSource words;

	Notices(MessageSource words) {
		this.words = words;
	}

	void done(Done done, RedirectAttributes next) {
		next.addFlashAttribute("noticeKind", "ok");
		next.addFlashAttribute("notice",
				say((done.settled().size() > 1) ? "workspace.done.both" : "workspace.done.one"));
		List<String> names = done.next().stream().distinct().toList();
		next.addFlashAttribute("noticeNext", names.isEmpty() ? say("workspace.done.on-its-way")
				: say("workspace.done.next", String.join("、", names)));
	}

	void say(boolean fine, RedirectAttributes next, String what, String further) {
		next.addFlashAttribute("noticeKind", fine ? "ok" : "warn");
		next.addFlashAttribute("notice", what);
		next.addFlashAttribute("noticeNext", further);
	}

	void ok(String key, RedirectAttributes next) {
		next.addFlashAttribute("noticeKind", "ok");
		next.addFlashAttribute("notice", say(key));
	}

	void refused(Refusal refusal, RedirectAttributes next) {
		next.addFlashAttribute("noticeKind", "warn");
		next.addFlashAttribute("notice", words(refusal));
	}

	/** In the language of the documents, whoever reads the page. */
	String official(String key) {
		return this.words.getMessage(key, null, Locale.SIMPLIFIED_CHINESE);
	}

	String words(Refusal refusal) {
		return say("refusal." + refusal.code(), refusal.arguments());
	}

	String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
