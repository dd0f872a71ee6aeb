package org.ziping.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Every state has a shape beside its word and colour. */
@Component("stateIcons")
class StateIcons {

	private static final Map<String, String> SHAPES = Map.of("ok", "check-circle", "done", "check-circle", "warn",
			"exclamation-triangle", "today", "hourglass-split", "late", "exclamation-circle", "info", "info-circle",
			"soon", "clock", "mine", "hand-index");

	private static final Map<String, String> VERDICTS = Map.of("PASS", "ok", "PASS_WITH_CHANGES", "warn", "RETURN",
			"late");

	public String of(@Nullable String state) {
		return SHAPES.getOrDefault(String.valueOf(state), "circle");
	}

	public String ofVerdict(@Nullable String verdict) {
		return VERDICTS.getOrDefault(String.valueOf(verdict), "info");
	}

}
