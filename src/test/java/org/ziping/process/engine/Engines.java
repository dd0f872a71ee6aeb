package org.ziping.process.engine;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.ziping.process.engine.reader.ReaderFixtures;

/** The engine as it comes, and the engine as we guard it, side by side. */
final class Engines {

	private static ProcessEngine bare;

	private static ProcessEngine guarded;

	private Engines() {
	}

	static synchronized ProcessEngine bare() {
		if (bare == null) {
			ProcessEngineConfigurationImpl plain = plain();
			plain.setBeans(Map.of("canary", new Canary.Bean()));
			bare = plain.buildProcessEngine();
		}
		return bare;
	}

	static synchronized ProcessEngine guarded() {
		if (guarded == null) {
			ProcessEngineConfigurationImpl plain = plain();
			plain.setBeans(Map.of("canary", new Canary.Bean()));
			Map<String, Object> nouns = Map.of("people", new ReaderFixtures.People(), "dates",
					new ReaderFixtures.Dates(), "dossier", new ReaderFixtures.Dossier(), "submission",
					new ReaderFixtures.Submission(), "reminders", new ReaderFixtures.Reminders());
			plain.setProcessEnginePlugins(
					List.of(new GuardPlugin(ReaderFixtures.reader(), ReaderFixtures.VOCABULARY, nouns::get)));
			guarded = plain.buildProcessEngine();
		}
		return guarded;
	}

	/** Without reader and gate, but with the interceptors that stand before commands. */
	static ProcessEngine withInterceptors() {
		ProcessEngineConfigurationImpl plain = plain();
		plain.setCustomPreCommandInterceptorsTxRequired(List.of(new RetryOnConflict()));
		plain.setCustomPostCommandInterceptorsTxRequired(List.of(new SubmissionGuard()));
		return plain.buildProcessEngine();
	}

	static ProcessEngineConfigurationImpl plain() {
		StandaloneInMemProcessEngineConfiguration plain = new StandaloneInMemProcessEngineConfiguration();
		String name = "guard-" + UUID.randomUUID();
		plain.setProcessEngineName(name);
		plain.setJdbcUrl("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=1000");
		plain.setJobExecutorActivate(false);
		plain.setHistory("none");
		plain.setMetricsEnabled(false);
		plain.setEnableCmdExceptionLogging(false);
		plain.setEnforceHistoryTimeToLive(false);
		return plain;
	}

	static void deploy(ProcessEngine engine, String name, String text) {
		engine.getRepositoryService().createDeployment().name(name).addString(name, text).deploy();
	}

}
