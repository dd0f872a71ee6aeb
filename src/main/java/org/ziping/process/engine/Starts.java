package org.ziping.process.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignOpened;
import org.ziping.campaign.CampaignStarts;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;

/**
 * One evaluation for each unit of an opened campaign: a handful in the campaign's own
 * transaction, many in batches that any node goes on with after a stop.
 */
@Component
class Starts {

	/** Measured: more in one transaction is not faster. */
	static final int BATCH = 50;

	private static final Logger log = LoggerFactory.getLogger(Starts.class);

	private final ObjectProvider<RuntimeService> runtime;

	private final Dossiers dossiers;

	private final Campaigns campaigns;

	private final CampaignStarts starts;

	private final TransactionTemplate together;

	Starts(ObjectProvider<RuntimeService> runtime, Dossiers dossiers, Campaigns campaigns, CampaignStarts starts,
			TransactionTemplate together) {
		this.runtime = runtime;
		this.dossiers = dossiers;
		this.campaigns = campaigns;
		this.starts = starts;
		this.together = together;
	}

	@EventListener
	void opened(CampaignOpened opened) {
		if (opened.units().size() <= BATCH) {
			batch(opened.campaign(), BATCH);
		}
	}

	/** Goes on wherever somebody stopped, this node or another one. */
	@Scheduled(fixedDelay = 3, initialDelay = 3, timeUnit = TimeUnit.SECONDS)
	void goOn() {
		this.starts.unfinished().forEach(this::finish);
	}

	/** Until none waits; a batch that fails is walked through one by one. */
	void finish(String campaign) {
		boolean more = true;
		while (more) {
			try {
				more = inOneTransaction(campaign, BATCH) == BATCH;
			}
			catch (RuntimeException ex) {
				log.warn("a batch of campaign {} failed, its units start one by one", campaign, ex);
				more = oneByOne(campaign);
			}
		}
	}

	private boolean oneByOne(String campaign) {
		for (int at = 0; at < BATCH; at++) {
			List<String> tried = new java.util.ArrayList<>();
			try {
				if (Boolean.TRUE.equals(this.together.execute((status) -> batch(campaign, 1, tried) == 0))) {
					return false;
				}
			}
			catch (RuntimeException ex) {
				String why = Refusal.within(ex)
					.stream()
					.findFirst()
					.map(Refusal::code)
					.orElse(String.valueOf(ex.getMessage()));
				tried.forEach((unit) -> this.starts.failed(campaign, unit, why));
			}
		}
		return true;
	}

	private int inOneTransaction(String campaign, int most) {
		Integer started = this.together.execute((status) -> batch(campaign, most));
		return (started != null) ? started : 0;
	}

	private int batch(String campaign, int most) {
		return batch(campaign, most, new java.util.ArrayList<>());
	}

	private int batch(String id, int most, List<String> tried) {
		Campaign campaign = this.campaigns.get(id);
		List<String> next = this.starts.take(id, most);
		for (String unit : next) {
			tried.add(unit);
			String dossierId = this.dossiers.create(id, campaign.year(), unit, Actor.SYSTEM);
			Dossier dossier = this.dossiers.get(dossierId);
			this.runtime.getObject()
				.startProcessInstanceByKey("self_evaluation", dossier.businessKey(), Map.of("dossierId", dossierId));
		}
		return next.size();
	}

}
