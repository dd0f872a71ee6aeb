package org.ziping.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Gatekeeper;
import org.ziping.dossier.routing.Outcome;
import org.ziping.organisation.Deputies;
import org.ziping.organisation.People;
import org.ziping.organisation.Post;
import org.ziping.process.Submission;

/**
 * The gate that every completion passes, whatever the door: a listener that the parse
 * adds to each user task and that no diagram can remove. The person is asked about here,
 * the content by the dossier; a refusal rolls everything back.
 */
class Gate implements TaskListener {

	private final Gatekeeper gatekeeper;

	private final Dossiers dossiers;

	private final People people;

	private final Deputies deputies;

	private final PaperDoor paper;

	Gate(Gatekeeper gatekeeper, Dossiers dossiers, People people, Deputies deputies, PaperDoor paper) {
		this.paper = paper;
		this.gatekeeper = gatekeeper;
		this.dossiers = dossiers;
		this.people = people;
		this.deputies = deputies;
	}

	@Override
	public void notify(DelegateTask task) {
		CurrentAct act = CurrentAct.completing();
		Submission submission = act.submission();
		boolean onPaper = this.paper.isFor(submission, act.by(), task.getAssignee());
		Actor by = onPaper ? this.paper.signer(task, submission, act.by()) : standing(task, act.by());
		TaskShape shape = TaskShape.of((TaskEntity) task);
		Verdict verdict = shape.permitted(submission.verdict());
		String dossierId = variable(task, "dossierId");
		Outcome outcome = this.gatekeeper.decide(new Act(Objects.requireNonNull(dossierId), task.getTaskDefinitionKey(),
				variable(task, "section"), variable(task, "area"), by, posts(by, dossierId), verdict,
				submission.opinion(), submission.returnTo(), submission.returnedSections(), submission.contentDigest(),
				submission.comments(), fields(task, submission, onPaper ? act.by() : null), task.getId()));
		if (!outcome.looped() && !shape.looped()) {
			// On the execution, never on the task: a local one would die with it.
			task.getExecution().setVariable("verdict", outcome.verdict().name());
			if (outcome.returnTo() != null) {
				task.getExecution().setVariable("returnTo", outcome.returnTo());
			}
		}
		act.settle(task.getTaskDefinitionKey(), outcome.alsoSettles());
	}

	/** What a door sent, and what only the engine knows. */
	private static Map<String, String> fields(DelegateTask task, Submission submission, @Nullable Actor recorder) {
		Map<String, String> fields = PaperDoor.fields(submission, recorder);
		String seat = variable(task, Act.SEAT);
		if (seat != null) {
			fields.put(Act.SEAT, seat);
		}
		return fields;
	}

	/** The assignee, or whoever may stand in for them at this moment. */
	private Actor standing(DelegateTask task, Actor by) {
		String assignee = task.getAssignee();
		if (assignee == null) {
			throw Refusal.of("process.not-claimed");
		}
		if (assignee.equals(by.person())) {
			return by;
		}
		if (this.deputies.mayActFor(by.person(), assignee, task.getTaskDefinitionKey(),
				task.getCreateTime().toInstant())) {
			return new Actor(by.person(), by.name(), assignee, by.address());
		}
		throw Refusal.of("process.not-yours", this.people.nameOf(assignee));
	}

	/**
	 * The posts held in the unit; people of the finance bureau act in those they have
	 * there.
	 */
	private List<String> posts(Actor by, String dossierId) {
		String unit = this.dossiers.get(dossierId).unit();
		List<Post> held = this.people.posts(by.person());
		List<Post> here = held.stream().filter((post) -> post.unit().equals(unit)).toList();
		return (here.isEmpty() ? held : here).stream().map(Post::title).distinct().toList();
	}

	static @Nullable String variable(DelegateTask task, String name) {
		return (String) task.getVariable(name);
	}

}
