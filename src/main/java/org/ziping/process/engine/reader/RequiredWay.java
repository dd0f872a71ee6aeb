package org.ziping.process.engine.reader;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * No path reaches finance without the review, the frozen volume and those who decide on
 * it.
 */
final class RequiredWay implements Rule {

	static final Set<String> FINANCE = Set.of("submit_to_finance", "finance_acceptance", "record_receipt");

	private static final String MAIN_PROCESS = "self_evaluation";

	/** From here, each path to finance passes those, first time or after a return. */
	private static final Map<String, List<String>> PASSES = Map.of("",
			List.of("group_review", "bind_volume", "group_confirm", "deputy_approval", "leader_approval", "seal"),
			"draft_report", List.of("group_review", "bind_volume", "group_confirm", "leader_approval"), "revise",
			List.of("bind_volume", "group_confirm", "leader_approval"), "bind_volume",
			List.of("group_confirm", "deputy_approval", "leader_approval", "seal"));

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element process : tree.named("process")) {
			Route route = new Route(process);
			ends(process, route, findings);
			List<String> finance = route.nodes()
				.entrySet()
				.stream()
				.filter((node) -> FINANCE.contains(node.getKey()) || submits(node.getValue()))
				.map(Map.Entry::getKey)
				.toList();
			if (!finance.isEmpty()) {
				PASSES.forEach((from, through) -> passes(route, from, through, finance, findings));
			}
			else if (MAIN_PROCESS.equals(process.getAttribute("id").replace('-', '_'))) {
				findings.add(Tree.place(process), "no-submission", "submit_to_finance");
			}
		}
	}

	private static boolean submits(Element node) {
		return Expressions.verb(CompleteSteps.said(node, "expression")).startsWith("submission.");
	}

	private void passes(Route route, String from, List<String> through, List<String> finance, Findings findings) {
		if (!from.isEmpty() && !route.nodes().containsKey(from)) {
			return;
		}
		List<String> starts = from.isEmpty() ? route.starts() : List.of(from);
		for (String step : through) {
			Element node = route.nodes().get(step);
			if (node == null || !"userTask".equals(node.getLocalName())) {
				findings.add(finance.get(0), "way-missing", step);
			}
			else if (route.avoids(starts, finance, step)) {
				findings.add(step, "way-around", step, from.isEmpty() ? "start" : from);
			}
		}
	}

	private void ends(Element process, Route route, Findings findings) {
		if (route.starts().size() != 1) {
			findings.add(Tree.place(process), "one-start", route.starts().size());
		}
		Set<String> walked = route.reached(route.starts(), "");
		List<String> ends = Tree.children(process, "endEvent").stream().map((end) -> end.getAttribute("id")).toList();
		route.nodes().forEach((id, node) -> {
			boolean reminders = inReminders(node);
			if (!reminders && !walked.contains(id)) {
				findings.add(id, "unreachable");
			}
			else if (!reminders && !route.avoids(List.of(id), ends, "")) {
				findings.add(id, "dead-end");
			}
		});
	}

	private static boolean inReminders(Element node) {
		for (org.w3c.dom.Node at = node; at instanceof Element element; at = at.getParentNode()) {
			if ("true".equals(element.getAttribute("triggeredByEvent"))) {
				return true;
			}
		}
		return false;
	}

}
