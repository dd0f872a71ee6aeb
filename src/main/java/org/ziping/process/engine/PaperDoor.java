package org.ziping.process.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Act;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.organisation.People;
import org.ziping.process.Submission;

/**
 * The way of a decision that was signed on paper: the office completes the leader's task
 * in his name (代录), with a scan that is filed for this very task.
 */
@Component
class PaperDoor {

	private final EvidenceFolder folder;

	private final People people;

	PaperDoor(EvidenceFolder folder, People people) {
		this.folder = folder;
		this.people = people;
	}

	/** Where the scan of a task's signature is filed. */
	static String about(String taskId) {
		return "paper/" + taskId;
	}

	/** Whoever holds the task decides; paper is for what others record in their name. */
	boolean isFor(Submission submission, Actor by, @Nullable String assignee) {
		return submission.fields().containsKey(Act.PAPER_SIGNED_ON) && !by.person().equals(assignee);
	}

	Actor signer(DelegateTask task, Submission submission, Actor by) {
		String assignee = task.getAssignee();
		if (assignee == null) {
			throw Refusal.of("process.not-claimed");
		}
		String scan = Objects.requireNonNullElse(submission.fields().get(Act.PAPER_SCAN), "");
		List<String> filed = this.folder
			.beside(Objects.requireNonNull(Gate.variable(task, "dossierId")), about(task.getId()))
			.stream()
			.map(Evidence::id)
			.toList();
		if (!filed.contains(scan)) {
			throw Refusal.of("dossier.paper-scan");
		}
		return new Actor(assignee, this.people.nameOf(assignee), null, by.address());
	}

	/** What a door sent, without what only the gate says. */
	static Map<String, String> fields(Submission submission, @Nullable Actor recorder) {
		Map<String, String> fields = new HashMap<>(submission.fields());
		fields.remove(Act.RECORDED_BY);
		fields.remove(Act.RECORDED_NAME);
		fields.remove(Act.SEAT);
		if (recorder != null) {
			fields.put(Act.RECORDED_BY, recorder.person());
			fields.put(Act.RECORDED_NAME, recorder.name());
		}
		return fields;
	}

}
