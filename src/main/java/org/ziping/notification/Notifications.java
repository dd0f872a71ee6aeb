package org.ziping.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;

/** What everybody was told; each thing once a day, however often it is said. */
@Service
@Transactional
public class Notifications {

	private static final Limit SHOWN = Limit.of(200);

	private static final String TELL = """
			insert into notification_note (id, person, task, dossier, kind, told_on, text_key, text_arguments, link, told_at)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final NoteRepository notes;

	private final JdbcTemplate database;

	private final Letters letters;

	private final Clock clock;

	Notifications(NoteRepository notes, JdbcTemplate database, Letters letters, Clock clock) {
		this.notes = notes;
		this.database = database;
		this.letters = letters;
		this.clock = clock;
	}

	/**
	 * Tells a person; false when they have been told this today. The unique key decides,
	 * not a look before.
	 */
	public boolean tell(String person, News news) {
		String id = UUID.randomUUID().toString();
		try {
			this.database.update(TELL, id, person, news.task(), news.dossier(), news.kind(), LocalDate.now(this.clock),
					news.textKey(), String.join(Note.BETWEEN, news.arguments()), news.link(),
					Moments.column(this.clock.instant()));
		}
		catch (DuplicateKeyException toldAlready) {
			return false;
		}
		this.letters.urgent(id, person, news);
		return true;
	}

	@Transactional(readOnly = true)
	public List<Note> of(String person) {
		return this.notes.findByPersonOrderByToldAtDescId(person, SHOWN);
	}

	/** Whether they were ever told that of this task. */
	@Transactional(readOnly = true)
	public boolean wasTold(String person, String task, String kind) {
		return this.notes.existsByPersonAndTaskAndKind(person, task, kind);
	}

	@Transactional(readOnly = true)
	public int unread(String person) {
		return this.notes.countByPersonAndReadAtIsNull(person);
	}

	/** Marks one as read by whom it was for, and gives it back. */
	public Note read(String id, String person) {
		Note note = this.notes.findById(id)
			.filter((found) -> found.person().equals(person))
			.orElseThrow(() -> Refusal.of("notification.unknown"));
		note.read(this.clock.instant());
		return note;
	}

	public int readAll(String person) {
		return this.notes.readAll(person, this.clock.instant());
	}

}
