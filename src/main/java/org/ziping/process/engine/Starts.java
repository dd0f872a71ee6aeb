package org.ziping.process.engine;

import java.util.Map;

import org.camunda.bpm.engine.RuntimeService;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.ziping.campaign.CampaignOpened;
import org.ziping.core.Actor;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;

/** One evaluation for each unit of an opened campaign, in the campaign's transaction. */
@Component
class Starts {

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	Starts(ObjectProvider<RuntimeService> runtime, Dossiers dossiers) {
		this.runtime = runtime;
		this.dossiers = dossiers;
	}

	@EventListener
	void start(CampaignOpened opened) {
		for (String unit : opened.units()) {
			String dossierId = this.dossiers.create(opened.campaign(), opened.year(), unit, Actor.SYSTEM);
			Dossier dossier = this.dossiers.get(dossierId);
			this.runtime.getObject()
				.startProcessInstanceByKey("self_evaluation", dossier.businessKey(), Map.of("dossierId", dossierId));
		}
	}

}
