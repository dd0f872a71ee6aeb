package org.ziping.notification;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

import org.ziping.organisation.Units;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** One's due dates as a calendar reads them (RFC 5545): a whole day each. */
@Service
public class DueCalendar {

	private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

	/** Bytes of a line before it is folded. */
	private static final int LINE = 73;

	private final Worklist worklist;

	private final Units units;

	private final Letters letters;

	private final MessageSource messages;

	private final Clock clock;

	DueCalendar(Worklist worklist, Units units, Letters letters, MessageSource messages, Clock clock) {
		this.worklist = worklist;
		this.units = units;
		this.letters = letters;
		this.messages = messages;
		this.clock = clock;
	}

	public String of(String person) {
		StringBuilder lines = new StringBuilder();
		line(lines, "BEGIN:VCALENDAR");
		line(lines, "VERSION:2.0");
		line(lines, "PRODID:-//ziping//due dates//ZH");
		line(lines, "X-WR-CALNAME:" + escaped(say("notification.calendar")));
		line(lines, "REFRESH-INTERVAL;VALUE=DURATION:PT1H");
		this.worklist.mine(person).stream().filter((turn) -> turn.due() != null).forEach((turn) -> event(lines, turn));
		line(lines, "END:VCALENDAR");
		return lines.toString();
	}

	private void event(StringBuilder lines, Turn turn) {
		LocalDate due = Objects.requireNonNull(turn.due());
		line(lines, "BEGIN:VEVENT");
		line(lines, "UID:" + turn.taskId() + "@ziping");
		line(lines, "DTSTAMP:" + DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'")
			.format(this.clock.instant().atZone(ZoneOffset.UTC)));
		line(lines, "DTSTART;VALUE=DATE:" + DAY.format(due));
		line(lines, "DTEND;VALUE=DATE:" + DAY.format(due.plusDays(1)));
		line(lines, "SUMMARY:" + escaped(say("notification.calendar.event", turn.name(),
				this.units.get(turn.unit()).name(), String.valueOf(turn.year()))));
		String link = this.letters.link("/tasks/" + turn.taskId());
		if (!link.isEmpty()) {
			line(lines, "URL:" + link);
		}
		line(lines, "TRANSP:TRANSPARENT");
		line(lines, "END:VEVENT");
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\R", "\\\\n");
	}

	/** Folded by bytes and never within a sign, as the format asks. */
	static void line(StringBuilder lines, String text) {
		int bytes = 0;
		for (int sign : text.codePoints().toArray()) {
			int size = Character.toString(sign).getBytes(StandardCharsets.UTF_8).length;
			if (bytes + size > LINE) {
				lines.append("\r\n ");
				bytes = 1;
			}
			lines.appendCodePoint(sign);
			bytes += size;
		}
		lines.append("\r\n");
	}

}
