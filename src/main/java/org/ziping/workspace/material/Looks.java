package org.ziping.workspace.material;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.ziping.process.TaskView;

/** Who opened the material of which task; a decision on several at once builds on it. */
@Component
public class Looks {

	private final JdbcClient rows;

	private final Clock clock;

	Looks(JdbcClient rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	/** The first look keeps what was read, each later one the digest and the moment. */
	public void enter(TaskView task, String person, String digest, Map<String, String> parts) {
		Timestamp now = Timestamp.from(this.clock.instant());
		int known = this.rows.sql(
				"update workspace_look set digest = :digest, last_at = :now where task_id = :task and person = :person")
			.param("digest", digest)
			.param("now", now)
			.param("task", task.id())
			.param("person", person)
			.update();
		if (known == 0) {
			insert(task, person, digest, parts, now);
		}
	}

	private void insert(TaskView task, String person, String digest, Map<String, String> parts, Timestamp now) {
		try {
			this.rows
				.sql("""
						insert into workspace_look (task_id, person, dossier, area_code, digest, first_parts, first_at, last_at)
						values (:task, :person, :dossier, :area, :digest, :parts, :now, :now)""")
				.param("task", task.id())
				.param("person", person)
				.param("dossier", task.dossierId())
				.param("area", task.area())
				.param("digest", digest)
				.param("parts", written(parts))
				.param("now", now)
				.update();
		}
		catch (DuplicateKeyException twice) {
			// Two windows at once: one row says it.
		}
	}

	public Optional<Look> at(String task, String person) {
		return this.rows.sql("select * from workspace_look where task_id = :task and person = :person")
			.param("task", task)
			.param("person", person)
			.query(Looks::read)
			.optional();
	}

	/** The latest look at that area in an earlier round. */
	public Optional<Look> before(TaskView task, String person) {
		return this.rows.sql("""
				select * from workspace_look where dossier = :dossier and area_code = :area and person = :person
				and task_id <> :task order by last_at desc limit 1""")
			.param("dossier", task.dossierId())
			.param("area", task.area())
			.param("person", person)
			.param("task", task.id())
			.query(Looks::read)
			.optional();
	}

	private static Look read(ResultSet row, int number) throws SQLException {
		Map<String, String> parts = Arrays.stream(row.getString("first_parts").split("\n"))
			.filter((line) -> line.contains("\t"))
			.collect(Collectors.toMap((line) -> line.substring(0, line.indexOf('\t')),
					(line) -> line.substring(line.indexOf('\t') + 1)));
		return new Look(row.getString("task_id"), row.getString("person"), row.getString("digest"), parts);
	}

	private static String written(Map<String, String> parts) {
		return parts.entrySet()
			.stream()
			.map((part) -> part.getKey() + "\t" + part.getValue())
			.collect(Collectors.joining("\n"));
	}

}
