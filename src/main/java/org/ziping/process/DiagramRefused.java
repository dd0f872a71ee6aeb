package org.ziping.process;

import java.util.List;

/** The reader said no; each finding names the shape and the reason. */
public class DiagramRefused extends RuntimeException {

	private final transient List<DiagramFinding> findings;

	public DiagramRefused(List<DiagramFinding> findings) {
		super(findings.toString());
		this.findings = List.copyOf(findings);
	}

	public List<DiagramFinding> findings() {
		return this.findings;
	}

}
