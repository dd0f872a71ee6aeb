package org.ziping.dossier;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.ziping.core.Verdict;

import static org.assertj.core.api.Assertions.assertThat;

/** Freezing, approving, finalising, leaving and closing. */
class VersionTests extends DeskTests {

	@Test
	void bindingFreezesEveryPartByValue() {
		this.desk.toBound();
		Version version = version(1);
		assertThat(version.parts()).extracting(FrozenPart::key)
			.containsExactly("indicator/section/A", "indicator/section/B", Desk.SHEET, Desk.TEXT);
		assertThat(version.sm3().algorithm()).isEqualTo("SM3");
		assertThat(version.sha256().algorithm()).isEqualTo("SHA-256");
		this.desk.write(Desk.TEXT, "后来写的", "fiona");
		assertThat(text(1)).isEqualTo("采购率为 40.56%，完成较好。");
	}

	@Test
	void bindingWantsEveryAreaAndSectionOnTheContentOfNow() {
		this.desk.toBinding();
		this.desk.write(Desk.SHEET, "采购率 41.00", "fiona");
		refused("dossier.bind-unreviewed", () -> this.desk.pass("bind_volume", "fiona"));
	}

	@Test
	void bindingWantsEverySectionToAgree() {
		this.desk.toRechecking();
		this.desk.pass("section_recheck", Desk.A, "ada");
		refused("dossier.bind-unchecked", () -> this.desk.pass("bind_volume", "fiona"));
	}

	@Test
	void decisionsAfterFreezingCarryTheVersion() {
		this.desk.toApproval();
		assertThat(decisions("deputy_approval")).singleElement().satisfies((decision) -> {
			assertThat(decision.versionNumber()).isEqualTo(1);
			assertThat(decision.digest()).isEqualTo(version(1).sm3());
		});
	}

	@Test
	void leadersWaitForTheGroup() {
		this.desk.toBound();
		refused("dossier.not-this-step", () -> this.desk.pass("leader_approval", "leo"));
	}

	@Test
	void aReturnVoidsTheVersionAndKeepsItsDecisions() {
		this.desk.toApproval();
		this.desk.step("leader_approval").by("leo").opinion("请重新整理").to("bind_volume").sendBack();
		assertThat(this.desk.dossier().versionInForce()).isNull();
		assertThat(decisions("group_confirm")).hasSize(1);
		this.desk.pass("bind_volume", "fiona");
		assertThat(this.desk.dossier().versionInForce()).isEqualTo(2);
		this.desk.pass("group_confirm", "dora");
		assertThat(decisions("group_confirm")).extracting(Decision::versionNumber).containsExactly(1, 2);
	}

	@Test
	void passesOfWhatDidNotChangeStayValidInTheNextVersion() {
		this.desk.toApproval();
		this.desk.step("leader_approval").by("leo").opinion("文字请改").to("revise").sendBack();
		this.desk.write(Desk.TEXT, "采购率为 40.56%，完成一般。", "fiona");
		this.desk.pass("revise", "fiona");
		this.desk.check();
		assertThat(this.desk.in(() -> this.desk.turns.areasToReview(this.desk.id))).containsExactly("text");
	}

	@Test
	void agreeingWithChangesMarksAtLeastOne() {
		this.desk.toApproval();
		refused("dossier.changes-missing",
				() -> this.desk.step("leader_approval").by("leo").decide(Verdict.PASS_WITH_CHANGES));
	}

	@Test
	void onlyLeadersAgreeWithChanges() {
		this.desk.toBound();
		refused("dossier.verdict-not-here.PASS_WITH_CHANGES",
				() -> this.desk.step("group_confirm").by("dora").decide(Verdict.PASS_WITH_CHANGES));
		this.desk.pass("group_confirm", "dora");
		refused("dossier.only-leaders-mark", () -> this.desk.mark("gina", "完成较好", "完成一般"));
	}

