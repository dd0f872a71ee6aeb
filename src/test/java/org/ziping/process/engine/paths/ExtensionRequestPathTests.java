package org.ziping.process.engine.paths;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The ways of a request for a later date. */
class ExtensionRequestPathTests extends DiagramPaths {

	ExtensionRequestPathTests() {
		super("extension-request.bpmn", 8);
	}

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
		complete(this.asked, "decide_extension", "RETURN", null);
		assertThat(this.asked).isEnded().hasPassed("extension_refused");
	}

}
