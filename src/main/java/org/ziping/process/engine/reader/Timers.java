package org.ziping.process.engine.reader;

import org.w3c.dom.Element;

/** Timers stand in the reminder sub-process and nowhere else (it must not interrupt). */
final class Timers implements Rule {

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element timer : tree.named("timerEventDefinition")) {
			if (!isReminder((Element) timer.getParentNode())) {
				findings.add(Tree.place((Element) timer.getParentNode()), "timer");
			}
		}
		for (Element part : tree.named("subProcess")) {
			if ("true".equals(part.getAttribute("triggeredByEvent"))) {
				reminders(part, findings);
			}
		}
	}

	private void reminders(Element part, Findings findings) {
		for (Element start : Tree.children(part, "startEvent")) {
			if (!isReminder(start)) {
				findings.add(Tree.place(start), "event-sub-process");
			}
		}
		if (part.getElementsByTagNameNS("*", "userTask").getLength() > 0) {
			findings.add(Tree.place(part), "event-sub-process");
		}
	}

	private boolean isReminder(Element start) {
		return "startEvent".equals(start.getLocalName()) && "false".equals(start.getAttribute("isInterrupting"))
				&& start.getParentNode() instanceof Element part && "subProcess".equals(part.getLocalName())
				&& "true".equals(part.getAttribute("triggeredByEvent"))
				&& Tree.children(start, "timerEventDefinition")
					.stream()
					.anyMatch((timer) -> Tree.children(timer, "timeCycle")
						.stream()
						.map(Tree::ownText)
						.anyMatch((text) -> "dates.nextReminder".equals(Expressions.verb(text))));
	}

}
