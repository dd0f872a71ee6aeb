package org.ziping.process.engine;

import java.util.Map;
import java.util.function.Consumer;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.spring.SpringExpressionManager;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.ziping.core.Refusal;
import org.ziping.process.engine.reader.ReaderFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The published faults of the engine: each attack sings on the bare engine, which proves
 * that it is one, and stays silent on ours.
 */
class EngineFactsTests {

	private static final String SING = "${canary.sing()}";

	@BeforeEach
	@AfterEach
	void hush() {
		Canary.hush();
	}

	@Test
	void fact1_anOrQueryRunsAnyExpression() {
		Consumer<ProcessEngine> attack = (engine) -> {
			Task task = engine.getTaskService().newTask();
			engine.getTaskService().saveTask(task);
			engine.getTaskService().createTaskQuery().or().dueAfterExpression(SING).endOr().list();
		};
		assertSings(Engines.bare(), attack);
		assertSilent(Engines.guarded(),
				(engine) -> engine.getTaskService().createTaskQuery().or().dueAfterExpression(SING).endOr().list());
	}

	@Test
	void fact3_theRestStarterIsAbsent() {
		assertThat(getClass().getClassLoader()
			.getResource("org/camunda/bpm/spring/boot/starter/rest/CamundaBpmRestInitializer.class")).isNull();
	}

	@Test
	void fact4_deployingIsExecutingATimerStart() {
		String diagram = ReaderFixtures.oneStep("", "")
			.replace("<bpmn:startEvent id=\"start\"/>", "<bpmn:startEvent id=\"start\"><bpmn:timerEventDefinition>"
					+ "<bpmn:timeDate>" + SING + "</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:startEvent>");
		assertSings(Engines.bare(), (engine) -> Engines.deploy(engine, "timer.bpmn", diagram));
		assertSilent(Engines.guarded(), (engine) -> Engines.deploy(engine, "timer.bpmn", diagram));
	}

	@Test
	void fact4_deployingIsExecutingAFormHandler() {
		String diagram = ReaderFixtures.oneStep("camunda:formHandlerClass=\"" + Canary.Handler.class.getName() + "\"",
				"");
		assertSilent(Engines.guarded(), (engine) -> Engines.deploy(engine, "handler.bpmn", diagram));
		assertSings(Engines.bare(), (engine) -> Engines.deploy(engine, "handler.bpmn", diagram));
	}

	@Test
	void fact5_juelIsABuiltInScriptLanguage() {
		String diagram = ReaderFixtures.diagram(
				"""
						<bpmn:process id="scripted" isExecutable="true" camunda:historyTimeToLive="P1D">
						<bpmn:startEvent id="start"/><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="task"/>
						<bpmn:scriptTask id="task" scriptFormat="juel"><bpmn:script>${canary.sing()}</bpmn:script></bpmn:scriptTask>
						</bpmn:process>""");
		Consumer<ProcessEngine> attack = (engine) -> {
			Engines.deploy(engine, "scripted.bpmn", diagram);
			engine.getRuntimeService().startProcessInstanceByKey("scripted");
		};
		assertSings(Engines.bare(), attack);
		assertSilent(Engines.guarded(), attack);
	}

	@ParameterizedTest
	@ValueSource(strings = { "name=\"填报\"", "camunda:assignee=\"#{people.writer(dossierId)}\"",
			"camunda:dueDate=\"#{dates.due(dossierId, 'contribute')}\"" })
	void fact5_namesDatesAndPeopleAreEvaluated(String attribute) {
		String spoiled = attribute.substring(0, attribute.indexOf('"')) + "\"" + SING + "\"";
		String diagram = ReaderFixtures.oneStep("", "")
			.replace("#{people.writer(dossierId)}", "#{'clerk'}")
			.replace("#{dates.due(dossierId, 'contribute')}", "2026-03-20T00:00:00")
			.replace(attribute.replace("#{people.writer(dossierId)}", "#{'clerk'}")
				.replace("#{dates.due(dossierId, 'contribute')}", "2026-03-20T00:00:00"), spoiled);
		Consumer<ProcessEngine> attack = (engine) -> {
			Engines.deploy(engine, "one.bpmn", diagram);
			engine.getRuntimeService().startProcessInstanceByKey("one");
		};
		assertSings(Engines.bare(), attack);
		assertSilent(Engines.guarded(), attack);
	}

	@Test
	void fact5_aDecisionTableTakesJuel() {
		String table = """
				<?xml version="1.0" encoding="UTF-8"?>
				<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="defs" name="d" namespace="n"
				 xmlns:camunda="http://camunda.org/schema/1.0/dmn">
				<decision id="grade" name="grade" camunda:historyTimeToLive="P1D"><decisionTable id="t">
				<input id="i"><inputExpression id="ie" typeRef="string" expressionLanguage="juel"><text>${canary.sing()}</text>
				</inputExpression></input><output id="o" name="o" typeRef="string"/>
				<rule id="r"><inputEntry id="c"><text>"x"</text></inputEntry>
				<outputEntry id="a"><text>"y"</text></outputEntry></rule></decisionTable></decision></definitions>""";
		Consumer<ProcessEngine> attack = (engine) -> {
			Engines.deploy(engine, "grade.dmn", table);
			engine.getDecisionService().evaluateDecisionTableByKey("grade", Map.of());
		};
		assertSings(Engines.bare(), attack);
		assertSilent(Engines.guarded(), attack);
	}

