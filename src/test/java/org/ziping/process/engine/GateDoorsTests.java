package org.ziping.process.engine;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;
import org.ziping.process.Done;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** No way round the gate: not by the engine's own services, not by a colleague. */
@HouseTest
class GateDoorsTests {

	private static int year = 2070;

	@Autowired
	Walk walk;

	@Autowired
	Tasks tasks;

	@Autowired
	TaskService engineTasks;

	@Autowired
	FormService engineForms;

	@Autowired
	RuntimeService engineRuntime;

	private String dossier;

	@BeforeEach
	void openAYear() {
		this.dossier = this.walk.open(year++);
	}

	@Test
	void theEnginesOwnServicesCompleteNothing() {
		String task = this.walk.turn(this.dossier, "form_group", null, null).id();
		refused("process.no-submission", () -> this.engineTasks.complete(task));
		refused("process.no-submission", () -> this.engineTasks.complete(task, Map.of("verdict", "PASS")));
		refused("process.no-submission", () -> this.engineForms.submitTaskForm(task, Map.of()));
		refused("process.no-submission", () -> this.engineTasks.resolveTask(task));
		refused("process.no-submission", () -> this.engineTasks.handleBpmnError(task, "java.lang.Exception"));
		assertThat(this.walk.openSteps(this.dossier)).containsExactly("form_group");
	}

	@Test
	void theEnginesOwnServicesAssignAndWriteNothing() {
		String task = this.walk.turn(this.dossier, "form_group", null, null).id();
		refused("process.no-submission", () -> this.engineTasks.claim(task, "he.jing"));
		refused("process.no-submission", () -> this.engineTasks.setAssignee(task, "he.jing"));
		refused("process.no-submission", () -> this.engineTasks.delegateTask(task, "he.jing"));
		refused("process.no-submission", () -> this.engineTasks.addCandidateUser(task, "he.jing"));
		refused("process.no-submission", () -> this.engineTasks.setVariable(task, "verdict", "PASS"));
		String instance = this.engineTasks.createTaskQuery().taskId(task).singleResult().getProcessInstanceId();
		refused("process.no-submission", () -> this.engineRuntime.setVariable(instance, "verdict", "PASS"));
	}

	@Test
	void aColleagueWithoutTheTaskCannotCompleteIt() {
		this.walk.formGroup(this.dossier);
		TaskView task = this.walk.turn(this.dossier, "contribute", "440100-001-02", null);
		refused("process.not-offered", () -> this.tasks.complete(Submission.pass(task.id(), this.walk.seen(task)),
				this.walk.actor("he.jing")));
		this.tasks.claim(task.id(), this.walk.actor("zhao.min"));
		refused("process.not-yours", () -> this.tasks.complete(Submission.pass(task.id(), this.walk.seen(task)),
				this.walk.actor("he.jing")));
		assertThat(this.tasks.find(task.id())).isPresent();
	}

	@Test
	void whatChangedSinceItWasSeenIsNotAgreedTo() {
		this.walk.formGroup(this.dossier);
		TaskView task = this.walk.turn(this.dossier, "contribute", "440100-001-02", null);
		String seen = this.walk.seen(task);
		this.walk.value(this.dossier, "LZ03", "520", "zhao.min");
		refused("dossier.content-changed",
				() -> this.tasks.complete(Submission.pass(task.id(), seen), this.walk.actor("zhao.min")));
	}

	@Test
	void theSameRequestAgainGetsTheFirstAnswer() {
		this.walk.toReview(this.dossier);
		TaskView task = this.walk.turn(this.dossier, "group_review", null, "duties");
		Submission submission = new Submission(task.id(), Verdict.PASS, null, null, List.of(), this.walk.seen(task),
				List.of(), Map.of(), "key-" + task.id());
		Done first = this.tasks.complete(submission, this.walk.actor("he.jing"));
		Done again = this.tasks.complete(submission, this.walk.actor("he.jing"));
		assertThat(first.repeated()).isFalse();
		assertThat(again.repeated()).isTrue();
		assertThat(again.settled()).isEqualTo(first.settled());
	}

	@Test
	void aLateClickerIsToldWhoWasFirst() {
		this.walk.toReview(this.dossier);
		TaskView task = this.walk.turn(this.dossier, "group_review", null, "duties");
		this.walk.review(this.dossier, "duties", "he.jing");
		assertThatThrownBy(() -> this.tasks.complete(Submission.pass(task.id(), "SM3:0"), this.walk.actor("xu.lei")))
			.isInstanceOfSatisfying(Refusal.class, (refusal) -> {
				assertThat(refusal.code()).isEqualTo("process.done-by");
				assertThat(refusal.arguments()).containsExactly("何静");
			});
	}

	@Test
	void areasPassedInTheSameInstantAllCount() throws Exception {
		this.walk.toReview(this.dossier);
		List<Callable<Done>> people = List.of(passing("duties", "he.jing"), passing("finance", "xu.lei"),
				passing("management", "gao.yan"), passing("text", "gao.yan"));
		ExecutorService together = Executors.newFixedThreadPool(4);
		try {
			for (Future<Done> one : together.invokeAll(people)) {
				assertThat(one.get().settled()).containsExactly("group_review");
			}
		}
		finally {
			together.shutdown();
		}
		this.walk.settle();
		assertThat(this.walk.openSteps(this.dossier)).containsOnly("section_recheck").hasSize(4);
	}

	private Callable<Done> passing(String area, String person) {
		TaskView task = this.walk.turn(this.dossier, "group_review", null, area);
		Submission submission = Submission.pass(task.id(), this.walk.seen(task));
		return () -> this.tasks.complete(submission, this.walk.actor(person));
	}

	private static void refused(String code, Runnable act) {
		assertThatThrownBy(act::run).satisfies((thrown) -> assertThat(Refusal.within(thrown)).singleElement()
			.extracting(Refusal::code)
			.isEqualTo(code));
	}

}
