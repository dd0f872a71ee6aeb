package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.camunda.bpm.admin.impl.web.SetupResource;
import org.camunda.bpm.container.RuntimeContainerDelegate;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.rest.dto.identity.UserCredentialsDto;
import org.camunda.bpm.engine.rest.dto.identity.UserDto;
import org.camunda.bpm.engine.rest.dto.identity.UserProfileDto;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.ziping.core.Refusal;
import org.ziping.dossier.Dossiers;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.process.engine.reader.ReaderFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

/**
 * The facts about whose turn it is: what the bare engine lets a colleague do, and what
 * the house lets them do.
 */
@HouseTest
class TaskFactsTests {

	private static final int AT_ONCE = 8;

	private static final String SECTION = "440100-001-02";

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	ProcessEngine ours;

	@AfterEach
	void nobodySignedIn() {
		this.ours.getIdentityService().clearAuthentication();
	}

	@Test
	void fact2_theSetupPathMakesAnAdministratorOfAnybody() {
		ProcessEngine bare = Engines.plain().buildProcessEngine();
		RuntimeContainerDelegate.INSTANCE.get().registerProcessEngine(bare);
		setUp(bare);
		RuntimeContainerDelegate.INSTANCE.get().unregisterProcessEngine(bare);
		assertThat(bare.getIdentityService().createUserQuery().memberOfGroup("camunda-admin").list())
			.as("the attack is real")
			.hasSize(1);
		bare.close();
		assertThat(catchThrowable(() -> setUp(this.ours))).isNotNull();
		assertThat(this.ours.getIdentityService().createUserQuery().userId("intruder").count()).isZero();
		assertThat(this.ours.getIdentityService().createUserQuery().memberOfGroup("camunda-admin").count()).isZero();
	}

	@Test
	void fact7_aClerkCompletesTheLeadersTaskAndHistoryNamesTheLeader() {
		ProcessEngine bare = started(bare(false), "camunda:assignee=\"leader\"");
		Task task = bare.getTaskService().createTaskQuery().singleResult();
		bare.getIdentityService().setAuthenticatedUserId("clerk");
		bare.getTaskService().complete(task.getId());
		assertThat(bare.getHistoryService().createHistoricTaskInstanceQuery().singleResult().getAssignee())
			.as("the attack is real")
			.isEqualTo("leader");
		bare.close();

		TaskView turn = turn(2064);
		this.tasks.claim(turn.id(), this.walk.actor("zhao.min"));
		this.ours.getIdentityService().setAuthenticatedUserId("chen.hui");
		refused("process.no-submission", () -> this.ours.getTaskService().complete(turn.id()));
		refused("process.not-yours", () -> this.tasks.complete(Submission.pass(turn.id(), this.walk.seen(turn)),
				this.walk.actor("chen.hui")));
		this.ours.getIdentityService().clearAuthentication();
		this.walk.contribute(turn.dossierId());
		assertThat(this.dossiers.decisionOn(turn.id()))
			.hasValueSatisfying((decision) -> assertThat(decision.person()).isEqualTo("zhao.min"));
	}

	@Test
	void fact8_aCandidateOverwritesReassignsAndCompletesWhatTheLeaderClaimed() {
		ProcessEngine bare = started(bare(true), "camunda:candidateUsers=\"leader,clerk\"");
		Task task = bare.getTaskService().createTaskQuery().singleResult();
		bare.getIdentityService().setAuthenticatedUserId("leader");
		bare.getTaskService().claim(task.getId(), "leader");
		bare.getIdentityService().setAuthenticatedUserId("clerk");
		bare.getTaskService().setVariable(task.getId(), "verdict", "PASS");
		bare.getTaskService().setAssignee(task.getId(), "clerk");
		bare.getTaskService().setAssignee(task.getId(), "leader");
		bare.getTaskService().complete(task.getId());
		bare.getIdentityService().clearAuthentication();
		assertThat(bare.getRuntimeService().createProcessInstanceQuery().count()).as("the attack is real").isZero();
		bare.close();

		TaskView turn = turn(2065);
		assertThat(turn.people()).contains("zhao.min", "dong.lan");
		this.tasks.claim(turn.id(), this.walk.actor("zhao.min"));
		this.ours.getIdentityService().setAuthenticatedUserId("dong.lan");
		TaskService engine = this.ours.getTaskService();
		refused("process.no-submission", () -> engine.setVariable(turn.id(), "verdict", "PASS"));
		refused("process.no-submission", () -> engine.setAssignee(turn.id(), "dong.lan"));
		refused("process.no-submission", () -> engine.complete(turn.id()));
		refused("process.claimed-by-another", () -> this.tasks.claim(turn.id(), this.walk.actor("dong.lan")));
		refused("process.not-yours", () -> this.tasks.release(turn.id(), this.walk.actor("dong.lan")));
		refused("process.not-yours", () -> this.tasks.complete(Submission.pass(turn.id(), this.walk.seen(turn)),
				this.walk.actor("dong.lan")));
		assertThat(this.tasks.get(turn.id()).assignee()).isEqualTo("zhao.min");
	}

