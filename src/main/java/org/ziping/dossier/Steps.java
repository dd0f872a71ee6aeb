package org.ziping.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The steps whose rules the dossier knows, and the targets of a return. */
final class Steps {

	static final String FORM_GROUP = "form_group";

	static final String CONTRIBUTE = "contribute";

	static final String CONFIRM_CONTRIBUTION = "confirm_contribution";

	static final String COMPILE_DATA = "compile_data";

	static final String DRAFT_REPORT = "draft_report";

	static final String GROUP_REVIEW = "group_review";

	static final String REVISE = "revise";

	static final String SECTION_RECHECK = "section_recheck";

	static final String BIND_VOLUME = "bind_volume";

	static final String GROUP_CONFIRM = "group_confirm";

	static final String DEPUTY_APPROVAL = "deputy_approval";

	static final String LEADER_APPROVAL = "leader_approval";

	static final String FINALIZE = "finalize";

	static final String CONFIRM_FINAL = "confirm_final";

	/** The one step of a consultation beside any other. */
	static final String CONSULT = "consult";

	/** Finance on a unit's request for a later date. */
	static final String DECIDE_EXTENSION = "decide_extension";

	static final String SEAL = "seal";

	static final String SUBMIT = "submit_to_finance";

	static final String FINANCE_ACCEPTANCE = "finance_acceptance";

	static final String RECORD_RECEIPT = "record_receipt";

	/**
	 * The steps of a disclosure and an archive, which begin when the evaluation is
	 * closed.
	 */
	static final Set<String> AFTERWARDS = Set.of("await_final_accounts", "prepare_disclosure", "publish",
			"compile_archive", "transfer_archive");

	/** Where a return may lead, and the state the dossier has there. */
	static final Map<String, DossierStatus> TARGETS = Map.of(FORM_GROUP, DossierStatus.PREPARING, CONTRIBUTE,
			DossierStatus.COLLECTING, COMPILE_DATA, DossierStatus.COMPILING, DRAFT_REPORT, DossierStatus.WRITING,
			REVISE, DossierStatus.REVISING, BIND_VOLUME, DossierStatus.RECHECKING, SEAL, DossierStatus.SEALING);

	/** The steps of leaders who may agree with marked changes. */
	static final Set<String> MARKING = Set.of(DEPUTY_APPROVAL, LEADER_APPROVAL);

	private static final Set<String> BEFORE_BINDING = Set.of(CONTRIBUTE, COMPILE_DATA, DRAFT_REPORT, REVISE);

	private static final Set<String> AFTER_BINDING = Set.of(CONTRIBUTE, COMPILE_DATA, DRAFT_REPORT, REVISE,
			BIND_VOLUME);

	private static final Set<String> OF_FINANCE = Set.of(SEAL, REVISE, DRAFT_REPORT);

	private static final Map<String, StepRule> RULES = new LinkedHashMap<>();

	static {
		rule(FORM_GROUP, DossierStatus.PREPARING, StepScope.Kind.DOSSIER, Set.of());
		rule(CONTRIBUTE, DossierStatus.COLLECTING, StepScope.Kind.SECTION, Set.of());
		home(CONFIRM_CONTRIBUTION, DossierStatus.COLLECTING, StepScope.Kind.SECTION, false);
		rule(COMPILE_DATA, DossierStatus.COMPILING, StepScope.Kind.DOSSIER, Set.of(FORM_GROUP, CONTRIBUTE));
		rule(DRAFT_REPORT, DossierStatus.WRITING, StepScope.Kind.DOSSIER, Set.of(CONTRIBUTE, COMPILE_DATA));
		home(GROUP_REVIEW, DossierStatus.IN_REVIEW, StepScope.Kind.AREA, true);
		rule(REVISE, DossierStatus.REVISING, StepScope.Kind.DOSSIER, Set.of(CONTRIBUTE, COMPILE_DATA));
		home(SECTION_RECHECK, DossierStatus.RECHECKING, StepScope.Kind.RECHECK, true);
		rule(BIND_VOLUME, DossierStatus.RECHECKING, StepScope.Kind.DOSSIER, BEFORE_BINDING);
		rule(GROUP_CONFIRM, DossierStatus.BOUND, StepScope.Kind.FROZEN, AFTER_BINDING);
		rule(DEPUTY_APPROVAL, DossierStatus.IN_APPROVAL, StepScope.Kind.FROZEN, AFTER_BINDING);
		rule(LEADER_APPROVAL, DossierStatus.IN_APPROVAL, StepScope.Kind.FROZEN, AFTER_BINDING);
		rule(FINALIZE, DossierStatus.FINALISING, StepScope.Kind.FROZEN, AFTER_BINDING);
		rule(SEAL, DossierStatus.SEALING, StepScope.Kind.FROZEN, Set.of());
		rule(SUBMIT, DossierStatus.SEALING, StepScope.Kind.FROZEN, Set.of(SEAL));
		rule(FINANCE_ACCEPTANCE, DossierStatus.SUBMITTED, StepScope.Kind.FROZEN, OF_FINANCE);
		rule(RECORD_RECEIPT, DossierStatus.SUBMITTED, StepScope.Kind.FROZEN, OF_FINANCE);
		AFTERWARDS.forEach((step) -> rule(step, DossierStatus.CLOSED, StepScope.Kind.FROZEN, Set.of()));
	}

	private Steps() {
	}

	private static void rule(String step, DossierStatus when, StepScope.Kind scope, Set<String> returns) {
		RULES.put(step, new StepRule(step, Set.of(when), scope, returns, false, false));
	}

	private static void home(String step, DossierStatus when, StepScope.Kind scope, boolean looped) {
		RULES.put(step, new StepRule(step, Set.of(when), scope, Set.of(), true, looped));
	}

	/** The rule of the step; one that an office added looks at what is in force then. */
	static StepRule of(String step, boolean bound) {
		if (CONSULT.equals(step)) {
			return new StepRule(step, Set.of(), bound ? StepScope.Kind.FROZEN : StepScope.Kind.DOSSIER, Set.of(), true,
					true);
		}
		if (DECIDE_EXTENSION.equals(step)) {
			return new StepRule(step, Set.of(), bound ? StepScope.Kind.FROZEN : StepScope.Kind.DOSSIER, Set.of(), true,
					false);
		}
		StepRule known = RULES.get(step);
		if (known != null) {
			return known;
		}
		return new StepRule(step, Set.of(), bound ? StepScope.Kind.FROZEN : StepScope.Kind.DOSSIER,
				bound ? AFTER_BINDING : BEFORE_BINDING, false, false);
	}

}
