package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.List;

import org.ziping.process.DiagramFinding;

/**
 * Collects what is wrong with one file; stops counting where a list stops being read.
 */
final class Findings {

	private static final int MOST = 200;

	private final List<DiagramFinding> found = new ArrayList<>();

	void add(String element, String rule, Object... args) {
		addOnWay(element, rule, List.of(), args);
	}

	/** Something that happens only on that way. */
	void addOnWay(String element, String rule, List<String> path, Object... args) {
		DiagramFinding finding = new DiagramFinding(element, rule, "process.diagram." + rule, args, path);
		if (this.found.size() < MOST && !this.found.contains(finding)) {
			this.found.add(finding);
		}
	}

	boolean isEmpty() {
		return this.found.isEmpty();
	}

	List<DiagramFinding> list() {
		return List.copyOf(this.found);
	}

}
