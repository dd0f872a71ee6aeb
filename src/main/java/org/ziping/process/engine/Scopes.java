package org.ziping.process.engine;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Verdict;
import org.ziping.dossier.StepScope;
import org.ziping.process.TaskView;

/** What of the dossier a person acts on, step by step (decision 2 of the design). */
final class Scopes {

	private static final Set<String> FROZEN = Set.of("group_confirm", "deputy_approval", "leader_approval", "finalize",
			"seal", "submit_to_finance", "finance_acceptance", "record_receipt", "proof_read");

	private static final Set<String> SECTION = Set.of("contribute", "confirm_contribution");

	private Scopes() {
	}

	static StepScope of(TaskView task) {
		if (task.area() != null) {
			return StepScope.area(task.area());
		}
		if (task.section() != null) {
			return SECTION.contains(task.step()) ? StepScope.section(task.section())
					: StepScope.recheck(task.section());
		}
		return FROZEN.contains(task.step()) ? StepScope.frozen() : StepScope.dossier();
	}

	/** A return or a change ends with the one who made it. */
	static boolean settlesOn(@Nullable Verdict verdict) {
		return verdict == Verdict.PASS;
	}

}
