package org.ziping.worklist;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every list and every count of turns; the engine is never asked for one. */
@Service
@Transactional(readOnly = true)
public class Worklist {

	private static final String OFFERED = """
			from worklist_offer o join worklist_turn t on t.task_id = o.task_id
			where o.person = :person and (t.assignee is null or t.assignee = :person)""";

	private static final String TO_CLAIM = """
			from worklist_offer o join worklist_turn t on t.task_id = o.task_id
			where o.person = :person and t.assignee is null""";

	private static final String TAKEN = """
			from worklist_offer o join worklist_turn t on t.task_id = o.task_id
			where o.person = :person and t.assignee = :person""";

	private final JdbcClient rows;

	Worklist(JdbcClient rows) {
		this.rows = rows;
	}

	/** What waits for that person, the earliest date first. */
	public List<Turn> mine(String person) {
		return mine(person, 0, 200);
	}

	public List<Turn> mine(String person, int first, int most) {
		return page(OFFERED, person, first, most);
	}

	public long countMine(String person) {
		return count(OFFERED, person);
	}

	/** What several people may take, that person among them, and nobody has. */
	public List<Turn> offered(String person, int first, int most) {
		return page(TO_CLAIM, person, first, most);
	}

	public long countOffered(String person) {
		return count(TO_CLAIM, person);
	}

	/** What that person has taken, or what was theirs from the beginning. */
	public List<Turn> taken(String person, int first, int most) {
		return page(TAKEN, person, first, most);
	}

	public long countTaken(String person) {
		return count(TAKEN, person);
	}

	private List<Turn> page(String which, String person, int first, int most) {
		return this.rows.sql("select t.* " + which + " order by o.due, o.task_id limit :most offset :first")
			.param("person", person)
			.param("most", most)
			.param("first", first)
			.query(Turns::read)
			.list();
	}

	private long count(String which, String person) {
		return this.rows.sql("select count(*) " + which).param("person", person).query(Long.class).single();
	}

	/** Open turns that others hold, of the dossiers in which that person took part. */
	public List<Turn> waitingFor(String person) {
		return this.rows.sql("""
				select t.* from worklist_turn t
				where t.closed_at is null and (t.assignee is null or t.assignee <> :person)
				  and t.dossier_id in (select p.dossier_id from worklist_turn p where p.closed_by = :person)
				order by t.due, t.task_id limit 50""").param("person", person).query(Turns::read).list();
	}

	/** Who may take that turn while nobody has. */
	public List<String> offeredTo(String taskId) {
		return this.rows.sql("select o.person from worklist_offer o where o.task_id = :task order by o.person")
			.param("task", taskId)
			.query(String.class)
			.list();
	}

	/** What that person finished, the latest first. */
	public List<Turn> involving(String person) {
		return this.rows.sql("""
				select t.* from worklist_turn t where t.closed_by = :person and t.completed = true
				order by t.closed_at desc limit 50""").param("person", person).query(Turns::read).list();
	}

	public List<Turn> of(String dossierId) {
		return this.rows
			.sql("select t.* from worklist_turn t where t.dossier_id = :dossier order by t.opened_at, t.task_id")
			.param("dossier", dossierId)
			.query(Turns::read)
			.list();
	}

	public Optional<Turn> find(String taskId) {
		return this.rows.sql("select t.* from worklist_turn t where t.task_id = :task")
			.param("task", taskId)
			.query(Turns::read)
			.optional();
	}

	/** Open turns of those units in one year: the matrix and the list of the late. */
	public List<Turn> open(int year, Collection<String> units) {
		if (units.isEmpty()) {
			return List.of();
		}
		return this.rows.sql("""
				select t.* from worklist_turn t
				where t.closed_at is null and t.fiscal_year = :year and t.unit in (:units)
				order by t.due, t.task_id""").param("year", year).param("units", units).query(Turns::read).list();
	}

}
