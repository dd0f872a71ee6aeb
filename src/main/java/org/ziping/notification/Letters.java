package org.ziping.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.notification.spi.Channel;
import org.ziping.notification.spi.Letter;
import org.ziping.organisation.People;
import org.ziping.process.ReminderDue;

/**
 * Writes the letters of what cannot wait for the daily summary: to whom wants them, where
 * they can be reached, not in their quiet hours and not without end.
 */
@Component
class Letters {

	private static final Set<String> URGENT = Set.of(ReminderDue.TODAY, ReminderDue.LATE, ReminderDue.URGED,
			IncidentWatch.KIND);

	private final Outbox outbox;

	private final Preferences preferences;

	private final Wordings wordings;

	private final NoteWords words;

	private final People people;

	private final NotificationSettings settings;

	private final List<Channel> channels;

	private final Clock clock;

	Letters(Outbox outbox, Preferences preferences, Wordings wordings, NoteWords words, People people,
			NotificationSettings settings, List<Channel> channels, Clock clock) {
		this.outbox = outbox;
		this.preferences = preferences;
		this.wordings = wordings;
		this.words = words;
		this.people = people;
		this.settings = settings;
		this.channels = channels;
		this.clock = clock;
	}

	void urgent(String note, String person, News news) {
		if (!URGENT.contains(news.kind())) {
			return;
		}
		Preference wish = this.preferences.of(person);
		if (wish.urgent()) {
			reached(wish).stream()
				.filter((way) -> this.outbox.writtenSince(person, way.code(), midnight()) < this.settings.mostUrgent())
				.forEach((way) -> this.outbox.put("note/" + note + "/" + way.code(), way.code(), news.kind(),
						news.task(), letter(person, news), wish.quiet().next(this.clock.instant())));
		}
	}

	void summary(String person, LocalDate day, String subject, String content) {
		Preference wish = this.preferences.of(person);
		reached(wish).forEach((way) -> this.outbox.put("summary/" + person + "/" + day + "/" + way.code(), way.code(),
				"SUMMARY", null, new Letter(UUID.randomUUID().toString(), person, subject, content),
				wish.quiet().next(this.clock.instant())));
	}

	/** The ways that are open, left on, and lead somewhere. */
	private List<Channel> reached(Preference wish) {
		return this.channels.stream()
			.filter(Channel::isOpen)
			.filter((way) -> wish.channels().contains(way.code()))
			.filter((way) -> way.addressOf(wish.contact()).isPresent())
			.toList();
	}

	private Letter letter(String person, News news) {
		String sentence = this.words.sentence(news.textKey(), news.arguments());
		String subject = this.wordings.fill(Wording.LETTER_SUBJECT, Map.of(Field.TEXT, sentence));
		String content = this.wordings.fill(Wording.LETTER_TEXT,
				Map.of(Field.NAME, this.people.nameOf(person), Field.TEXT, sentence, Field.LINK, link(news.link())));
		return new Letter(UUID.randomUUID().toString(), person, oneLine(subject), content);
	}

	String link(String path) {
		return this.settings.address().isEmpty() ? "" : this.settings.address() + path;
	}

	/** A header ends at a line break, and what followed would be another. */
	static String oneLine(String text) {
		String line = text.replaceAll("\\s+", " ").strip();
		return (line.length() > 200) ? line.substring(0, 199) + "…" : line;
	}

	private Instant midnight() {
		return LocalDate.ofInstant(this.clock.instant(), HouseClock.ZONE).atStartOfDay(HouseClock.ZONE).toInstant();
	}

}
