package org.ziping.process.steps;

import org.springframework.stereotype.Component;

import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Role;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;

/** Where a submission goes. */
@Component
@Noun("submission")
public class SubmissionSentences {

	private final Dossiers dossiers;

	private final Units units;

	private final People people;

	SubmissionSentences(Dossiers dossiers, Units units, People people) {
		this.dossiers = dossiers;
		this.units = units;
		this.people = people;
	}

	/** On this system, when somebody of the finance bureau can receive it here. */
	@Sentence(label = "process.sentence.submission.route")
	public String route(String dossierId) {
		Unit bureau = this.units.financeBureauOf(this.dossiers.get(dossierId).unit());
		boolean somebody = !this.people.holding(bureau.code(), Role.FINANCE_PERFORMANCE).isEmpty();
		return (somebody ? Verdict.ON_SYSTEM : Verdict.OFF_SYSTEM).name();
	}

}
