package org.ziping.web.start;

import java.sql.SQLException;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

import org.ziping.core.CannotStart;

/** The database that is not there, does not let us in, or is open elsewhere. */
class DatabaseAnalyzer extends AbstractFailureAnalyzer<SQLException> implements Ordered {

	/** H2's own number for a file that another program holds open. */
	private static final int FILE_IN_USE = 90020;

	private final Environment settings;

	DatabaseAnalyzer(Environment settings) {
		this.settings = settings;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable thrown, SQLException failed) {
		String why = why(failed);
		if (why == null) {
			return null;
		}
		String url = this.settings.getProperty("spring.datasource.url", "").replaceAll("[?;].*", "");
		return new FailureAnalysis(CannotStart
			.setting("spring.datasource.url", url, why, this.settings.getProperty("spring.datasource.username", ""))
			.getMessage(), null, thrown);
	}

	private static @Nullable String why(SQLException failed) {
		String state = (failed.getSQLState() != null) ? failed.getSQLState() : "";
		if (failed.getErrorCode() == FILE_IN_USE) {
			return "web.start.database-in-use";
		}
		if (state.startsWith("28")) {
			return "web.start.database-account";
		}
		if (state.equals("42000") && failed.getErrorCode() == 1049) {
			return "web.start.database-missing";
		}
		return state.startsWith("08") ? "web.start.database-unreachable" : null;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 3;
	}

}
