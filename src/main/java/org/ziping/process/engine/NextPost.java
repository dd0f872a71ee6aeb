package org.ziping.process.engine;

import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.process.steps.PeopleSentences;

/** Whether the next decision along the way falls to the same natural person (兼任). */
@Component
class NextPost {

	private static final Set<String> DECIDING = Set.of("deputy_approval", "leader_approval");

	private final PeopleSentences people;

	NextPost(PeopleSentences people) {
		this.people = people;
	}

	@Nullable String after(BpmnModelInstance diagram, String step, String dossierId, @Nullable String person) {
		if (person == null) {
			return null;
		}
		FlowNode node = diagram.getModelElementById(step);
		return node.getSucceedingNodes()
			.list()
			.stream()
			.filter(ExclusiveGateway.class::isInstance)
			.flatMap((question) -> question.getSucceedingNodes().list().stream())
			.filter((next) -> next instanceof UserTask && DECIDING.contains(next.getId()))
			.map(FlowNode::getId)
			.filter((next) -> person.equals(holder(next, dossierId)))
			.findFirst()
			.orElse(null);
	}

	private String holder(String step, String dossierId) {
		return step.equals("deputy_approval") ? this.people.deputyLeader(dossierId) : this.people.leader(dossierId);
	}

}
