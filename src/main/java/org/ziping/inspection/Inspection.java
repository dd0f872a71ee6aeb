package org.ziping.inspection;

import java.util.List;

import org.ziping.inspection.text.Reading;

/**
 * Reads a report with every rule of a stage and says what it found, in order of place.
 */
public final class Inspection {

	private final List<Rule> rules;

	public Inspection() {
		this(Rules.all());
	}

	public Inspection(List<Rule> rules) {
		this.rules = List.copyOf(rules);
	}

	public List<Finding> inspect(ReportText text, Facts facts, Stage stage) {
		Reading reading = new Reading(text, facts);
		Findings findings = new Findings();
		for (Rule rule : this.rules) {
			if (rule.stages().contains(stage)) {
				rule.check().read(reading, findings.speaking(rule));
			}
		}
		return findings.found().stream().filter(facts.tuning()::speaks).map(facts.tuning()::weighed).toList();
	}

}
