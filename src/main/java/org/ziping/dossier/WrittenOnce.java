package org.ziping.dossier;

import java.sql.Connection;
import java.sql.SQLException;

import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/**
 * In the embedded database: decisions and frozen versions are written once. MySQL and
 * MariaDB have triggers of their own for it.
 */
public final class WrittenOnce implements Trigger {

	@Override
	public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after) throws SQLException {
		throw new SQLException("decisions and frozen versions are written once", "45000");
	}

}
