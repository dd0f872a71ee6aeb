package org.ziping.organisation.intake;

import java.util.ArrayList;
import java.util.List;

/** The first some hundred findings, and how many there are. */
final class Findings {

	private static final int MOST = 500;

	private final List<Finding> kept = new ArrayList<>();

	private int count;

	void add(Line line, Column column, String code, Object... arguments) {
		add(Finding.in(line, column, code, arguments));
	}

	void add(Finding finding) {
		this.count++;
		if (this.kept.size() < MOST) {
			this.kept.add(finding);
		}
	}

	List<Finding> kept() {
		return this.kept;
	}

	int count() {
		return this.count;
	}

}
