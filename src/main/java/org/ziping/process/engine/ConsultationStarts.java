package org.ziping.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.ConsultationAsked;
import org.ziping.dossier.ConsultationCancelled;
import org.ziping.dossier.Dossiers;

/** A small instance beside the main one for each question, gone when it is taken back. */
@Component
class ConsultationStarts {

	static final String PROCESS = "consultation";

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	ConsultationStarts(ObjectProvider<RuntimeService> runtime, Dossiers dossiers) {
		this.runtime = runtime;
		this.dossiers = dossiers;
	}

	@EventListener
	void start(ConsultationAsked asked) {
		this.runtime.getObject()
			.startProcessInstanceByKey(PROCESS, this.dossiers.get(asked.dossierId()).businessKey(),
					Map.of("dossierId", asked.dossierId(), PROCESS, asked.consultationId()));
	}

	@EventListener
	void end(ConsultationCancelled cancelled) {
		RuntimeService running = this.runtime.getObject();
		running.createProcessInstanceQuery()
			.processDefinitionKey(PROCESS)
			.processInstanceBusinessKey(this.dossiers.get(cancelled.dossierId()).businessKey())
			.variableValueEquals(PROCESS, cancelled.consultationId())
			.listPage(0, 10)
			.forEach((instance) -> running.deleteProcessInstance(instance.getId(), "cancelled"));
	}

}
