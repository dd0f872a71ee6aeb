package org.ziping.process.engine.reader;

import org.w3c.dom.Element;

/**
 * The gateway {@code where_to} leads where its answers say, and has no flow for any other
 * answer.
 */
final class Returns implements Rule {

	@Override
	public void read(Tree tree, Findings findings) {
		tree.elements()
			.stream()
			.filter((element) -> Route.WHERE_TO.equals(element.getAttribute("id")))
			.forEach((gateway) -> gateway(tree, gateway, findings));
		for (Element flow : tree.named("sequenceFlow")) {
			if (!Expressions.target(condition(flow)).isEmpty()
					&& !Route.WHERE_TO.equals(flow.getAttribute("sourceRef"))) {
				findings.add(Tree.place(flow), "return-elsewhere");
			}
		}
	}

	private void gateway(Tree tree, Element gateway, Findings findings) {
		if (!gateway.getAttribute("default").isEmpty()) {
			findings.add(Tree.place(gateway), "return-default");
		}
		for (Element flow : tree.named("sequenceFlow")) {
			if (Route.WHERE_TO.equals(flow.getAttribute("sourceRef"))
					&& !leadsTo(tree, flow.getAttribute("targetRef"), Expressions.target(condition(flow)))) {
				findings.add(Tree.place(flow), "return-target");
			}
		}
	}

	private boolean leadsTo(Tree tree, String reached, String said) {
		return !said.isEmpty() && tree.elements()
			.stream()
			.filter((element) -> reached.equals(element.getAttribute("id")))
			.anyMatch((element) -> reached.equals(said)
					|| Tree.children(element).stream().anyMatch((inner) -> said.equals(inner.getAttribute("id"))));
	}

	static String condition(Element flow) {
		return Tree.children(flow, "conditionExpression").stream().map(Tree::ownText).findFirst().orElse("").strip();
	}

}
