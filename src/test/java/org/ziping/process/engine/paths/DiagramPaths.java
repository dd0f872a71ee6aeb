package org.ziping.process.engine.paths;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

import org.ziping.process.engine.GuardPlugin;
import org.ziping.process.engine.reader.Reader;
import org.ziping.process.engine.reader.ReaderLimits;
import org.ziping.process.steps.Vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.AbstractAssertions.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

/**
 * Every path of one shipped diagram, each walked once on the engine with our guards and
 * nothing else; when all are walked, nothing that is drawn was left out.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class DiagramPaths {

	private final WalkedFlows flows = new WalkedFlows();

	private final Map<String, Object> nouns = new HashMap<>();

	private final String file;

	private final int least;

	ProcessEngine engine;

	Script script;

	/**
	 * @param least how much is drawn at least, so that an empty reading is no success.
	 */
	DiagramPaths(String file, int least) {
		this.file = file;
		this.least = least;
	}

	@BeforeAll
	void buildsTheEngine() throws IOException {
		ProcessEngineConfigurationImpl plain = new StandaloneInMemProcessEngineConfiguration();
		plain.setProcessEngineName("paths-" + this.file);
		plain.setJdbcUrl("jdbc:h2:mem:paths-" + UUID.randomUUID() + ";DB_CLOSE_DELAY=1000");
		plain.setJobExecutorActivate(false);
		plain.setEnforceHistoryTimeToLive(false);
		Vocabulary vocabulary = Vocabulary.published();
		plain.setProcessEnginePlugins(
				List.of(new GuardPlugin(new Reader(vocabulary, ReaderLimits.usual()), vocabulary, this.nouns::get),
						this.flows));
		this.engine = plain.buildProcessEngine();
		init(this.engine);
		this.engine.getRepositoryService()
			.createDeployment()
			.addString(this.file, Files.readString(Path.of("processes", this.file)))
			.deploy();
	}

	@AfterAll
	void everythingDrawnWasWalked() {
		Set<String> left = new HashSet<>(this.flows.drawn);
		left.removeAll(this.flows.walked);
		this.engine.close();
		assertThat(left).as("drawn, but on no path of these tests").isEmpty();
		assertThat(this.flows.drawn).hasSizeGreaterThan(this.least);
	}

	@BeforeEach
	void everybodyIsContent() {
		this.script = new Script();
		this.nouns.putAll(this.script.nouns());
	}

	ProcessInstance start(String process, Map<String, Object> with) {
		return this.engine.getRuntimeService().startProcessInstanceByKey(process, UUID.randomUUID().toString(), with);
	}

	void passAll(ProcessInstance instance, String step) {
		List<Task> open = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(step)
			.list();
		assertThat(open).as(step).isNotEmpty();
		open.forEach((task) -> this.engine.getTaskService().complete(task.getId(), Map.of("verdict", "PASS")));
		settle();
	}

	void complete(ProcessInstance instance, String step, String verdict, String returnTo) {
		Map<String, Object> with = new HashMap<>(Map.of("verdict", verdict));
		if (returnTo != null) {
			with.put("returnTo", returnTo);
		}
		this.engine.getTaskService().complete(task(instance, step).getId(), with);
		settle();
	}

	Task task(ProcessInstance instance, String step) {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceId(instance.getId())
			.taskDefinitionKey(step)
			.listPage(0, 1)
			.get(0);
	}

	void settle() {
		List<Job> jobs = this.engine.getManagementService().createJobQuery().messages().list();
		while (!jobs.isEmpty()) {
			jobs.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
			jobs = this.engine.getManagementService().createJobQuery().messages().list();
		}
	}

}
