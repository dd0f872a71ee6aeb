package org.ziping.process.engine.reader;

import org.w3c.dom.Element;

/** A table holds one decision table and says how long its history is kept. */
final class TableTime implements Rule {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/dmn";

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element decision : tree.named("decision")) {
			if (decision.getAttributeNS(CAMUNDA, "historyTimeToLive").isEmpty()) {
				findings.add(Tree.place(decision), "no-history-time");
			}
			if (Tree.children(decision, "decisionTable").size() != 1) {
				findings.add(Tree.place(decision), "table-only");
			}
		}
	}

}
