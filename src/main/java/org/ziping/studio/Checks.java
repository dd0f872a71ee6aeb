package org.ziping.studio;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.ziping.process.Deployments;
import org.ziping.process.DiagramFinding;

/**
 * What stands against a draft: the reader's findings, and what it cannot see in one file.
 */
@Component
class Checks {

	private final Deployments deployments;

	Checks(Deployments deployments) {
		this.deployments = deployments;
	}

	static Map<String, byte[]> named(Draft.Files files) {
		Map<String, byte[]> named = new LinkedHashMap<>();
		named.put(InForce.DIAGRAM, files.diagram().getBytes(StandardCharsets.UTF_8));
		named.put(InForce.TIMETABLE, files.timetable().getBytes(StandardCharsets.UTF_8));
		return named;
	}

	List<DiagramFinding> of(Draft.Files files) {
		List<DiagramFinding> findings = new ArrayList<>(this.deployments.check(named(files)));
		if (Xml.readable(files.diagram()) && Xml.readable(files.timetable())) {
			findings.addAll(together(files));
		}
		return findings;
	}

	private List<DiagramFinding> together(Draft.Files files) {
		List<DiagramFinding> findings = new ArrayList<>();
		List<String> forms = this.deployments.forms();
		for (Step step : Steps.of(files.diagram(), files.timetable())) {
			if (step.days() == 0) {
				findings.add(finding(step.id(), "no-days", step.name()));
			}
			if (!step.form().isEmpty() && !forms.contains(step.form())) {
				findings.add(finding(step.id(), "no-such-form", step.form()));
			}
		}
		Xml.of(files.diagram())
			.all("process")
			.stream()
			.map((process) -> process.getAttribute("id"))
			.filter((id) -> !id.equals(InForce.PROCESS))
			.forEach((id) -> findings.add(finding(id, "other-process", id)));
		return findings;
	}

	private static DiagramFinding finding(String element, String rule, String word) {
		return new DiagramFinding(element, rule, "studio.finding." + rule, new Object[] { word });
	}

}
