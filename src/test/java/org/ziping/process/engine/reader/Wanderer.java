package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Goes through a diagram by chance, one token, and judges what happened from the list of
 * what happened; written without a look at the explorer.
 */
final class Wanderer {

	private static final Map<String, List<String>> ANSWERS = Map.of("dossier.check", List.of("PASS", "DRAFT", "REVISE"),
			"dossier.concludeContributions", List.of("PASS", "RETURN"), "dossier.concludeReview",
			List.of("PASS", "RETURN"), "dossier.concludeRecheck", List.of("PASS", "RETURN"), "submission.route",
			List.of("ON_SYSTEM", "OFF_SYSTEM"));

	private static final Set<String> OF_FINANCE = Set.of("submit_to_finance", "finance_acceptance", "record_receipt");

	private final Map<String, Element> nodes = new HashMap<>();

	private final Map<String, List<Element>> leaving = new HashMap<>();

	private String told = "";

	Wanderer(Tree tree) {
		for (Element element : tree.elements()) {
			this.nodes.putIfAbsent(element.getAttribute("id"), element);
			if ("sequenceFlow".equals(element.getLocalName())) {
				this.leaving.computeIfAbsent(element.getAttribute("sourceRef"), (id) -> new ArrayList<>()).add(element);
			}
		}
	}

	/** Where a token is, what was answered, and what happened so far. */
	private record Walk(String at, String verdict, String returnTo, List<String> past) {
	}

	String told() {
		return this.told;
	}

	/** Whether a few hundred walks meet something wrong. */
	boolean wander(Random dice) {
		for (int walks = 0; walks < 400; walks++) {
			Walk walk = new Walk("campaign_opened", "", "", List.of());
			for (int steps = 0; steps < 120 && walk != null; steps++) {
				List<Walk> next = next(walk);
				if (this.told.isEmpty() && next.isEmpty() && !walk.at().equals("closed")) {
					this.told = "no way on from " + walk;
				}
				if (!this.told.isEmpty()) {
					return true;
				}
				List<Walk> happy = next.stream().filter((one) -> !one.verdict().equals("RETURN")).toList();
				List<Walk> from = (dice.nextInt(4) > 0 && !happy.isEmpty()) ? happy : next;
				walk = from.isEmpty() ? null : from.get(dice.nextInt(from.size()));
			}
		}
		return false;
	}

	/** Whether a token can go just this way, and finds something wrong at its end. */
	boolean goes(List<String> path) {
		this.told = "";
		Set<Walk> walks = Set.of(new Walk(path.get(0), "", "", List.of()));
		for (int i = 1; i < path.size(); i++) {
			Set<Walk> reached = new HashSet<>();
			for (Walk walk : walks) {
				for (Walk next : next(walk)) {
					if (next.at().equals(path.get(i))) {
						reached.add(next);
					}
				}
			}
			walks = reached;
		}
		this.told = "";
		boolean stuck = walks.stream().anyMatch((walk) -> next(walk).isEmpty());
		return !walks.isEmpty() && (stuck || !this.told.isEmpty());
	}

	private List<Walk> next(Walk walk) {
		Element node = this.nodes.get(walk.at());
		String kind = node.getLocalName();
		if ("subProcess".equals(kind)) {
			return Tree.children(node, "startEvent")
				.stream()
				.map((start) -> new Walk(start.getAttribute("id"), walk.verdict(), walk.returnTo(), walk.past()))
				.toList();
		}
		if ("endEvent".equals(kind)) {
			Element scope = (Element) node.getParentNode();
			return "subProcess".equals(scope.getLocalName()) ? along(walk, scope.getAttribute("id")) : List.of();
		}
		List<Walk> walks = new ArrayList<>();
		for (Walk answered : answered(walk, node)) {
			List<Walk> on = along(answered, walk.at());
			if (on.isEmpty()) {
				this.told = "no way on for " + answered;
			}
			walks.addAll(on);
		}
		return walks;
	}

	private List<Walk> answered(Walk walk, Element node) {
		String id = node.getAttribute("id");
		if ("userTask".equals(node.getLocalName())) {
			judge(id, walk.past());
			return offered(id).stream()
				.filter((answer) -> !answer.endsWith("@seal") || OF_FINANCE.contains(id))
				.map((answer) -> answer.split("@"))
				.map((answer) -> new Walk(id, answer[0], (answer.length > 1) ? answer[1] : walk.returnTo(),
						more(walk.past(), id + ":" + answer[0])))
				.toList();
		}
		if ("serviceTask".equals(node.getLocalName())) {
			String verb = Expressions.verb(CompleteSteps.said(node, "expression"));
			judge(verb, walk.past());
			boolean answers = !CompleteSteps.said(node, "resultVariable").isEmpty();
			return ANSWERS.getOrDefault(answers ? verb : "", List.of(walk.verdict()))
				.stream()
				.map((answer) -> new Walk(id, answer, walk.returnTo(), more(walk.past(), verb + ":" + answer)))
				.toList();
		}
		return List.of(walk);
	}

