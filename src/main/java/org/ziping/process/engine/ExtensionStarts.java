package org.ziping.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.dossier.ExtensionAsked;
import org.ziping.dossier.ExtensionCancelled;

/** Brings a request for a later date before the finance bureau. */
@Component
class ExtensionStarts {

	private static final String PROCESS = "extension_request";

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	ExtensionStarts(ObjectProvider<RuntimeService> runtime, Dossiers dossiers) {
		this.runtime = runtime;
		this.dossiers = dossiers;
	}

	@EventListener
	void start(ExtensionAsked asked) {
		this.runtime.getObject()
			.startProcessInstanceByKey(PROCESS, key(asked.dossierId()), Map.of("dossierId", asked.dossierId()));
	}

	@EventListener
	void end(ExtensionCancelled cancelled) {
		RuntimeService running = this.runtime.getObject();
		running.createProcessInstanceQuery()
			.processInstanceBusinessKey(key(cancelled.dossierId()), PROCESS)
			.listPage(0, 10)
			.forEach((instance) -> running.deleteProcessInstance(instance.getId(), "cancelled"));
	}

	private String key(String dossierId) {
		return this.dossiers.get(dossierId).businessKey();
	}

}
