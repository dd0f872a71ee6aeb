package org.ziping.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.calendar.DaysLeft;
import org.ziping.calendar.Deadlines;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;
import org.ziping.process.ReminderDue;
import org.ziping.worklist.Turn;
import org.ziping.worklist.Worklist;

/** 每日汇总: what waits for a person today, in one text instead of many. */
@Service
public class DailySummary {

	private final Worklist worklist;

	private final Notifications notifications;

	private final Preferences preferences;

	private final Letters letters;

	private final Wordings wordings;

	private final NoteWords words;

	private final Deadlines deadlines;

	private final People people;

	private final Units units;

	private final MessageSource messages;

	private final Clock clock;

	DailySummary(Worklist worklist, Notifications notifications, Preferences preferences, Letters letters,
			Wordings wordings, NoteWords words, Deadlines deadlines, People people, Units units, MessageSource messages,
			Clock clock) {
		this.worklist = worklist;
		this.notifications = notifications;
		this.preferences = preferences;
		this.letters = letters;
		this.wordings = wordings;
		this.words = words;
		this.deadlines = deadlines;
		this.people = people;
		this.units = units;
		this.messages = messages;
		this.clock = clock;
	}

	/** A summary as it is sent. */
	public record Text(String subject, String content) {
	}

	/** Nothing where nothing waits. */
	@Transactional(readOnly = true)
	public Optional<Text> of(String person) {
		List<Turn> turns = this.worklist.mine(person);
		List<String> lines = new ArrayList<>();
		turns.forEach((turn) -> lines.add(line(lines.size() + 1, turn, person)));
		List<String> stopped = this.notifications.of(person)
			.stream()
			.filter((note) -> !note.isRead() && note.kind().equals(IncidentWatch.KIND))
			.map((note) -> this.words.sentence(note.textKey(), note.textArguments()))
			.toList();
		stopped.forEach((sentence) -> lines.add((lines.size() + 1) + ". " + sentence));
		if (lines.isEmpty()) {
			return Optional.empty();
		}
		String subject = this.wordings.fill(Wording.SUMMARY_SUBJECT,
				Map.of(Field.DATE, this.words.day(today()), Field.COUNT, String.valueOf(lines.size())));
		return Optional.of(new Text(Letters.oneLine(subject),
				this.wordings.fill(Wording.SUMMARY_TEXT, Map.of(Field.NAME, this.people.nameOf(person), Field.LIST,
						String.join("\n", lines), Field.LINK, this.letters.link("/")))));
	}

	/** Writes it once a day, whichever node comes first; false where another did. */
	@Transactional
	public boolean write(String person) {
		boolean taken = this.people.isActive(person) && this.preferences.takeSummary(person, today());
		if (taken) {
			of(person).ifPresent((text) -> this.letters.summary(person, today(), text.subject(), text.content()));
		}
		return taken;
	}

	/** When today's may be written: from that time on. */
	boolean isTime(LocalTime from) {
		return !LocalTime.now(this.clock).isBefore(from);
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private String line(int number, Turn turn, String person) {
		List<String> said = new ArrayList<>();
		LocalDate due = turn.due();
		if (due != null) {
			DaysLeft left = this.deadlines.daysLeft(due);
			said.add(say(left.key(), left.count()));
		}
		if (urged(turn, person)) {
			said.add(say("notification.summary.urged"));
		}
		return say("notification.summary.line", number, this.units.get(turn.unit()).name(), String.valueOf(turn.year()),
				turn.name(), String.join("，", said));
	}

	private boolean urged(Turn turn, String person) {
		return this.notifications.wasTold(person, turn.taskId(), ReminderDue.URGED);
	}

	private String say(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
