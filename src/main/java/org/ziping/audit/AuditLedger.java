package org.ziping.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import org.ziping.core.Digest;

/**
 * The tables of the trail. It can append and read; a way to change or remove an entry
 * does not exist here, and the database refuses it too.
 */
@Repository
class AuditLedger {

	private static final String COLUMNS = "chain, entry_number, happened_at, person, person_name, on_behalf_of, address, act,"
			+ " subject, digest_before, digest_after, detail, form, previous, digest, second_digest";

	private static final String BEGIN = "insert into audit_head (chain, entry_number, digest) values (?, 0, '')";

	/**
	 * MySQL and MariaDB give a refused insert a shared lock; two who wait for the third
	 * then stand in each other's way. So worded, each waits for the whole lock.
	 */
	private static final String THEIRS_STANDS = " on duplicate key update chain = values(chain)";

	private final JdbcTemplate database;

	AuditLedger(JdbcTemplate database) {
		this.database = database;
	}

	/** The head of the chain, held by this transaction until it ends. */
	AuditHead lock(String chain) {
		return find(chain).orElseGet(() -> begin(chain));
	}

	private Optional<AuditHead> find(String chain) {
		return this.database
			.query("select chain, entry_number, digest from audit_head where chain = ? for update", AuditLedger::head,
					chain)
			.stream()
			.findFirst();
	}

	private AuditHead begin(String chain) {
		try {
			this.database.update(BEGIN + (isH2() ? "" : THEIRS_STANDS), chain);
		}
		catch (DuplicateKeyException ex) {
			// Somebody else began the same chain in this moment; theirs is the head.
		}
		return find(chain).orElseThrow();
	}

	private boolean isH2() {
		return Boolean.TRUE.equals(this.database.execute((ConnectionCallback<Boolean>) (connection) -> "H2"
			.equals(connection.getMetaData().getDatabaseProductName())));
	}

	void append(AuditEntry entry) {
		this.database.update(
				"insert into audit_entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
				entry.chain(), entry.number(), Moment.write(entry.at()), entry.person(), entry.name(),
				entry.onBehalfOf(), entry.address(), entry.act(), entry.subject(), text(entry.before()),
				text(entry.after()), entry.detail(), entry.form(), entry.previous(), entry.digest().toString(),
				entry.second().toString());
		this.database.update("update audit_head set entry_number = ?, digest = ? where chain = ?", entry.number(),
				entry.digest().toString(), entry.chain());
	}

	List<AuditEntry> of(String chain) {
		return this.database.query("select " + COLUMNS + " from audit_entry where chain = ? order by entry_number",
				AuditLedger::entry, chain);
	}

	/** The next entries of all chains behind a place in one of them. */
	List<AuditEntry> after(AuditHead place, int most) {
		return this.database.query("select " + COLUMNS
				+ " from audit_entry where chain > ? or (chain = ? and entry_number > ?) order by chain, entry_number limit ?",
				AuditLedger::entry, place.chain(), place.chain(), place.number(), most);
	}

	/** The next entries of one chain. */
	List<AuditEntry> ofAfter(AuditHead place, int most) {
		return this.database.query(
				"select " + COLUMNS
						+ " from audit_entry where chain = ? and entry_number > ? order by entry_number limit ?",
				AuditLedger::entry, place.chain(), place.number(), most);
	}

	/** The latest first; the condition holds one question mark for each value. */
	List<AuditEntry> search(String where, List<Object> values, int from, int most) {
		List<Object> all = new ArrayList<>(values);
		all.add(most);
		all.add(from);
		return this.database.query(
				"select " + COLUMNS + " from audit_entry" + where
						+ " order by happened_at desc, chain, entry_number desc limit ? offset ?",
				AuditLedger::entry, all.toArray());
	}

	/** Chains that have grown since they were last linked. */
	List<AuditHead> unlinkedHeads(String but, int most) {
		return this.database.query("select head.chain, head.entry_number, head.digest from audit_head head"
				+ " left join audit_linked done on done.chain = head.chain"
				+ " where head.entry_number > coalesce(done.entry_number, 0) and head.chain <> ?"
				+ " order by head.chain limit ?", AuditLedger::head, but, most);
	}

	void linked(AuditHead head) {
		int known = this.database.update("update audit_linked set entry_number = ? where chain = ?", head.number(),
				head.chain());
		if (known == 0) {
			this.database.update("insert into audit_linked (chain, entry_number) values (?, ?)", head.chain(),
					head.number());
		}
	}

	List<AuditHead> heads() {
		return this.database.query(
				"select chain, entry_number, digest from audit_head where entry_number > 0 order by chain",
				AuditLedger::head);
	}

	private static AuditHead head(ResultSet row, int number) throws SQLException {
		return new AuditHead(row.getString(1), row.getLong(2), row.getString(3));
	}

	private static AuditEntry entry(ResultSet row, int number) throws SQLException {
		return new AuditEntry(row.getString(1), row.getLong(2), Moment.read(row.getString(3)), row.getString(4),
				row.getString(5), row.getString(6), row.getString(7), row.getString(8), row.getString(9),
				optional(row.getString(10)), optional(row.getString(11)), row.getString(12), row.getString(13),
				row.getString(14), digest(row.getString(15)), digest(row.getString(16)));
	}

	private static @Nullable String text(@Nullable Digest digest) {
		return (digest == null) ? null : digest.toString();
	}

	private static @Nullable Digest optional(@Nullable String text) {
		return (text == null) ? null : digest(text);
	}

	/** Somebody may have written nonsense into the table; the verifier has to see it. */
	private static Digest digest(String text) {
		return (text.indexOf(':') < 1) ? new Digest("?", text) : Digest.parse(text);
	}

}
