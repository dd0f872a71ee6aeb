package org.ziping.dossier;

import java.util.Set;

import org.ziping.core.Verdict;

/**
 * What the dossier asks of a step.
 *
 * @param when the states in which it may be decided; empty for steps that an office added
 * @param returns where a return may lead; empty where it leads to one place or is not
 * possible
 * @param returnsHome a return leads where the diagram says, without a target
 * @param looped a user task that a loop repeats
 */
record StepRule(String step, Set<DossierStatus> when, StepScope.Kind scope, Set<String> returns, boolean returnsHome,
		boolean looped) {

	boolean allows(Verdict verdict) {
		return switch (verdict) {
			case PASS -> true;
			case PASS_WITH_CHANGES -> Steps.MARKING.contains(this.step);
			case RETURN -> this.returnsHome || !this.returns.isEmpty();
			default -> false;
		};
	}

}
