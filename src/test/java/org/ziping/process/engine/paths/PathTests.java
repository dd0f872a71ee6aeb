package org.ziping.process.engine.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.ziping.process.engine.GuardPlugin;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * Every path of the shipped diagrams, each walked once on the engine with our guards and
 * nothing else; when all are walked, nothing that is drawn was left out.
 */
class PathTests {

	private static final WalkedFlows FLOWS = new WalkedFlows();

	private static final Map<String, Object> NOUNS = new HashMap<>();

	private static ProcessEngine engine;

	private Script script;

	@BeforeAll
	static void buildsTheEngine() throws IOException {
		ProcessEngineConfigurationImpl plain = new StandaloneInMemProcessEngineConfiguration();
		plain.setProcessEngineName("paths");
		plain.setJdbcUrl("jdbc:h2:mem:paths-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=1000");
		plain.setJobExecutorActivate(false);
		plain.setEnforceHistoryTimeToLive(false);
		Vocabulary vocabulary = Vocabulary.published();
		plain.setProcessEnginePlugins(
				List.of(new GuardPlugin(new Reader(vocabulary, ReaderLimits.usual()), vocabulary, NOUNS::get), FLOWS));
		engine = plain.buildProcessEngine();
		init(engine);
		for (String file : List.of("self-evaluation.bpmn", "consultation.bpmn", "extension-request.bpmn")) {
			engine.getRepositoryService()
				.createDeployment()
				.addString(file, Files.readString(Path.of("processes", file)))
				.deploy();
		}
	}

	@AfterAll
	static void everythingDrawnWasWalked() {
		Set<String> left = new HashSet<>(FLOWS.drawn);
		left.removeAll(FLOWS.walked);
		engine.close();
		assertThat(left).as("drawn, but on no path of these tests").isEmpty();
		assertThat(FLOWS.drawn).hasSizeGreaterThan(100);
	}

	@BeforeEach
	void everybodyIsContent() {
		this.script = new Script();
		NOUNS.putAll(this.script.nouns());
	}

	/** The way of one evaluation. */
	@Nested
	class SelfEvaluation {

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
			PathTests.this.script.says("route", "OFF_SYSTEM");
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
			PathTests.this.complete(this.evaluation, "confirm_contribution", "RETURN", null);
			assertThat(this.evaluation).isWaitingAt("contribute", "confirm_contribution");
			pass("contribute");
			pass("confirm_contribution");
			assertThat(this.evaluation).isWaitingAt("compile_data");
		}

		@Test
		void concludingFindsMaterialReturned() {
			PathTests.this.script.says("concludeContributions", "RETURN");
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
			PathTests.this.script.says("check", "DRAFT");
			toCompiling();
			pass("compile_data");
			pass("draft_report");
			assertThat(this.evaluation).isWaitingAt("draft_report");
		}

		@Test
		void checkSendsTheRevisionBack() {
			PathTests.this.script.says("check", "PASS").says("check", "REVISE").says("concludeReview", "RETURN");
			toReview();
			pass("group_review");
			assertThat(this.evaluation).isWaitingAt("revise");
			pass("revise");
			assertThat(this.evaluation).isWaitingAt("revise");
		}

		@Test
		void reviewAsksForChangesAndLooksAgain() {
			PathTests.this.script.says("concludeReview", "RETURN");
			toReview();
			pass("group_review");
			pass("revise");
			assertThat(this.evaluation).isWaitingAt("group_review");
		}

		@Test
		void sectionObjectsWhenItRechecks() {
			PathTests.this.script.says("concludeRecheck", "RETURN");
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
			PathTests.this.complete(this.evaluation, "deputy_approval", "PASS_WITH_CHANGES", null);
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
			PathTests.this.complete(this.evaluation, "leader_approval", "PASS_WITH_CHANGES", null);
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
				.assertThatThrownBy(() -> engine.getTaskService()
					.complete(task.getId(), Map.of("verdict", "RETURN", "returnTo", "closed")))
				.hasMessageContaining("where_to");
			assertThat(this.evaluation).isWaitingAt("leader_approval");
		}

		@Test
		void remindersRunBesideEveryStepAndInterruptNone() {
			Job timer = engine.getManagementService()
				.createJobQuery()
				.processInstanceId(this.evaluation.getId())
				.timers()
				.singleResult();
			engine.getManagementService().executeJob(timer.getId());
			assertThat(PathTests.this.script.reminded()).isEqualTo(1);
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
			PathTests.this.complete(this.evaluation, step, "RETURN", target);
		}

	}

	/** The way of a question beside a step. */
	@Nested
	class Consultation {

		private ProcessInstance asked;

		@BeforeEach
		void asks() {
			this.asked = start("consultation", Map.of("dossierId", "d", "consultation", "c"));
		}

		@Test
		void everybodyAgrees() {
			passAll(this.asked, "consult");
			assertThat(this.asked).isEnded().hasPassed("people_agreed");
		}

		@Test
		void somebodyObjects() {
			PathTests.this.script.says("concludeConsultation", "RETURN");
			passAll(this.asked, "consult");
			assertThat(this.asked).isEnded().hasPassed("people_objected");
		}

		@Test
		void theNextIsAskedInTurn() {
			PathTests.this.script.says("concludeConsultation", "NEXT");
			passAll(this.asked, "consult");
			assertThat(this.asked).isWaitingAt("consult");
		}

	}

	/** The way of a request for a later date. */
	@Nested
	class ExtensionRequest {

		private ProcessInstance asked;

		@BeforeEach
		void asks() {
			this.asked = start("extension_request", Map.of("dossierId", "d"));
		}

		@Test
		void financeGrantsIt() {
			passAll(this.asked, "decide_extension");
			assertThat(this.asked).isEnded().hasPassed("move_dates", "extension_granted");
		}

		@Test
		void financeDoesNot() {
			PathTests.this.complete(this.asked, "decide_extension", "RETURN", null);
			assertThat(this.asked).isEnded().hasPassed("extension_refused");
		}

	}

	private static ProcessInstance start(String process, Map<String, Object> with) {
		return engine.getRuntimeService().startProcessInstanceByKey(process, UUID.randomUUID().toString(), with);
	}

	private static void passAll(ProcessInstance instance, String step) {
		List<Task> open = engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(step)
			.list();
		assertThat(open).as(step).isNotEmpty();
		open.forEach((task) -> engine.getTaskService().complete(task.getId(), Map.of("verdict", "PASS")));
		settle();
	}

	private void complete(ProcessInstance instance, String step, String verdict, String returnTo) {
		Map<String, Object> with = new HashMap<>(Map.of("verdict", verdict));
		if (returnTo != null) {
			with.put("returnTo", returnTo);
		}
		engine.getTaskService().complete(task(instance, step).getId(), with);
		settle();
	}

	private static Task task(ProcessInstance instance, String step) {
		return engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(step)
			.listPage(0, 1)
			.get(0);
	}

	private static void settle() {
		List<Job> jobs = engine.getManagementService().createJobQuery().messages().list();
		while (!jobs.isEmpty()) {
			jobs.forEach((job) -> engine.getManagementService().executeJob(job.getId()));
			jobs = engine.getManagementService().createJobQuery().messages().list();
		}
	}

}
