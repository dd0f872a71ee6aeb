package org.ziping.audit;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * Refuses every change of a written entry inside H2 itself; MySQL and MariaDB have the
 * same in SQL. Public because H2 makes it by name.
 */
public final class AppendOnly implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("the audit trail is append-only", "45000");
	}

}
