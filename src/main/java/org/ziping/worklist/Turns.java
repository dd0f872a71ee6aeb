package org.ziping.worklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.springframework.context.event.EventListener;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.process.TaskChanged;
import org.ziping.process.TaskClosed;
import org.ziping.process.TaskOffered;
import org.ziping.process.TaskOpened;

/** Writes the rows, in the transaction of what they tell. */
@Component
class Turns {

	private final JdbcClient rows;

	private final Dossiers dossiers;

	private final TaskCards cards;

	Turns(JdbcClient rows, Dossiers dossiers, TaskCards cards) {
		this.rows = rows;
		this.dossiers = dossiers;
		this.cards = cards;
	}

	@EventListener
	void opened(TaskOpened turn) {
		Dossier dossier = this.dossiers.get(turn.dossierId());
		this.rows
			.sql("""
					insert into worklist_turn (task_id, dossier_id, unit, fiscal_year, step, step_name, section_code,
					  area_code, assignee, due, opened_at, completed, search_words)
					values (:task, :dossier, :unit, :year, :step, :name, :section, :area, :assignee, :due, :at, false, :words)""")
			.param("task", turn.taskId())
			.param("dossier", turn.dossierId())
			.param("unit", dossier.unit())
			.param("year", dossier.year().value())
			.param("step", turn.step())
			.param("name", turn.name())
			.param("section", turn.section())
			.param("area", turn.area())
			.param("assignee", turn.assignee())
			.param("due", turn.due())
			.param("at", Timestamp.from(turn.at()))
			.param("words", this.cards.searchWords(row(turn, dossier)))
			.update();
		for (String person : turn.people()) {
			this.rows.sql("insert into worklist_offer (person, task_id, due) values (:person, :task, :due)")
				.param("person", person)
				.param("task", turn.taskId())
				.param("due", turn.due())
				.update();
		}
	}

	private static Turn row(TaskOpened turn, Dossier dossier) {
		return new Turn(turn.taskId(), turn.dossierId(), dossier.unit(), dossier.year().value(), turn.step(),
				turn.name(), turn.section(), turn.area(), turn.assignee(), turn.due(), turn.at(), null, null, false);
	}

	@EventListener
	void changed(TaskChanged turn) {
		this.rows.sql("update worklist_turn set assignee = :assignee, due = :due where task_id = :task")
			.param("assignee", turn.assignee())
			.param("due", turn.due())
			.param("task", turn.taskId())
			.update();
		this.rows.sql("update worklist_offer set due = :due where task_id = :task")
			.param("due", turn.due())
			.param("task", turn.taskId())
			.update();
		if (turn.assignee() != null) {
			offerTo(turn.assignee(), turn);
		}
	}

	/** Somebody it was handed to may not have been among those it was offered to. */
	private void offerTo(String person, TaskChanged turn) {
		boolean open = this.rows.sql("select count(*) from worklist_turn where task_id = :task and closed_at is null")
			.param("task", turn.taskId())
			.query(Integer.class)
			.single() > 0;
		boolean known = this.rows.sql("select count(*) from worklist_offer where task_id = :task and person = :person")
			.param("task", turn.taskId())
			.param("person", person)
			.query(Integer.class)
			.single() > 0;
		if (open && !known) {
			this.rows.sql("insert into worklist_offer (person, task_id, due) values (:person, :task, :due)")
				.param("person", person)
				.param("task", turn.taskId())
				.param("due", turn.due())
				.update();
		}
	}

	/** Who holds it keeps it; the others are those who may take it now. */
	@EventListener
	void offered(TaskOffered turn) {
		List<Turn> open = this.rows.sql("select * from worklist_turn where task_id = :task and closed_at is null")
			.param("task", turn.taskId())
			.query(Turns::read)
			.list();
		for (Turn row : open) {
			this.rows.sql("delete from worklist_offer where task_id = :task").param("task", turn.taskId()).update();
			Set<String> people = new TreeSet<>(turn.people());
			if (row.assignee() != null) {
				people.add(row.assignee());
			}
			for (String person : people) {
				this.rows.sql("insert into worklist_offer (person, task_id, due) values (:person, :task, :due)")
					.param("person", person)
					.param("task", turn.taskId())
					.param("due", row.due())
					.update();
			}
		}
	}

	@EventListener
	void closed(TaskClosed turn) {
		this.rows.sql("""
				update worklist_turn set closed_at = :at, closed_by = :by, completed = :completed,
				  verdict = :verdict
				where task_id = :task and closed_at is null""")
			.param("at", Timestamp.from(turn.at()))
			.param("by", turn.by())
			.param("completed", turn.completed())
			.param("verdict", (turn.verdict() != null) ? turn.verdict().name() : null)
			.param("task", turn.taskId())
			.update();
		this.rows.sql("delete from worklist_offer where task_id = :task").param("task", turn.taskId()).update();
	}

	static Turn read(ResultSet row, int at) throws SQLException {
		Timestamp closed = row.getTimestamp("closed_at");
		return new Turn(row.getString("task_id"), row.getString("dossier_id"), row.getString("unit"),
				row.getInt("fiscal_year"), row.getString("step"), row.getString("step_name"),
				row.getString("section_code"), row.getString("area_code"), row.getString("assignee"),
				row.getObject("due", LocalDate.class), row.getTimestamp("opened_at").toInstant(),
				(closed != null) ? closed.toInstant() : null, row.getString("closed_by"), row.getBoolean("completed"));
	}

}
