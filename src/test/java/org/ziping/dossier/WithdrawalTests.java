package org.ziping.dossier;

import org.junit.jupiter.api.Test;

import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** 撤回 in the dossier: what was settled is undone, and one more decision says so. */
class WithdrawalTests extends DeskTests {

	@Test
	void aContributionHandedInTooEarlyIsTheClerksAgain() {
		this.desk.toCollecting();
		this.desk.step("contribute").of(Desk.A).by("anna").task("t1" + this.desk.id).pass();
		withdraw("t1", "anna", "漏了一项");
		Contribution contribution = this.desk.in(() -> this.desk.dossiers.contribution(this.desk.id, Desk.A));
		assertThat(contribution.state()).isEqualTo(ContributionState.FILLING);
		assertThat(contribution.handedInBy()).isNull();
	}

	@Test
	void theDataTableIsOpenAgain() {
		this.desk.toCompiling();
		this.desk.step("compile_data").by("fiona").task("t1" + this.desk.id).pass();
		withdraw("t1", "fiona", "还要核对");
		assertThat(this.desk.status()).isEqualTo(DossierStatus.COMPILING);
	}

	@Test
	void anApprovalThatWasTakenBackCountsNoMore() {
		this.desk.toApproval();
		this.desk.mark("完成较好", "完成一般");
		this.desk.step("leader_approval").by("leo").task("t1" + this.desk.id).decide(Verdict.PASS_WITH_CHANGES);
		withdraw("t1", "leo", "再想想");
		assertThat(this.desk.status()).isEqualTo(DossierStatus.IN_APPROVAL);
		assertThat(this.desk.in(() -> this.desk.changes.marked(this.desk.id))).isEmpty();
		refused("dossier.not-this-step", () -> this.desk.pass("finalize", "fiona"));
		this.desk.pass("leader_approval", "leo");
		this.desk.pass("finalize", "fiona");
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
	}

	@Test
	void theGroupsConfirmationIsAskedAgain() {
		this.desk.toBound();
		this.desk.step("group_confirm").by("dora").task("t1" + this.desk.id).pass();
		withdraw("t1", "dora", "先核对会议纪要");
		assertThat(this.desk.status()).isEqualTo(DossierStatus.BOUND);
		assertThat(this.desk.in(() -> this.desk.dossiers.decisions(this.desk.id))).last()
			.satisfies((last) -> assertThat(last.verdict()).isEqualTo(Verdict.WITHDRAWN));
	}

	@Test
	void whatWasFrozenOrJoinedStands() {
		this.desk.toBinding();
		this.desk.step("bind_volume").by("fiona").task("t1" + this.desk.id).pass();
		refused("dossier.withdraw-stands", () -> withdraw("t1", "fiona", "重新成册"));
		this.desk = desk(java.util.Set.of());
		this.desk.toReview();
		this.desk.step("group_review").of("data").by("gina").task("t2" + this.desk.id).pass();
		refused("dossier.withdraw-stands", () -> withdraw("t2", "gina", "再看看"));
	}

	@Test
	void nobodyTakesBackWhatAnotherDecided() {
		this.desk.toBound();
		this.desk.step("group_confirm").by("dora").task("t1" + this.desk.id).pass();
		refused("dossier.withdraw-own", () -> withdraw("t1", "leo", "不妥"));
		refused("dossier.withdraw-reason", () -> withdraw("t1", "dora", " "));
		refused("dossier.withdraw-nothing", () -> withdraw("t9", "dora", "没有这项"));
	}

	private void withdraw(String task, String person, String reason) {
		this.desk
			.run(() -> this.desk.withdrawals.withdraw(this.desk.id, task + this.desk.id, Desk.actor(person), reason));
	}

}
