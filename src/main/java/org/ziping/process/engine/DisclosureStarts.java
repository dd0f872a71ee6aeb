package org.ziping.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.DossierMoved;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;

/** What was received becomes public later; that waits beside it and delays nothing. */
@Component
class DisclosureStarts {

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	DisclosureStarts(ObjectProvider<RuntimeService> runtime, Dossiers dossiers) {
		this.runtime = runtime;
		this.dossiers = dossiers;
	}

	@EventListener
	void start(DossierMoved moved) {
		if (moved.to() == DossierStatus.CLOSED) {
			this.runtime.ifAvailable((running) -> running.startProcessInstanceByKey("disclosure",
					this.dossiers.get(moved.dossierId()).businessKey(), Map.of("dossierId", moved.dossierId())));
		}
	}

}
