package org.ziping.dossier;

import java.util.Map;
import java.util.Objects;

import org.ziping.dossier.routing.Act;

/** Reads where a return leads; finance names the kind of its return instead. */
final class Returns {

	/** The field in which a door hands on the kind of finance's return. */
	static final String KIND = "returnKind";

	/** 形式性补正, 实质性退回, 整件退回. */
	private static final Map<String, String> KINDS = Map.of("FORMAL", Steps.SEAL, "SUBSTANTIVE", Steps.REVISE, "WHOLE",
			Steps.DRAFT_REPORT);

	private Returns() {
	}

	/** The step to return to; empty where none is named. */
	static String target(Act act) {
		String named = Objects.requireNonNullElse(act.returnTo(), "");
		return named.isBlank() ? KINDS.getOrDefault(act.fields().getOrDefault(KIND, ""), "") : named;
	}

}
