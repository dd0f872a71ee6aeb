package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The human steps of a diagram in their order, when nobody returns anything. */
final class HappyPath {

	private static final List<String> ONWARD = List.of("'PASS'", "'ON_SYSTEM'");

	private HappyPath() {
	}

	static List<UserTask> of(BpmnModelInstance diagram) {
		Process process = diagram.getModelElementsByType(Process.class).iterator().next();
		List<UserTask> steps = new ArrayList<>();
		walk(process.getFlowElements(), steps);
		return steps;
	}

	private static void walk(Collection<FlowElement> elements, List<UserTask> steps) {
		Optional<FlowNode> at = elements.stream()
			.filter(StartEvent.class::isInstance)
			.map(FlowNode.class::cast)
			.findFirst();
		Set<FlowNode> seen = new HashSet<>();
		while (at.isPresent() && seen.add(at.get())) {
			FlowNode node = at.get();
			if (node instanceof UserTask step) {
				steps.add(step);
			}
			else if (node instanceof SubProcess part) {
				walk(part.getFlowElements(), steps);
			}
			at = onward(node);
		}
	}

	private static Optional<FlowNode> onward(FlowNode node) {
		Collection<SequenceFlow> ways = node.getOutgoing();
		if (ways.size() == 1) {
			return Optional.of(ways.iterator().next().getTarget());
		}
		return ways.stream()
			.filter((way) -> way.getConditionExpression() != null
					&& ONWARD.stream().anyMatch((word) -> way.getConditionExpression().getTextContent().contains(word)))
			.map(SequenceFlow::getTarget)
			.findFirst();
	}

}
