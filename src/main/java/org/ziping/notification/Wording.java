package org.ziping.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import static org.ziping.notification.Field.COUNT;
import static org.ziping.notification.Field.DATE;
import static org.ziping.notification.Field.DUE;
import static org.ziping.notification.Field.LINK;
import static org.ziping.notification.Field.LIST;
import static org.ziping.notification.Field.NAME;
import static org.ziping.notification.Field.TEXT;
import static org.ziping.notification.Field.THING;

/** Each text that an administrator may word anew, and what it is filled with. */
public enum Wording {

	REMIND("notification.reminder.remind", THING, DUE), DUE_TODAY("notification.reminder.due", THING, DUE),
	ESCALATE("notification.reminder.escalate", THING, DUE), URGE("notification.reminder.urge", THING, DUE),
	INCIDENT("notification.incident", THING, TEXT), LETTER_SUBJECT("notification.letter.subject", TEXT),
	LETTER_TEXT("notification.letter.text", NAME, TEXT, LINK),
	SUMMARY_SUBJECT("notification.summary.subject", DATE, COUNT),
	SUMMARY_TEXT("notification.summary.text", NAME, LIST, LINK);

	private final String key;

	private final List<Field> fields;

	Wording(String key, Field... fields) {
		this.key = key;
		this.fields = List.of(fields);
	}

	/** The message that holds the shipped text; its arguments are the fields in order. */
	public String key() {
		return this.key;
	}

	public List<Field> fields() {
		return this.fields;
	}

	/** The name under which it is kept and asked for. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	public static Optional<Wording> ofCode(String code) {
		return Arrays.stream(values()).filter((wording) -> wording.code().equals(code)).findFirst();
	}

	static Optional<Wording> ofKey(String key) {
		return Arrays.stream(values()).filter((wording) -> wording.key.equals(key)).findFirst();
	}

}
