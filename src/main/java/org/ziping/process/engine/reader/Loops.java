package org.ziping.process.engine.reader;

import java.util.Set;

import org.w3c.dom.Element;

/**
 * A loop runs over people, leaves asynchronously and exclusively, and is followed by its
 * conclusion.
 */
final class Loops implements Rule {

	private static final Set<String> CONCLUSIONS = Set.of("dossier.concludeContributions", "dossier.concludeReview",
			"dossier.concludeRecheck", "dossier.concludeConsultation");

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element loop : tree.named("multiInstanceLoopCharacteristics")) {
			Element step = (Element) loop.getParentNode();
			String id = Tree.place(step);
			if (CompleteSteps.said(loop, "collection").isEmpty()
					|| CompleteSteps.said(loop, "elementVariable").isEmpty()) {
				findings.add(id, "loop-bound");
			}
			if (!"true".equals(CompleteSteps.said(loop, "asyncAfter"))
					|| "false".equals(CompleteSteps.said(loop, "exclusive"))) {
				findings.add(id, "loop-leaving");
			}
			if (!concluded(tree, step)) {
				findings.add(id, "loop-conclusion");
			}
		}
	}

	private boolean concluded(Tree tree, Element step) {
		String id = step.getAttribute("id");
		Set<String> next = tree.named("sequenceFlow")
			.stream()
			.filter((flow) -> id.equals(flow.getAttribute("sourceRef")))
			.map((flow) -> flow.getAttribute("targetRef"))
			.collect(java.util.stream.Collectors.toSet());
		return next.size() == 1 && tree.named("serviceTask")
			.stream()
			.filter((task) -> next.contains(task.getAttribute("id")))
			.anyMatch((task) -> CONCLUSIONS.contains(Expressions.verb(CompleteSteps.said(task, "expression")))
					&& "true".equals(CompleteSteps.said(task, "asyncBefore"))
					&& "verdict".equals(CompleteSteps.said(task, "resultVariable")));
	}

}
