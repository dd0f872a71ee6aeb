package org.ziping.document.pdf;

import java.util.logging.Level;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what the setter of pages says to our log: its warnings as such, its chatter as
 * detail.
 */
final class QuietLog implements XRLogger {

	private static final Logger log = LoggerFactory.getLogger(PdfWriter.class);

	@Override
	public void log(String where, Level level, String message) {
		log(where, level, message, null);
	}

	@Override
	public void log(String where, Level level, String message, Throwable thrown) {
		if (level.intValue() >= Level.WARNING.intValue()) {
			log.warn(message, thrown);
		}
		else {
			log.debug(message, thrown);
		}
	}

	@Override
	public void setLevel(String where, Level level) {
		// The level is that of our own log.
	}

	@Override
	public boolean isLogLevelEnabled(Diagnostic diagnostic) {
		return diagnostic.getLevel().intValue() >= Level.WARNING.intValue() || log.isDebugEnabled();
	}

}
