package org.ziping.notification;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentence of a note; dates among its arguments are written as people write them. */
@Component
public class NoteWords {

	private final MessageSource messages;

	private final Wordings wordings;

	NoteWords(MessageSource messages, Wordings wordings) {
		this.messages = messages;
		this.wordings = wordings;
	}

	public String sentence(String textKey, List<String> given) {
		List<String> arguments = given.stream().map(this::worded).toList();
		return Wording.ofKey(textKey)
			.map((wording) -> this.wordings.fill(wording, filled(wording, arguments)))
			.orElseGet(() -> this.messages.getMessage(textKey, arguments.toArray(), Locale.SIMPLIFIED_CHINESE));
	}

	/** Without the day of the week: short enough for a subject. */
	public String day(LocalDate day) {
		return day.format(DateTimeFormatter.ofPattern(
				this.messages.getMessage("notification.day-pattern", null, Locale.SIMPLIFIED_CHINESE),
				Locale.SIMPLIFIED_CHINESE));
	}

	private static Map<Field, String> filled(Wording wording, List<String> arguments) {
		Map<Field, String> values = new EnumMap<>(Field.class);
		for (int i = 0; i < Math.min(arguments.size(), wording.fields().size()); i++) {
			values.put(wording.fields().get(i), arguments.get(i));
		}
		return values;
	}

	private String worded(String argument) {
		if (!argument.matches("\\d{4}-\\d{2}-\\d{2}")) {
			return argument;
		}
		String pattern = this.messages.getMessage("calendar.date-pattern", null, Locale.SIMPLIFIED_CHINESE);
		return LocalDate.parse(argument).format(DateTimeFormatter.ofPattern(pattern, Locale.SIMPLIFIED_CHINESE));
	}

}
