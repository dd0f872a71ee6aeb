package org.ziping.process.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/**
 * The human steps that come directly after another: with at most a question between them,
 * no loop to join and nothing that the system does on the way.
 */
final class DirectWay {

	private DirectWay() {
	}

	static Set<String> after(BpmnModelInstance diagram, String step) {
		Set<String> next = new HashSet<>();
		if (diagram.getModelElementById(step) instanceof UserTask task && task.getLoopCharacteristics() == null) {
			collect(task.getSucceedingNodes().list(), next);
		}
		return next;
	}

	private static void collect(Collection<FlowNode> nodes, Set<String> next) {
		for (FlowNode node : nodes) {
			if (node instanceof UserTask task && task.getLoopCharacteristics() == null) {
				next.add(task.getId());
			}
			else if (node instanceof ExclusiveGateway question && !"where_to".equals(question.getId())) {
				collect(question.getSucceedingNodes().list(), next);
			}
		}
	}

}
