package org.ziping.notification.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.ziping.notification.Note;

/** Puts a note into words; dates among its arguments are written as people write them. */
@Component
class NoteWords {

	private static final Map<String, String> TONES = Map.of("REMIND", "soon", "DUE", "today", "ESCALATE", "late",
			"URGE", "late");

	private final MessageSource messages;

	NoteWords(MessageSource messages) {
		this.messages = messages;
	}

	NoteView of(Note note) {
		Locale locale = LocaleContextHolder.getLocale();
		Object[] arguments = note.textArguments().stream().map((argument) -> worded(argument, locale)).toArray();
		return new NoteView(note.id(), this.messages.getMessage(note.textKey(), arguments, locale), note.toldAt(),
				note.isRead(), TONES.getOrDefault(note.kind(), "info"));
	}

	private String worded(String argument, Locale locale) {
		if (!argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return argument;
		}
		String pattern = this.messages.getMessage("calendar.date-pattern", null, locale);
		return LocalDate.parse(argument).format(DateTimeFormatter.ofPattern(pattern, locale));
	}

}
