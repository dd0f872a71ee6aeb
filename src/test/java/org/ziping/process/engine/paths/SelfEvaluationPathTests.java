package org.ziping.process.engine.paths;

import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The ways of one evaluation. */
class SelfEvaluationPathTests extends DiagramPaths {

	SelfEvaluationPathTests() {
		super("self-evaluation.bpmn", 95);
	}

	private ProcessInstance evaluation;

	@BeforeEach
	void opens() {
		this.evaluation = start("self_evaluation", Map.of("dossierId", "d"));
	}

	@Test
	void straightToTheReceiptOfFinance() {
		toSubmission();
		pass("submit_to_finance");
		assertThat(this.evaluation).isWaitingAt("finance_acceptance");
		pass("finance_acceptance");
		assertThat(this.evaluation).isEnded().hasPassed("closed");
	}

	@Test
	void receiptRecordedByHandWhereFinanceIsElsewhere() {
		this.script.says("route", "OFF_SYSTEM");
		toSubmission();
		pass("submit_to_finance");
		assertThat(this.evaluation).isWaitingAt("record_receipt");
		pass("record_receipt");
		assertThat(this.evaluation).isEnded();
	}

	@Test
	void sectionHeadReturnsTheMaterial() {
		pass("form_group");
		pass("contribute");
		complete(this.evaluation, "confirm_contribution", "RETURN", null);
		assertThat(this.evaluation).isWaitingAt("contribute", "confirm_contribution");
		pass("contribute");
		pass("confirm_contribution");
		assertThat(this.evaluation).isWaitingAt("compile_data");
	}

	@Test
	void concludingFindsMaterialReturned() {
		this.script.says("concludeContributions", "RETURN");
		toCompiling();
		assertThat(this.evaluation).isWaitingAt("contribute");
	}

	@Test
	void dataSentBackToSections() {
		toCompiling();
		sendBack("compile_data", "contribute");
		assertThat(this.evaluation).isWaitingAt("contribute");
	}

	@Test
	void checkSendsTheDraftBack() {
		this.script.says("check", "DRAFT");
		toCompiling();
		pass("compile_data");
		pass("draft_report");
		assertThat(this.evaluation).isWaitingAt("draft_report");
	}

	@Test
	void checkSendsTheRevisionBack() {
		this.script.says("check", "PASS").says("check", "REVISE").says("concludeReview", "RETURN");
		toReview();
		pass("group_review");
		assertThat(this.evaluation).isWaitingAt("revise");
		pass("revise");
		assertThat(this.evaluation).isWaitingAt("revise");
	}

	@Test
	void reviewAsksForChangesAndLooksAgain() {
		this.script.says("concludeReview", "RETURN");
		toReview();
		pass("group_review");
		pass("revise");
		assertThat(this.evaluation).isWaitingAt("group_review");
	}

	@Test
	void sectionObjectsWhenItRechecks() {
		this.script.says("concludeRecheck", "RETURN");
		toReview();
		pass("group_review");
		pass("section_recheck");
		assertThat(this.evaluation).isWaitingAt("revise");
	}

	@Test
	void groupReturnsToFormingTheGroup() {
		toBinding();
		pass("bind_volume");
		sendBack("group_confirm", "form_group");
		assertThat(this.evaluation).isWaitingAt("form_group");
	}

	@Test
	void groupReturnsToSections() {
		toBinding();
		pass("bind_volume");
		sendBack("group_confirm", "contribute");
		assertThat(this.evaluation).isWaitingAt("contribute");
	}

	@Test
	void deputyReturnsToTheDataTable() {
		toDeputy();
		sendBack("deputy_approval", "compile_data");
		assertThat(this.evaluation).isWaitingAt("compile_data");
	}

	@Test
	void deputyAgreesWithChanges() {
		toDeputy();
		complete(this.evaluation, "deputy_approval", "PASS_WITH_CHANGES", null);
		assertThat(this.evaluation).isWaitingAt("leader_approval");
	}

	@Test
	void leaderReturnsToTheDraft() {
		toLeader();
		sendBack("leader_approval", "draft_report");
		assertThat(this.evaluation).isWaitingAt("draft_report");
	}

	@Test
	void leaderReturnsToRevising() {
		toLeader();
		sendBack("leader_approval", "revise");
		assertThat(this.evaluation).isWaitingAt("revise");
	}

	@Test
	void leaderReturnsToBinding() {
		toLeader();
		sendBack("leader_approval", "bind_volume");
		assertThat(this.evaluation).isWaitingAt("bind_volume");
	}

	@Test
	void leaderAgreesWithChanges() {
		toLeader();
		complete(this.evaluation, "leader_approval", "PASS_WITH_CHANGES", null);
		assertThat(this.evaluation).isWaitingAt("finalize");
	}

	@Test
	void financeAsksForAnotherSeal() {
		toSubmission();
		pass("submit_to_finance");
		sendBack("finance_acceptance", "seal");
		assertThat(this.evaluation).isWaitingAt("seal");
	}

	@Test
	void anAnswerNobodyDrewLeadsNowhere() {
		toLeader();
		Task task = task(this.evaluation, "leader_approval");
		org.assertj.core.api.Assertions
			.assertThatThrownBy(() -> this.engine.getTaskService()
				.complete(task.getId(), Map.of("verdict", "RETURN", "returnTo", "closed")))
			.hasMessageContaining("where_to");
		assertThat(this.evaluation).isWaitingAt("leader_approval");
	}

	@Test
	void remindersRunBesideEveryStepAndInterruptNone() {
		Job timer = this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(this.evaluation.getId())
			.timers()
			.singleResult();
		this.engine.getManagementService().executeJob(timer.getId());
		assertThat(this.script.reminded()).isEqualTo(1);
		assertThat(this.evaluation).isWaitingAt("form_group").hasPassed("reminded");
	}

	private void toCompiling() {
		pass("form_group");
		pass("contribute");
		pass("confirm_contribution");
	}

	private void toReview() {
		toCompiling();
		pass("compile_data");
		pass("draft_report");
	}

	private void toBinding() {
		toReview();
		pass("group_review");
		pass("section_recheck");
	}

	private void toDeputy() {
		toBinding();
		pass("bind_volume");
		pass("group_confirm");
	}

	private void toLeader() {
		toDeputy();
		pass("deputy_approval");
	}

	private void toSubmission() {
		toLeader();
		pass("leader_approval");
		pass("finalize");
		pass("seal");
	}

	private void pass(String step) {
		passAll(this.evaluation, step);
	}

	private void sendBack(String step, String target) {
		complete(this.evaluation, step, "RETURN", target);
	}

}
