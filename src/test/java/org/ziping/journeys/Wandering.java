package org.ziping.journeys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Asking;
import org.ziping.dossier.Circulations;
import org.ziping.dossier.Consultation;
import org.ziping.dossier.ConsultationKind;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Decision;
import org.ziping.dossier.DossierStatus;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.Halts;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/**
 * Does something that somebody may try, whatever it is; says the word for how it went.
 */
@Component
class Wandering {

	private final Walk walk;

	private final Writing writing;

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Consultations consultations;

	private final Circulations circulations;

	private final Extensions extensions;

	private final Halts halts;

	private final People people;

	private final Clock clock;

	Wandering(Walk walk, Writing writing, Tasks tasks, Dossiers dossiers, Consultations consultations,
			Circulations circulations, Extensions extensions, Halts halts, People people, Clock clock) {
		this.walk = walk;
		this.writing = writing;
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.consultations = consultations;
		this.circulations = circulations;
		this.extensions = extensions;
		this.halts = halts;
		this.people = people;
		this.clock = clock;
	}

	/**
	 * One random act on that dossier; a refusal is an answer, anything else is a fault.
	 */
	String step(String id, Random dice) {
		List<TaskView> open = this.tasks.open(id);
		if (isClosed(id)) {
			return "closed";
		}
		TaskView task = open.get(dice.nextInt(open.size()));
		String person = pick(new ArrayList<>(holders(task)), dice);
		int verb = dice.nextInt(100);
		try {
			return done(id, task, person, verb, dice);
		}
		catch (RuntimeException ex) {
			Refusal refusal = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
			return "refused " + refusal.code();
		}
		finally {
			this.walk.settle();
		}
	}

	private String done(String id, TaskView task, String person, int verb, Random dice) {
		Actor by = this.walk.actor(person);
		if (verb < 52) {
			return pass(task, by);
		}
		if (verb < 62) {
			return sendBack(task, by, dice);
		}
		if (verb < 67) {
			this.tasks.transfer(task.id(), colleague(dice), "出差", by);
			return "handed on";
		}
		if (verb < 75) {
			ConsultationKind kind = ConsultationKind.values()[dice.nextInt(ConsultationKind.values().length)];
			this.tasks.consult(task.id(), new Asking(kind, List.of(colleague(dice), colleague(dice)), "请看",
					dice.nextBoolean(), LocalDate.now(this.clock).plusDays(1)), by);
			return "asked";
		}
		if (verb < 79) {
			return takeBackAQuestion(id);
		}
		if (verb < 86) {
			return withdraw(id, dice);
		}
		if (verb < 89) {
			this.circulations.send(id, List.of(colleague(dice)), "请阅", by);
			return "shown";
		}
		if (verb < 92) {
			this.tasks.release(task.id(), by);
			return "released";
		}
		if (verb < 94) {
			this.tasks.urge(task.id(), this.walk.actor("deng.hong"));
			return "urged";
		}
		if (verb < 97) {
			this.extensions.ask(id, LocalDate.now(this.clock).plusYears(99), "台账未齐", this.walk.actor("yin.xia"));
			return "asked for a later date";
		}
		return halt(id);
	}

	/**
	 * Ends the turn as somebody would who wants to get on, after what has to be written.
	 */
	String pass(TaskView task, Actor by) {
		this.writing.before(task);
		this.tasks.complete(new Submission(task.id(), Verdict.PASS, "同意", null, List.of(), this.walk.seen(task),
				List.of(), Map.of(), UUID.randomUUID().toString()), by);
		return "passed";
	}

	private String sendBack(TaskView task, Actor by, Random dice) {
		String target = task.returnTargets().isEmpty() ? null : pick(new ArrayList<>(task.returnTargets()), dice);
		List<String> sections = "contribute".equals(target) ? List.of(pick(sections(), dice)) : List.of();
		this.tasks.complete(new Submission(task.id(), Verdict.RETURN, "请修改", target, sections, this.walk.seen(task),
				List.of(), Map.of(), UUID.randomUUID().toString()), by);
		return "returned";
	}