	@Test
	void theLeaderInChargeAgreesWithChangesBeforeTheHeadSeesThem() {
		this.desk.toBound();
		this.desk.pass("group_confirm", "dora");
		this.desk.mark("dora", "完成较好", "完成一般");
		refused("dossier.changes-marked", () -> this.desk.pass("deputy_approval", "dora"));
		this.desk.step("deputy_approval").by("dora").decide(Verdict.PASS_WITH_CHANGES);
		refused("dossier.not-this-step", () -> this.desk.mark("dora", "采购率", "采购完成率"));
		this.desk.pass("leader_approval", "leo");
		this.desk.run(() -> this.desk.changes.make(this.desk.id, Desk.actor("fiona")));
		refused("dossier.final-not-confirmed", () -> this.desk.pass("finalize", "fiona"));
		refused("dossier.confirmed-by-marker", this::confirmFinal);
		confirmFinal("dora");
		this.desk.pass("finalize", "fiona");
		assertThat(text(2)).isEqualTo("采购率为 40.56%，完成一般。");
	}

	@Test
	void eachLeaderConfirmsWhatTheyMarkedBothDo() {
		this.desk.toBound();
		this.desk.pass("group_confirm", "dora");
		this.desk.mark("dora", "完成较好", "完成一般");
		this.desk.step("deputy_approval").by("dora").decide(Verdict.PASS_WITH_CHANGES);
		this.desk.mark("采购率为", "采购完成率为");
		this.desk.step("leader_approval").by("leo").decide(Verdict.PASS_WITH_CHANGES);
		this.desk.run(() -> this.desk.changes.make(this.desk.id, Desk.actor("fiona")));
		confirmFinal();
		assertThat(this.desk.in(() -> this.desk.changes.waitingFor(this.desk.id))).containsExactly("dora");
		refused("dossier.final-not-confirmed", () -> this.desk.pass("finalize", "fiona"));
		confirmFinal("dora");
		this.desk.pass("finalize", "fiona");
		this.desk.pass("seal", "olga");
		this.desk.pass("submit_to_finance", "fiona");
		assertThat(text(2)).isEqualTo("采购完成率为 40.56%，完成一般。");
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
	}

	@Test
	void plainAgreementWithMarksIsAskedAgain() {
		this.desk.toApproval();
		this.desk.mark("完成较好", "完成一般");
		refused("dossier.changes-marked", () -> this.desk.pass("leader_approval", "leo"));
	}

	@Test
	void aMarkedPassageStandsInTheVolumeOnce() {
		this.desk.toApproval();
		refused("dossier.change-not-found", () -> this.desk.mark("没有的话", "有的话"));
		this.desk.mark("完成较好", "完成较好，服务较好");
		refused("dossier.change-ambiguous", () -> this.desk.mark("较好", "一般"));
	}

	@Test
	void finalisingMakesTheMarkedChangesAndNothingElse() {
		this.desk.toApprovedWithChange();
		this.desk.run(() -> this.desk.changes.make(this.desk.id, Desk.actor("fiona")));
		this.desk.write(Desk.SHEET, "采购率 99.00", "fiona");
		refused("dossier.final-differs", this::confirmFinal);
		refused("dossier.final-differs", () -> this.desk.pass("finalize", "fiona"));
	}

	@Test
	void finalisingWaitsForTheHeadsConfirmation() {
		this.desk.toApprovedWithChange();
		this.desk.run(() -> this.desk.changes.make(this.desk.id, Desk.actor("fiona")));
		refused("dossier.final-not-confirmed", () -> this.desk.pass("finalize", "fiona"));
		refused("dossier.confirmed-by-marker",
				() -> this.desk.run(() -> this.desk.dossiers.confirmFinal(this.desk.id, Desk.actor("dora"))));
		confirmFinal();
		this.desk.pass("finalize", "fiona");
		assertThat(version(2).finalisedFrom()).isEqualTo(1);
		assertThat(text(2)).isEqualTo("采购率为 40.56%，完成情况一般。");
		assertThat(decisions("confirm_final")).singleElement()
			.satisfies((decision) -> assertThat(decision.digest()).isEqualTo(version(2).sm3()));
	}

