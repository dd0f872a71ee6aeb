package org.ziping.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds entries for the auditor, the latest first. */
@Service
public class AuditEntries {

	private final AuditLedger ledger;

	AuditEntries(AuditLedger ledger) {
		this.ledger = ledger;
	}

	/** At most that many, after leaving out the first ones. */
	@Transactional(readOnly = true)
	public List<AuditEntry> find(Asked asked, int from, int most) {
		Where where = where(asked);
		return this.ledger.search(where.sql(), where.values(), from, most);
	}

	/** One after the other, for files. */
	@Transactional(readOnly = true)
	public void each(Asked asked, int most, Consumer<AuditEntry> reader) {
		Where where = where(asked);
		this.ledger.search(where.sql(), where.values(), 0, most).forEach(reader);
	}

	private static Where where(Asked asked) {
		List<String> conditions = new ArrayList<>();
		List<Object> values = new ArrayList<>();
		add("chain = ?", asked.chain(), conditions, values);
		// Sign-in names are of letters and digits; anything else is somebody's name.
		boolean id = asked.person() != null && asked.person().matches("[\\w.-]+");
		add(id ? "person = ?" : "person_name = ?", asked.person(), conditions, values);
		add("happened_at >= ?", (asked.from() == null) ? null : Moment.write(asked.from()), conditions, values);
		add("happened_at < ?", (asked.until() == null) ? null : Moment.write(asked.until()), conditions, values);
		add("act like ? escape '!'", (asked.act() == null) ? null : beginning(asked.act()), conditions, values);
		return new Where(conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions), values);
	}

	private static void add(String condition, @Nullable Object value, List<String> conditions, List<Object> values) {
		if (value != null) {
			conditions.add(condition);
			values.add(value);
		}
	}

	private static String beginning(String act) {
		return act.replaceAll("([!%_])", "!$1") + "%";
	}

	/** What is asked for; what is empty is not asked. */
	public record Asked(@Nullable String chain, @Nullable String person, @Nullable Instant from,
			@Nullable Instant until, @Nullable String act) {

	}

	private record Where(String sql, List<Object> values) {

	}

}
