package org.ziping.dossier;

import java.util.List;

/**
 * The four areas a group starts from; together they cover every part, and none twice.
 * Worded by {@code dossier.area.<code>}.
 */
public enum DefaultArea {

	DUTIES("duties", List.of("indicator/assignment", "indicator/section/")),
	FINANCE("finance", List.of("indicator/sheet", "indicator/score")), MANAGEMENT("management", List.of("evidence/")),
	TEXT("text", List.of("report/"));

	private final String code;

	private final List<String> parts;

	DefaultArea(String code, List<String> parts) {
		this.code = code;
		this.parts = parts;
	}

	public String code() {
		return this.code;
	}

	public List<String> parts() {
		return this.parts;
	}

}
