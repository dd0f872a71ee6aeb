package org.ziping.audit;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.ziping.core.CannotStart;

/**
 * Asks the database itself, at each start, whether it would let this account change or
 * remove an entry.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Protection implements ApplicationRunner {

	private static final Logger log = LoggerFactory.getLogger(Protection.class);

	/** They touch no row: only the account's rights are asked. */
	private static final List<String> CHANGES = List.of("update audit_entry set detail = detail where 1 = 0",
			"delete from audit_entry where 1 = 0");

	private final JdbcTemplate database;

	private final AuditSettings settings;

	Protection(JdbcTemplate database, AuditSettings settings) {
		this.database = database;
		this.settings = settings;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Level level = level();
		if (level == Level.NONE) {
			throw CannotStart.because("audit.start.unprotected");
		}
		if (level == Level.TRIGGERS && this.settings.grantsRequired()) {
			throw CannotStart.because("audit.start.grants");
		}
		log.info("The audit trail is protected by {}", level);
	}

	/** What stands between this account and a written entry. */
	public Level level() {
		if (CHANGES.stream().noneMatch(this::isAllowed)) {
			return Level.GRANTS;
		}
		Integer triggers = this.database.queryForObject(
				"select count(*) from information_schema.triggers where lower(event_object_table) = 'audit_entry'"
						+ " and lower(trigger_name) in ('audit_entry_stays', 'audit_entry_stays_as_it_is')",
				Integer.class);
		return (triggers != null && triggers >= 2) ? Level.TRIGGERS : Level.NONE;
	}

	private boolean isAllowed(String change) {
		try {
			this.database.update(change);
			return true;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	/** How the trail is protected; worded by {@code audit.protection.<NAME>}. */
	public enum Level {

		/** The account has no right to change an entry. */
		GRANTS,
		/** The account has the right, and triggers refuse. */
		TRIGGERS,
		/** Nothing would refuse. */
		NONE

	}

}