	/** 300 rounds on engines in memory, with and without the guards' interceptors. */
	@Test
	void fact11_eightThreadsOnOneTaskAreOneSuccess() throws Exception {
		ProcessEngine bare = bare(false);
		HistoryService history = bare.getHistoryService();
		race(bare, (task) -> () -> {
			bare.getTaskService().complete(task);
			return true;
		});
		assertThat(history.createHistoricTaskInstanceQuery().count()).isPositive();
		bare.close();
		ProcessEngine guarded = Engines.withInterceptors();
		race(guarded,
				(task) -> () -> CurrentAct.during(this.walk.actor("zhao.min"), Submission.pass(task, "SM3:0"), () -> {
					guarded.getTaskService().complete(task);
					return true;
				}));
		guarded.close();
	}

	@Test
	void fact11_eightThreadsAtTheGateAreOneDecision() throws Exception {
		String dossier = this.walk.open(2066);
		this.walk.formGroup(dossier);
		this.walk.contribute(dossier);
		for (TaskView turn : this.tasks.open(dossier)) {
			String person = turn.people().iterator().next();
			String seen = this.walk.seen(turn);
			assertThat(together(() -> {
				this.tasks.complete(Submission.pass(turn.id(), seen), this.walk.actor(person));
				return true;
			})).as(turn.step()).isOne();
		}
	}

	private void race(ProcessEngine engine, Function<String, Callable<Boolean>> act) throws Exception {
		deploy(engine, "camunda:assignee=\"leader\"");
		for (int round = 0; round < Integer.getInteger("rounds", 300); round++) {
			String instance = engine.getRuntimeService().startProcessInstanceByKey("one").getId();
			String task = engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult().getId();
			assertThat(together(act.apply(task))).as("round " + round).isOne();
			assertThat(engine.getRuntimeService().createProcessInstanceQuery().count()).isZero();
		}
	}

	private static int together(Callable<Boolean> act) throws InterruptedException {
		ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
		try {
			List<Callable<Boolean>> all = new ArrayList<>();
			for (int i = 0; i < AT_ONCE; i++) {
				all.add(act);
			}
			int done = 0;
			for (Future<Boolean> one : threads.invokeAll(all)) {
				done += succeeded(one) ? 1 : 0;
			}
			return done;
		}
		finally {
			threads.shutdown();
		}
	}

	private static boolean succeeded(Future<Boolean> one) throws InterruptedException {
		try {
			return one.get();
		}
		catch (ExecutionException late) {
			return false;
		}
	}

	private TaskView turn(int year) {
		String dossier = this.walk.open(year);
		this.walk.formGroup(dossier);
		return this.walk.turn(dossier, "contribute", SECTION, null);
	}

	private static ProcessEngine bare(boolean authorization) {
		ProcessEngineConfigurationImpl plain = Engines.plain();
		plain.setHistory("full");
		plain.setAuthorizationEnabled(authorization);
		return plain.buildProcessEngine();
	}

	private static ProcessEngine started(ProcessEngine engine, String people) {
		deploy(engine, people);
		engine.getRuntimeService().startProcessInstanceByKey("one");
		return engine;
	}

	private static void deploy(ProcessEngine engine, String people) {
		Engines.deploy(engine, "one.bpmn",
				ReaderFixtures.oneStep("", "")
					.replace("camunda:assignee=\"#{people.writer(dossierId)}\"", people)
					.replace("camunda:dueDate=\"#{dates.due(dossierId, 'contribute')}\"", ""));
	}

	private static void setUp(ProcessEngine engine) {
		UserProfileDto profile = new UserProfileDto();
		profile.setId("intruder");
		profile.setFirstName("In");
		profile.setLastName("Truder");
		UserCredentialsDto credentials = new UserCredentialsDto();
		credentials.setPassword("secret");
		UserDto intruder = new UserDto();
		intruder.setProfile(profile);
		intruder.setCredentials(credentials);
		SetupResource setup = new SetupResource() {
			@Override
			protected ProcessEngine lookupProcessEngine(String name) {
				return engine;
			}
		};
		try {
			setup.createInitialUser(engine.getName(), intruder);
		}
		catch (java.io.IOException | jakarta.servlet.ServletException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static void refused(String code, Runnable act) {
		assertThatThrownBy(act::run).satisfies((thrown) -> assertThat(Refusal.within(thrown)).singleElement()
			.extracting(Refusal::code)
			.isEqualTo(code));
	}

}
