package org.ziping.process.engine;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.core.Refusal;
import org.ziping.process.engine.reader.ReaderFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The inner layers hold even where somebody got a file past the reader. */
class LayersTests {

	private static ProcessEngine engine;

	@BeforeAll
	static void withoutTheReader() {
		ProcessEngineConfigurationImpl plain = Engines.plain();
		plain.setProcessEnginePlugins(
				List.of(new GuardPlugin(ReaderFixtures.reader(), ReaderFixtures.VOCABULARY, Map.of()::get),
						new AbstractProcessEnginePlugin() {
							@Override
							public void preInit(ProcessEngineConfigurationImpl configuration) {
								configuration.setCustomPreDeployers(null);
							}
						}));
		engine = plain.buildProcessEngine();
	}

	@AfterAll
	static void close() {
		engine.close();
	}

	@AfterEach
	void hush() {
		Canary.hush();
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/attacks/index.csv", numLinesToSkip = 1)
	void noFileOfTheCorpusSingsWithoutTheReader(String file) throws IOException {
		try (InputStream attack = getClass().getResourceAsStream("/attacks/" + file)) {
			String text = new String(attack.readAllBytes(), StandardCharsets.UTF_8);
			Engines.deploy(engine, file, text.replace("org.ziping.attack.Canary", Canary.Handler.class.getName()));
			engine.getRuntimeService().startProcessInstanceByKey("one", Map.of("dossierId", "d-1"));
		}
		catch (Refusal | ProcessEngineException | IllegalStateException expected) {
			assertThat(expected).isNotNull();
		}
		assertThat(Canary.sang()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "script-task-juel", "service-class-canary", "service-reflection", "name-reflection",
			"listener-class", "form-handler-task", "activiti-attribute", "timer-start-date", "condition-reflection" })
	void refusesWithoutTheReader(String file) throws IOException {
		try (InputStream attack = getClass().getResourceAsStream("/attacks/" + file + ".bpmn")) {
			String text = new String(attack.readAllBytes(), StandardCharsets.UTF_8);
			assertThatThrownBy(() -> Engines.deploy(engine, file + ".bpmn", text))
				.satisfies((thrown) -> assertThat(Refusal.within(thrown)).extracting(Refusal::code)
					.containsAnyOf("process.slipped", "process.expression"));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "juel", "groovy", "javascript", "feel" })
	void knowsNoScriptLanguage(String language) {
		assertThatThrownBy(() -> new NoScripts().getScriptEngine(language, true)).isInstanceOf(Refusal.class);
	}

}
