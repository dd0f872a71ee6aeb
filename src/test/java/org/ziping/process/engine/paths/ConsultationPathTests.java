package org.ziping.process.engine.paths;

import java.util.Map;

import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/** The ways of a question beside a step. */
class ConsultationPathTests extends DiagramPaths {

	ConsultationPathTests() {
		super("consultation.bpmn", 10);
	}

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
		this.script.says("concludeConsultation", "RETURN");
		passAll(this.asked, "consult");
		assertThat(this.asked).isEnded().hasPassed("people_objected");
	}

	@Test
	void theNextIsAskedInTurn() {
		this.script.says("concludeConsultation", "NEXT");
		passAll(this.asked, "consult");
		assertThat(this.asked).isWaitingAt("consult");
	}

}
