package org.ziping.process.engine;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.process.Incident;
import org.ziping.process.Incidents;

/** Jobs of the engine without a try left, in the words of the step they stopped at. */
@Component
class CamundaIncidents implements Incidents {

	private final ManagementService jobs;

	private final RuntimeService running;

	private final RepositoryService diagrams;

	private final AuditTrail trail;

	private final MessageSource words;

	private final TransactionTemplate together;

	CamundaIncidents(@Lazy ManagementService jobs, @Lazy RuntimeService running, @Lazy RepositoryService diagrams,
			AuditTrail trail, MessageSource words, TransactionTemplate together) {
		this.jobs = jobs;
		this.running = running;
		this.diagrams = diagrams;
		this.trail = trail;
		this.words = words;
		this.together = together;
	}

	@Override
	public List<Incident> open() {
		return this.running.createIncidentQuery()
			.orderByIncidentTimestamp()
			.desc()
			.listPage(0, 200)
			.stream()
			.map(this::incident)
			.toList();
	}

	@Override
	@Guarded(Action.ENGINE_READ)
	public void retry(String id, Actor by) {
		org.camunda.bpm.engine.runtime.Incident incident = Optional
			.ofNullable(this.running.createIncidentQuery().incidentId(id).singleResult())
			.orElseThrow(() -> Refusal.of("process.incident-gone"));
		String job = incident.getConfiguration();
		this.together.executeWithoutResult((status) -> {
			this.jobs.setJobRetries(job, 1);
			this.trail.record(by, "process", "incident.retry", incident.getActivityId(), null, null,
					String.valueOf(variable(incident)));
		});
		try {
			this.jobs.executeJob(job);
		}
		catch (RuntimeException ex) {
			throw Refusal.within(ex)
				.stream()
				.findFirst()
				.orElseGet(() -> Refusal.of("process.incident-again", reason(incident)));
		}
	}

	private Incident incident(org.camunda.bpm.engine.runtime.Incident incident) {
		FlowElement step = this.diagrams.getBpmnModelInstance(incident.getProcessDefinitionId())
			.getModelElementById(incident.getActivityId());
		return new Incident(incident.getId(), String.valueOf(variable(incident)), incident.getActivityId(),
				(step != null && step.getName() != null) ? step.getName() : incident.getActivityId(), reason(incident),
				incident.getIncidentTimestamp().toInstant());
	}

	private Object variable(org.camunda.bpm.engine.runtime.Incident incident) {
		return this.running.getVariable(incident.getProcessInstanceId(), "dossierId");
	}

	/** A refusal in its own sentence; of anything else only that it was a fault. */
	private String reason(org.camunda.bpm.engine.runtime.Incident incident) {
		String said = String.valueOf(incident.getIncidentMessage());
		String code = said.replaceFirst("^.*?([a-z]+\\.[a-z-]+(?:\\.[A-Z_]+)?)\\b.*$", "$1");
		return this.words.getMessage("refusal." + code, new Object[0],
				this.words.getMessage("process.incident.fault", new Object[] { said }, Locale.SIMPLIFIED_CHINESE),
				Locale.SIMPLIFIED_CHINESE);
	}

}
