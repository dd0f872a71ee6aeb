package org.ziping.process.steps;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was told: a task, a kind and a day are one row, whichever timer comes first. */
@Component
class ReminderLedger {

	private final JdbcClient rows;

	private final Clock clock;

	ReminderLedger(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/**
	 * True when it was not there yet. Two timers at once meet on the primary key, and the
	 * later one rolls back with its job.
	 */
	boolean enter(String task, String kind, LocalDate day) {
		boolean known = this.rows
			.sql("select count(*) from process_reminder where task_id = :task and kind = :kind and day_told = :day")
			.param("task", task)
			.param("kind", kind)
			.param("day", day)
			.query(Integer.class)
			.single() > 0;
		if (!known) {
			this.rows.sql(
					"insert into process_reminder (task_id, kind, day_told, entered_at) values (:task, :kind, :day, :at)")
				.param("task", task)
				.param("kind", kind)
				.param("day", day)
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
		return !known;
	}

}