	@Test
	void fact6_storedFiltersEvaluateExpressions() {
		Consumer<ProcessEngine> attack = (engine) -> {
			Filter filter = engine.getFilterService().newTaskFilter("mine");
			filter.setQuery(engine.getTaskService().createTaskQuery().taskAssigneeExpression(SING));
			engine.getFilterService().saveFilter(filter);
			engine.getFilterService().list(filter.getId());
		};
		assertSings(Engines.bare(), attack);
		assertSilent(Engines.guarded(), attack);
	}

	@Test
	void fact9_anArtifactFactoryThatRefusesClassesIsTooLate() {
		ProcessEngineConfigurationImpl plain = Engines.plain();
		plain.setArtifactFactory(new NoClasses());
		String diagram = ReaderFixtures
			.oneStep("camunda:formHandlerClass=\"" + Canary.LateHandler.class.getName() + "\"", "");
		assertSilent(Engines.guarded(), (engine) -> Engines.deploy(engine, "late.bpmn", diagram));
		assertSings(plain.buildProcessEngine(), (engine) -> Engines.deploy(engine, "late.bpmn", diagram));
	}

	@Test
	void fact10_withoutABeanMapEverySpringBeanCanBeCalled() {
		StaticApplicationContext context = new StaticApplicationContext();
		context.registerSingleton("canary", Canary.Bean.class);
		ProcessEngineConfigurationImpl plain = Engines.plain();
		plain.setExpressionManager(new SpringExpressionManager(context, null));
		String diagram = ReaderFixtures.oneStep("", "").replace("填报", SING);
		Consumer<ProcessEngine> attack = (engine) -> {
			Engines.deploy(engine, "one.bpmn", diagram.replace("#{people.writer(dossierId)}", "clerk")
				.replace("#{dates.due(dossierId, 'contribute')}", "2026-03-20T00:00:00"));
			engine.getRuntimeService().startProcessInstanceByKey("one");
		};
		assertSings(plain.buildProcessEngine(), attack);
		assertSilent(Engines.guarded(), attack);
	}

	@Test
	void fact11_externalEntitiesAreRefusedByBoth() {
		String diagram = ReaderFixtures.oneStep("", "")
			.replace("<bpmn:definitions",
					"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>\n<bpmn:definitions")
			.replace("填报", "&e;");
		for (ProcessEngine engine : new ProcessEngine[] { Engines.bare(), Engines.guarded() }) {
			assertThat(catchThrowable(() -> Engines.deploy(engine, "xxe.bpmn", diagram))).isNotNull();
		}
	}

	@Test
	void theGuardedEngineRunsWhatTheReaderPermits() {
		ProcessEngine engine = Engines.guarded();
		Engines.deploy(engine, "right.bpmn", ReaderFixtures.oneStep("", "").replace("id=\"one\"", "id=\"right\""));
		engine.getRuntimeService().startProcessInstanceByKey("right", Map.of("dossierId", "d-1"));
		Task task = engine.getTaskService().createTaskQuery().processDefinitionKey("right").singleResult();
		assertThat(task.getAssignee()).isEqualTo("clerk");
		assertThat(task.getDueDate()).isNotNull();
	}

	@Test
	void aVariableDoesNotHideANoun() {
		ProcessEngine engine = Engines.guarded();
		Engines.deploy(engine, "hidden.bpmn", ReaderFixtures.oneStep("", "").replace("id=\"one\"", "id=\"hidden\""));
		engine.getRuntimeService()
			.startProcessInstanceByKey("hidden", Map.of("dossierId", "d-1", "people", "somebody else"));
		assertThat(
				engine.getTaskService().createTaskQuery().processDefinitionKey("hidden").singleResult().getAssignee())
			.isEqualTo("clerk");
	}

	@ParameterizedTest
	@ValueSource(strings = { "evil.html", "evil.js", "evil.cmmn", "evil.bpmn20.xml", "evil.groovy" })
	void refusesToDeployWhatIsNoDiagramTableOrForm(String name) {
		assertThat(Refusal
			.within(catchThrowable(() -> Engines.deploy(Engines.guarded(), name, ReaderFixtures.oneStep("", "")))))
			.extracting(Refusal::code)
			.containsExactly("process.diagram");
	}

	private static void assertSings(ProcessEngine engine, Consumer<ProcessEngine> attack) {
		Throwable thrown = catchThrowable(() -> attack.accept(engine));
		assertThat(Canary.sang()).as("the attack is real; it said " + thrown).isTrue();
		Canary.hush();
	}

	private static void assertSilent(ProcessEngine engine, Consumer<ProcessEngine> attack) {
		Throwable thrown = catchThrowable(() -> attack.accept(engine));
		assertThat(thrown).isNotNull();
		assertThat(Canary.sang()).as("our engine runs it; it said " + thrown).isFalse();
	}

}
