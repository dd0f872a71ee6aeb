package org.ziping.process.engine.paths;

import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The one way of an archive, and its reminders. */
class ArchiveTransferPathTests extends DiagramPaths {

	ArchiveTransferPathTests() {
		super("archive-transfer.bpmn", 8);
	}

	private ProcessInstance begun;

	@BeforeEach
	void isBegun() {
		this.begun = start("archive_transfer", Map.of("dossierId", "d"));
	}

	@Test
	void itIsListedAndHandedOver() {
		passAll(this.begun, "compile_archive");
		passAll(this.begun, "transfer_archive");
		assertThat(this.begun).isEnded().hasPassed("archived");
	}

	@Test
	void itRemindsBesideTheSteps() {
		for (Job timer : this.engine.getManagementService()
			.createJobQuery()
			.processInstanceId(this.begun.getId())
			.timers()
			.list()) {
			this.engine.getManagementService().executeJob(timer.getId());
		}
		assertThat(this.script.reminded()).isEqualTo(1);
	}

}