	private List<String> offered(String step) {
		List<Element> out = this.leaving.getOrDefault(step, List.of());
		boolean loops = !Tree.children(this.nodes.get(step), "multiInstanceLoopCharacteristics").isEmpty();
		Element question = (out.size() == 1) ? this.nodes.get(out.get(0).getAttribute("targetRef")) : null;
		if (loops || question == null || !"exclusiveGateway".equals(question.getLocalName())) {
			return List.of("PASS");
		}
		List<String> offered = new ArrayList<>();
		for (Element flow : this.leaving.getOrDefault(question.getAttribute("id"), List.of())) {
			String verdict = literal(flow, "verdict");
			List<String> targets = this.leaving.getOrDefault(flow.getAttribute("targetRef"), List.of())
				.stream()
				.map((target) -> literal(target, "returnTo"))
				.filter((target) -> !target.isEmpty())
				.toList();
			if (verdict.equals("RETURN") && !targets.isEmpty()) {
				targets.forEach((target) -> offered.add("RETURN@" + target));
			}
			else if (!verdict.isEmpty()) {
				offered.add(verdict);
			}
		}
		return offered.isEmpty() ? List.of("PASS") : offered;
	}

	private List<Walk> along(Walk walk, String from) {
		boolean question = this.nodes.get(from).getLocalName().equals("exclusiveGateway");
		List<Walk> walks = new ArrayList<>();
		for (Element flow : this.leaving.getOrDefault(from, List.of())) {
			String verdict = literal(flow, "verdict");
			String target = literal(flow, "returnTo");
			boolean free = verdict.isEmpty() && target.isEmpty();
			if (free || verdict.equals(walk.verdict()) || (!target.isEmpty() && target.equals(walk.returnTo()))) {
				walks.add(new Walk(flow.getAttribute("targetRef"), walk.verdict(), walk.returnTo(), walk.past()));
			}
		}
		// Two tokens that both end at once hurt nobody.
		boolean allEnd = walks.stream().allMatch((one) -> this.nodes.get(one.at()).getLocalName().equals("endEvent"));
		if (walks.size() > 1 && !question && !allEnd) {
			this.told = "two tokens from " + from;
		}
		return question && walks.size() > 1 ? walks.subList(0, 1) : walks;
	}

	private static String literal(Element flow, String variable) {
		String condition = Returns.condition(flow);
		return condition.contains(variable + " ") ? condition.replaceAll(".*'(.*)'.*", "$1") : "";
	}

	private static List<String> more(List<String> past, String event) {
		List<String> more = new ArrayList<>(past);
		more.add(event);
		return more;
	}

	/** The trade's rules, asked of the past when a step ends. */
	private void judge(String step, List<String> past) {
		int written = Math.max(last(past, "contribute:"),
				Math.max(last(past, "compile_data:"), Math.max(last(past, "draft_report:"), last(past, "revise:"))));
		int bound = last(past, "bind_volume:PASS");
		int deputy = last(past, "deputy_approval:PASS");
		int leader = last(past, "leader_approval:PASS");
		int group = last(past, "group_confirm:PASS");
		int changes = Math.max(last(past, "deputy_approval:PASS_WITH"), last(past, "leader_approval:PASS_WITH"));
		int volume = Math.max(written, last(past, "bind_volume:"));
		boolean decides = List.of("group_confirm", "deputy_approval", "leader_approval").contains(step);
		boolean submits = List.of("submit_to_finance", "submission.route").contains(step);
		wrong(decides && bound <= written, "decided without a volume", past);
		wrong(decides && !step.equals("group_confirm") && group <= volume, "the group was not asked", past);
		wrong(step.equals("leader_approval") && deputy <= volume, "the deputy was not asked", past);
		wrong(step.equals("seal") && leader <= volume, "sealed before the head agreed", past);
		wrong(step.equals("seal") && last(past, "finalize:PASS") < changes, "sealed without the changes", past);
		wrong(submits && (last(past, "dossier.concludeReview:PASS") <= written || bound <= written || group <= volume
				|| deputy <= volume || leader <= volume || last(past, "seal:PASS") <= volume), "submitted", past);
		wrong(step.equals("dossier.close") && Math.max(last(past, "finance_acceptance:PASS"),
				last(past, "record_receipt:PASS")) <= last(past, "submit_to_finance:"), "closed", past);
	}

	private void wrong(boolean wrong, String what, List<String> past) {
		if (wrong && this.told.isEmpty()) {
			this.told = what + " after " + past;
		}
	}

	private static int last(List<String> past, String event) {
		for (int i = past.size() - 1; i >= 0; i--) {
			if (past.get(i).startsWith(event)) {
				return i;
			}
		}
		return -1;
	}

}
