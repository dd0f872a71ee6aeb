package org.ziping.studio;

import java.util.Arrays;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.process.DiagramFinding;

/** What the studio says of steps, findings and differences, in the reader's language. */
@Component("studioWords")
class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	String of(String key, Object... arguments) {
		Object[] plain = Arrays.stream(arguments).map(String::valueOf).toArray();
		return this.messages.getMessage(key, plain, LocaleContextHolder.getLocale());
	}

	String finding(DiagramFinding finding) {
		return of(finding.messageKey(), finding.args());
	}

	String refusal(Refusal refusal) {
		return of("refusal." + refusal.code(), refusal.arguments());
	}

	/** The people of a step; a sentence that nobody knows is shown as it stands. */
	String people(String sentence) {
		String label = Who.label(sentence);
		if (label.isEmpty()) {
			return sentence.isBlank() ? of("studio.nobody") : sentence;
		}
		return of(label);
	}

	/** The name of a form that no shipped step shows. */
	String form(String form) {
		return this.messages.getMessage("studio.form." + form, null, form, LocaleContextHolder.getLocale());
	}

	String days(Step step) {
		if (step.days() == 0) {
			return of("studio.no-days");
		}
		return of(step.workingDays() ? "studio.working-days" : "studio.calendar-days", step.days());
	}

	String change(Difference.Change change) {
		Step was = change.before();
		Step now = change.now();
		String key = "studio.change." + change.kind();
		return switch (change.kind()) {
			case ADDED -> of(key, now.name(), change.neighbour(), people(now.people()), days(now));
			case REMOVED -> of(key, was.name());
			case NAME -> of(key, was.name(), now.name());
			case PEOPLE -> of(key, now.name(), people(was.people()), people(now.people()));
			case DAYS -> of(key, now.name(), days(was), days(now));
			case FORM -> of(key, now.name(), was.form(), now.form());
			case PLACE -> of(key, change.neighbour());
		};
	}

}