	private String takeBackAQuestion(String id) {
		Optional<Consultation> open = this.consultations.of(id)
			.stream()
			.filter((one) -> one.state() == Consultation.State.OPEN)
			.findFirst();
		open.ifPresent((one) -> this.consultations.cancel(one.id(), this.walk.actor(one.askedBy())));
		return open.isPresent() ? "question taken back" : "no question";
	}

	private String withdraw(String id, Random dice) {
		List<Decision> decisions = this.dossiers.decisions(id).stream().filter((one) -> one.task() != null).toList();
		if (decisions.isEmpty()) {
			return "nothing done";
		}
		Decision one = decisions.get(Math.max(0, decisions.size() - 1 - dice.nextInt(4)));
		this.tasks.withdraw(one.task(), "再看看", this.walk.actor(one.person()));
		return "taken back";
	}

	private String halt(String id) {
		Actor finance = this.walk.actor("deng.hong");
		this.halts.pause(id, "调整", finance);
		try {
			this.tasks.open(id).stream().findFirst().ifPresent((task) -> pass(task, first(task)));
			throw new AssertionError("a turn ended while its evaluation was halted");
		}
		catch (RuntimeException refused) {
			Refusal.within(refused).stream().findFirst().orElseThrow(() -> refused);
		}
		this.halts.resume(id, "继续", finance);
		return "halted";
	}

	/**
	 * Leads the evaluation to its end by the plainest way; answers the steps it needed.
	 */
	int finish(String id) {
		for (int steps = 0; steps < 300; steps++) {
			List<TaskView> open = this.tasks.open(id);
			if (isClosed(id)) {
				return steps;
			}
			TaskView task = open.stream()
				.filter((one) -> one.seat() != null)
				.findFirst()
				.orElse(open.get(open.size() - 1));
			somebodyPasses(task);
			this.walk.settle();
		}
		throw new AssertionError("no end in sight: " + this.walk.openSteps(id));
	}

	/** What follows years later (disclosure) is a process of its own. */
	private boolean isClosed(String id) {
		return this.dossiers.get(id).status() == DossierStatus.CLOSED;
	}

	private void somebodyPasses(TaskView task) {
		RuntimeException last = new IllegalStateException("nobody may " + task.step());
		for (String person : holders(task)) {
			try {
				pass(task, this.walk.actor(person));
				return;
			}
			catch (RuntimeException refused) {
				last = refused;
			}
		}
		// 初拟 stays with whom it was handed to; the administrator hands on what they may
		// not do.
		for (String person : task.people()) {
			try {
				if (!person.equals(task.assignee())) {
					this.tasks.transfer(task.id(), person, "由他人办理", this.walk.actor("su.qing"));
				}
				pass(this.tasks.get(task.id()), this.walk.actor(person));
				return;
			}
			catch (RuntimeException refused) {
				last = refused;
			}
		}
		List<Object> why = Refusal.within(last)
			.stream()
			.flatMap((one) -> Arrays.stream(one.arguments()))
			.map((one) -> (one instanceof Obstacle obstacle) ? obstacle.code() + Arrays.deepToString(obstacle.args())
					: one)
			.toList();
		throw new AssertionError(task.step() + " " + task.section() + " " + holders(task) + " " + why, last);
	}

	private Set<String> holders(TaskView task) {
		return (task.assignee() != null) ? Set.of(task.assignee()) : task.people();
	}

	private Actor first(TaskView task) {
		return this.walk.actor(holders(task).iterator().next());
	}

	private String colleague(Random dice) {
		return pick(new ArrayList<>(this.people.of(Walk.BUREAU).stream().map(Person::id).toList()), dice);
	}

	private static List<String> sections() {
		return new ArrayList<>(Walk.HEADS.keySet());
	}

	/** The same for the same dice, whatever order a set has. */
	private static String pick(List<String> some, Random dice) {
		Collections.sort(some);
		return some.get(dice.nextInt(some.size()));
	}

}
