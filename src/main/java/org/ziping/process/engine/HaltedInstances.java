package org.ziping.process.engine;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.DossierHalted;
import org.ziping.dossier.Dossiers;

/** Stops the engine's instances of a dossier with it: its turns, questions and timer. */
@Component
class HaltedInstances {

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	HaltedInstances(ObjectProvider<RuntimeService> runtime, Dossiers dossiers) {
		this.runtime = runtime;
		this.dossiers = dossiers;
	}

	@EventListener
	void on(DossierHalted halted) {
		RuntimeService running = this.runtime.getObject();
		for (ProcessInstance instance : running.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.dossiers.get(halted.dossierId()).businessKey())
			.listPage(0, 100)) {
			switch (halted.kind()) {
				case PAUSED -> running.suspendProcessInstanceById(instance.getId());
				case RESUMED -> running.activateProcessInstanceById(instance.getId());
				case TERMINATED ->
					running.deleteProcessInstanceIfExists(instance.getId(), "terminated", false, false, false, false);
			}
		}
	}

}
