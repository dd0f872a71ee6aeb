package org.ziping.process.engine;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.util.ClockUtil;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.ziping.calendar.HouseClock;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.routing.Consulting;
import org.ziping.dossier.routing.Gatekeeper;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;

/** Builds the gate into the engine before it starts. */
@Component
class GatePlugin extends AbstractProcessEnginePlugin {

	private final Gate gate;

	private final TurnEvents turns;

	GatePlugin(Gatekeeper gatekeeper, Dossiers dossiers, People people, Deputies deputies, PaperDoor paper,
			Consulting consulting, ApplicationEventPublisher events, ReminderTimers timers, Clock clock,
			HouseClock house) {
		this.gate = new Gate(gatekeeper, dossiers, people, deputies, paper);
		this.turns = new TurnEvents(events, people, dossiers, consulting, timers, clock);
		house.follow((offset) -> ClockUtil.offset(offset.toMillis()));
	}

	@Override
	public void preInit(ProcessEngineConfigurationImpl engine) {
		engine.setReevaluateTimeCycleWhenDue(true);
		engine.setCustomPreCommandInterceptorsTxRequired(
				added(engine.getCustomPreCommandInterceptorsTxRequired(), new RetryOnConflict()));
		engine.setCustomPostCommandInterceptorsTxRequired(
				added(engine.getCustomPostCommandInterceptorsTxRequired(), new SubmissionGuard()));
		engine.setCustomPostCommandInterceptorsTxRequiresNew(
				added(engine.getCustomPostCommandInterceptorsTxRequiresNew(), new SubmissionGuard()));
		if (engine.getCustomPostBPMNParseListeners() == null) {
			engine.setCustomPostBPMNParseListeners(new ArrayList<>());
		}
		engine.getCustomPostBPMNParseListeners().add(new GateParseListener(this.gate, this.turns));
	}

	private static List<CommandInterceptor> added(List<CommandInterceptor> before, CommandInterceptor one) {
		List<CommandInterceptor> all = new ArrayList<>((before != null) ? before : List.of());
		all.add(one);
		return all;
	}

}