	@Test
	void withoutMarksFinalisingPassesAtOnce() {
		this.desk.toApproval();
		this.desk.pass("leader_approval", "leo");
		this.desk.pass("finalize", "fiona");
		assertThat(this.desk.dossier().versionInForce()).isEqualTo(1);
	}

	@Test
	void whatLeavesIsTheApprovedVersionOrItsFinalForm() {
		this.desk.toApprovedWithChange();
		this.desk.run(() -> this.desk.changes.make(this.desk.id, Desk.actor("fiona")));
		confirmFinal();
		this.desk.pass("finalize", "fiona");
		this.desk.pass("seal", "olga");
		this.desk.pass("submit_to_finance", "fiona");
		assertThat(decisions("submit_to_finance")).singleElement()
			.satisfies((decision) -> assertThat(decision.digest()).isEqualTo(version(2).sm3()));
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
	}

	@Test
	void anUnapprovedVersionDoesNotLeave() {
		this.desk.toBound();
		this.desk.run(() -> this.desk.dossiers.get(this.desk.id).moveTo(DossierStatus.SEALING));
		refused("dossier.not-approved", () -> this.desk.pass("submit_to_finance", "fiona"));
	}

	@Test
	void aFormalReturnGoesToTheSealWithoutNewApproval() {
		this.desk.toSubmitted();
		assertThat(this.desk.step("finance_acceptance")
			.by("dennis")
			.opinion("盖章不清")
			.field("returnKind", "FORMAL")
			.sendBack()
			.returnTo()).isEqualTo("seal");
		this.desk.pass("seal", "olga");
		this.desk.pass("submit_to_finance", "fiona");
		assertThat(this.desk.dossier().versionInForce()).isEqualTo(1);
	}

	@Test
	void aSubstantialReturnVoidsTheVersion() {
		this.desk.toSubmitted();
		this.desk.step("finance_acceptance").by("dennis").opinion("数据有误").to("revise").sendBack();
		assertThat(this.desk.status()).isEqualTo(DossierStatus.REVISING);
		assertThat(this.desk.dossier().versionInForce()).isNull();
	}

	@Test
	void closesOnlyWhatWasReceivedAndThenNothingChanges() {
		this.desk.toSubmitted();
		refused("dossier.not-received", this::close);
		this.desk.pass("finance_acceptance", "dennis");
		close();
		assertThat(this.desk.status()).isEqualTo(DossierStatus.CLOSED);
		refused("dossier.closed", () -> this.desk.step("seal").by("olga").seeing("SM3:00").pass());
		refused("dossier.closed", () -> this.desk
			.run(() -> this.desk.dossiers.requireWritable(this.desk.id, "fiona", Writer.FINANCE, null)));
		refused("dossier.closed", () -> this.desk.run(() -> this.desk.dossiers.comment(this.desk.id, Desk.actor("gina"),
				new NewComment("report/1", null, "晚了", false))));
		assertThat(this.desk.in(() -> this.desk.invariants.of(this.desk.id))).isEmpty();
	}

	private void close() {
		this.desk.run(() -> this.desk.conclusions.close(this.desk.id));
	}

	private void confirmFinal() {
		confirmFinal("leo");
	}

	private void confirmFinal(String leader) {
		this.desk.run(() -> this.desk.dossiers.confirmFinal(this.desk.id, Desk.actor(leader)));
	}

	private Version version(int number) {
		return this.desk.in(() -> this.desk.dossiers.version(this.desk.id, number));
	}

	private String text(int number) {
		return version(number).parts()
			.stream()
			.filter((part) -> part.key().equals(Desk.TEXT))
			.map((part) -> new String(part.bytes(), StandardCharsets.UTF_8))
			.findFirst()
			.orElseThrow();
	}

	private List<Decision> decisions(String step) {
		return this.desk.in(() -> this.desk.dossiers.decisions(this.desk.id))
			.stream()
			.filter((decision) -> decision.step().equals(step))
			.toList();
	}

}
