package org.ziping.process;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** One human step of the dossier's own diagram: done, open, or expected. */
public record RouteStep(String step, String name, State state, @Nullable LocalDate due) {

	public enum State {

		DONE, OPEN, EXPECTED

	}

}
