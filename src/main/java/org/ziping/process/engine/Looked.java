package org.ziping.process.engine;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who opened the page of a turn; whoever has it before them is asked, not overtaken. */
@Component
class Looked {

	private final JdbcClient rows;

	private final Clock clock;

	Looked(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	void enter(String task, String person) {
		if (by(task).contains(person)) {
			return;
		}
		try {
			this.rows.sql("insert into process_looked (task_id, person, looked_at) values (:task, :person, :at)")
				.param("task", task)
				.param("person", person)
				.param("at", Timestamp.from(this.clock.instant()))
				.update();
		}
		catch (DuplicateKeyException twice) {
			// Two windows at once: one row says it.
		}
	}

	List<String> by(String task) {
		return this.rows.sql("select person from process_looked where task_id = :task order by looked_at")
			.param("task", task)
			.query(String.class)
			.list();
	}

}
