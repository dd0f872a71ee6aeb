package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.core.Verdict;

/**
 * How a step may end, read from its own diagram: a step after which nobody asks can only
 * pass, so that a return never walks on silently.
 */
record TaskShape(boolean looped, Set<Verdict> verdicts, List<String> returnTargets) {

	private static final Pattern COMPARISON = Pattern.compile("#\\{(\\w+) ?== ?'(\\w+)'}");

	private static final Set<Verdict> PEOPLES = EnumSet.of(Verdict.PASS, Verdict.PASS_WITH_CHANGES, Verdict.RETURN);

	static TaskShape of(TaskEntity task) {
		return of(task.getBpmnModelInstance(), task.getTaskDefinitionKey());
	}

	static TaskShape of(BpmnModelInstance diagram, String step) {
		FlowNode node = diagram.getModelElementById(step);
		if (node instanceof UserTask user && user.getLoopCharacteristics() != null) {
			return new TaskShape(true, EnumSet.of(Verdict.PASS, Verdict.RETURN), List.of());
		}
		FlowNode next = node.getSucceedingNodes().singleResult();
		// Handing in and being confirmed are two tasks before one question.
		if (!(next instanceof ExclusiveGateway question)) {
			return new TaskShape(false, EnumSet.of(Verdict.PASS), List.of());
		}
		Set<Verdict> verdicts = EnumSet.noneOf(Verdict.class);
		List<String> targets = new ArrayList<>();
		for (SequenceFlow flow : question.getOutgoing()) {
			Set<Verdict> answers = answers(flow);
			verdicts.addAll(answers);
			if (answers.contains(Verdict.RETURN) && flow.getTarget() instanceof ExclusiveGateway where) {
				where.getOutgoing().forEach((target) -> literal(target, "returnTo").forEach(targets::add));
			}
			else if (answers.contains(Verdict.RETURN) && flow.getTarget() instanceof SubProcess) {
				targets.add("contribute");
			}
		}
		return new TaskShape(false, verdicts, targets);
	}

	Verdict permitted(@Nullable Verdict verdict) {
		if (verdict == null) {
			throw Refusal.of("process.no-verdict");
		}
		if (!this.verdicts.contains(verdict)) {
			throw Refusal.of("process.verdict-not-offered");
		}
		return verdict;
	}

	private static Set<Verdict> answers(SequenceFlow flow) {
		Set<Verdict> answers = EnumSet.noneOf(Verdict.class);
		literal(flow, "verdict").stream().map(Verdict::valueOf).filter(PEOPLES::contains).forEach(answers::add);
		return answers;
	}

	private static List<String> literal(SequenceFlow flow, String variable) {
		Matcher matcher = matcher(flow);
		return (matcher != null && matcher.group(1).equals(variable)) ? List.of(matcher.group(2)) : List.of();
	}

	private static @Nullable Matcher matcher(SequenceFlow flow) {
		ConditionExpression condition = flow.getConditionExpression();
		if (condition == null) {
			return null;
		}
		Matcher matcher = COMPARISON.matcher(condition.getTextContent().trim());
		return matcher.matches() ? matcher : null;
	}

}
