package org.ziping.dossier;

import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Outcome;

/** The ways to each state, by acts that are permitted. */
abstract class DeskWays {

	abstract Outcome pass(String step, String person);

	abstract Outcome pass(String step, String of, String person);

	abstract Verdict concludeContributions();

	abstract Verdict concludeReview();

	abstract Verdict concludeRecheck();

	abstract Verdict check();

	abstract void form(GroupPlan plan);

	abstract void agreeGroup();

	abstract void mark(String from, String to);

	abstract DeskStep step(String step);

	abstract void close();

	void toCollecting() {
		form(Desk.plan());
		agreeGroup();
		pass("form_group", "olga");
	}

	void toCompiling() {
		toCollecting();
		contribute(Desk.A, "anna", "ada");
		contribute(Desk.B, "ben", "bob");
		concludeContributions();
	}

	void contribute(String section, String clerk, String head) {
		pass("contribute", section, clerk);
		pass("confirm_contribution", section, head);
	}

	void toWriting() {
		toCompiling();
		pass("compile_data", "fiona");
	}

	void toReview() {
		toWriting();
		pass("draft_report", "fiona");
		check();
	}

	void toRechecking() {
		toReview();
		pass("group_review", "data", "gina");
		pass("group_review", "text", "gwen");
		concludeReview();
	}

	void toBinding() {
		toRechecking();
		recheck();
	}

	void recheck() {
		pass("section_recheck", Desk.A, "ada");
		pass("section_recheck", Desk.B, "bob");
		concludeRecheck();
	}

	void toBound() {
		toBinding();
		pass("bind_volume", "fiona");
	}

	void toApproval() {
		toBound();
		pass("group_confirm", "dora");
		pass("deputy_approval", "dora");
	}

	void toApprovedWithChange() {
		toApproval();
		mark("完成较好", "完成情况一般");
		step("leader_approval").by("leo").decide(Verdict.PASS_WITH_CHANGES);
	}

	void toClosed() {
		toSubmitted();
		pass("finance_acceptance", "dennis");
		close();
	}

	void toSubmitted() {
		toApproval();
		pass("leader_approval", "leo");
		pass("finalize", "fiona");
		pass("seal", "olga");
		pass("submit_to_finance", "fiona");
	}

}
