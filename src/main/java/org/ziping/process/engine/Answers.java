package org.ziping.process.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.ziping.process.Done;

/** The first answer to each request, given again to whoever repeats it. */
@Component
class Answers {

	private final JdbcClient rows;

	private final Clock clock;

	Answers(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	Optional<Done> find(@Nullable String key, String person) {
		if (key == null) {
			return Optional.empty();
		}
		return this.rows.sql(
				"select dossier_id, settled, next_steps from process_answer where idempotency_key = :key and person = :person")
			.param("key", key)
			.param("person", person)
			.query((row, at) -> new Done(row.getString(1), list(row.getString(2)), list(row.getString(3)), true))
			.optional();
	}

	void keep(@Nullable String key, String task, String person, Done done) {
		if (key == null) {
			return;
		}
		this.rows.sql("""
				insert into process_answer
				  (idempotency_key, task_id, person, dossier_id, settled, next_steps, entered_at)
				values (:key, :task, :person, :dossier, :settled, :next, :at)""")
			.param("key", key)
			.param("task", task)
			.param("person", person)
			.param("dossier", done.dossierId())
			.param("settled", String.join("|", done.settled()))
			.param("next", String.join("|", done.next()))
			.param("at", Timestamp.from(this.clock.instant()))
			.update();
	}

	private static List<String> list(String joined) {
		return Arrays.stream(joined.split("\\|")).filter((one) -> !one.isEmpty()).toList();
	}

}
