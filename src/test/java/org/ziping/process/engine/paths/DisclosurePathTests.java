package org.ziping.process.engine.paths;

import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The ways of a disclosure, from the approval of the accounts to what is public. */
class DisclosurePathTests extends DiagramPaths {

	DisclosurePathTests() {
		super("disclosure.bpmn", 12);
	}

	private ProcessInstance waiting;

	@BeforeEach
	void isClosed() {
		this.waiting = start("disclosure", Map.of("dossierId", "d"));
	}

	@Test
	void whatIsTheSameEndsIt() {
		passAll(this.waiting, "await_final_accounts");
		passAll(this.waiting, "prepare_disclosure");
		passAll(this.waiting, "publish");
		assertThat(this.waiting).isEnded().hasPassed("verify_publication", "disclosed");
	}

	@Test
	void whatDiffersIsPublishedAgain() {
		this.script.says("verify", "RETURN");
		passAll(this.waiting, "await_final_accounts");
		passAll(this.waiting, "prepare_disclosure");
		passAll(this.waiting, "publish");
		assertThat(this.waiting).isWaitingAt("publish");
		passAll(this.waiting, "publish");
		assertThat(this.waiting).isEnded();
	}

	@Test
	void itRemindsBesideTheSteps() {
		for (Job timer : this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(this.waiting.getId())
			.timers()
			.list()) {
			this.engine.getManagementService().executeJob(timer.getId());
		}
		assertThat(this.script.reminded()).isEqualTo(1);
		assertThat(this.waiting).isWaitingAt("await_final_accounts");
	}

}
