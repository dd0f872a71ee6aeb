package org.ziping.web.start;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.embedded.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.WebServerException;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;

import org.ziping.core.CannotStart;

/** Another program listens where the house wants to. */
class PortTakenAnalyzer extends AbstractFailureAnalyzer<WebServerException> implements Ordered {

	private final Environment settings;

	PortTakenAnalyzer(Environment settings) {
		this.settings = settings;
	}

	@Override
	protected @Nullable FailureAnalysis analyze(Throwable thrown, WebServerException failed) {
		int port = port(failed);
		if (port < 0) {
			return null;
		}
		boolean management = this.settings.getProperty("management.server.port", "").equals(String.valueOf(port));
		CannotStart reason = CannotStart.setting(management ? "management.server.port" : "server.port", port,
				"web.start.port");
		return new FailureAnalysis(reason.getMessage(), null, thrown);
	}

	private static int port(WebServerException failed) {
		if (failed instanceof PortInUseException taken) {
			return taken.getPort();
		}
		return (failed instanceof ConnectorStartFailedException stopped) ? stopped.getPort() : -1;
	}

	@Override
	public int getOrder() {
		return Ordered.HIGHEST_PRECEDENCE + 2;
	}

}
