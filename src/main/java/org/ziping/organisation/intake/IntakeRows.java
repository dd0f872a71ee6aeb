package org.ziping.organisation.intake;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Repository;

/** The workbooks that were handed in, with what was found in them. */
@Repository
class IntakeRows {

	private static final String VIEW = "select id, file_name, state, line_count, finding_count, findings, summary,"
			+ " asked_by, asked_at, decided_by, decided_at from organisation_intake";

	private static final String BETWEEN = "\t";

	private final JdbcTemplate database;

	IntakeRows(JdbcTemplate database) {
		this.database = database;
	}

	void add(IntakeView intake, String digest, byte[] content) {
		this.database.update("""
				insert into organisation_intake (id, file_name, file_digest, content, state, line_count, finding_count,
				findings, summary, asked_by, asked_at) values (?, ?, ?, ?, ?, 0, 0, '', '', ?, ?)""", intake.id(),
				intake.fileName(), digest,
				new SqlParameterValue(java.sql.Types.BLOB, new ByteArrayInputStream(content)), intake.state().name(),
				intake.askedBy(), Timestamp.from(intake.askedAt()));
	}

	/** True where it was in that state until now: one of two who press at once wins. */
	boolean move(String id, IntakeView.State from, IntakeView.State to) {
		return this.database.update("update organisation_intake set state = ? where id = ? and state = ?", to.name(),
				id, from.name()) == 1;
	}

	void decide(String id, String by, Timestamp at) {
		this.database.update("update organisation_intake set decided_by = ?, decided_at = ? where id = ?", by, at, id);
	}

	void found(String id, IntakeView.State state, int lines, Findings findings, String summary) {
		String told = findings.kept().stream().map(IntakeRows::written).collect(Collectors.joining("\n"));
		this.database.update(
				"update organisation_intake set state = ?, line_count = ?, finding_count = ?, findings = ?, summary = ?"
						+ " where id = ?",
				state.name(), lines, findings.count(), told, summary, id);
	}

	/** The file is kept only until it is entered or refused: it is full of names. */
	void forget(String id) {
		this.database.update("update organisation_intake set content = null where id = ?", id);
	}

	byte[] content(String id) {
		return Objects.requireNonNull(
				this.database.queryForObject("select content from organisation_intake where id = ?", byte[].class, id));
	}

	Optional<IntakeView> find(String id) {
		return this.database.query(VIEW + " where id = ?", IntakeRows::read, id).stream().findFirst();
	}

	List<IntakeView> latest() {
		return this.database.query(VIEW + " order by asked_at desc limit 20", IntakeRows::read);
	}

	private static IntakeView read(ResultSet row, int at) throws SQLException {
		Timestamp decided = row.getTimestamp(11);
		return new IntakeView(row.getString(1), row.getString(2), IntakeView.State.valueOf(row.getString(3)),
				row.getInt(4), 0, row.getInt(5), findings(row.getString(6)), row.getString(7), row.getString(8),
				row.getTimestamp(9).toInstant(), row.getString(10), (decided != null) ? decided.toInstant() : null);
	}

	private static String written(Finding finding) {
		return String.join(BETWEEN, clean(finding.sheet()), finding.cell(), finding.code(),
				finding.arguments().stream().map(IntakeRows::clean).collect(Collectors.joining(BETWEEN)));
	}

	private static String clean(String text) {
		String short_ = (text.length() > 200) ? text.substring(0, 200) : text;
		return new String(short_.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8).replaceAll("[\\t\\r\\n]",
				" ");
	}

	private static List<Finding> findings(String told) {
		return (told == null) ? List.of() : told.lines()
			.map((line) -> line.split(BETWEEN, -1))
			.filter((parts) -> parts.length >= 3)
			.map((parts) -> new Finding(parts[0], parts[1], parts[2], Arrays.asList(parts).subList(3, parts.length)))
			.toList();
	}

}
