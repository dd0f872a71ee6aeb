package org.ziping.process.engine.reader;

import java.util.stream.Stream;

import org.w3c.dom.Element;

/**
 * Each user task has people, a date, a form and a Chinese name; each service task one
 * sentence.
 */
final class CompleteSteps implements Rule {

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element task : tree.named("userTask")) {
			String id = Tree.place(task);
			if (Stream.of("assignee", "candidateGroups", "candidateUsers")
				.allMatch((who) -> said(task, who).isEmpty())) {
				findings.add(id, "no-people");
			}
			if (said(task, "dueDate").isEmpty()) {
				findings.add(id, "no-due-date");
			}
			if (said(task, "formRef").isEmpty() || !"latest".equals(said(task, "formRefBinding"))) {
				findings.add(id, "no-form");
			}
			if (task.getAttribute("name").isBlank()) {
				findings.add(id, "no-name");
			}
		}
		for (Element task : tree.named("serviceTask")) {
			if (said(task, "expression").isEmpty()) {
				findings.add(Tree.place(task), "no-sentence");
			}
		}
		for (Element process : tree.named("process")) {
			if (said(process, "historyTimeToLive").isEmpty()) {
				findings.add(Tree.place(process), "no-history-time");
			}
			if (!"true".equals(process.getAttribute("isExecutable"))) {
				findings.add(Tree.place(process), "not-executable");
			}
		}
	}

	static String said(Element element, String name) {
		return element.getAttributeNS(CAMUNDA, name);
	}

}
