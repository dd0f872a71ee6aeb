package org.ziping.process.engine.reader;

import java.util.List;

import org.w3c.dom.Element;

/**
 * Whatever anybody answers: no step waits for ever, none is done twice, the end stays
 * within reach, and no rule of the trade is walked around.
 */
final class EveryWay implements Rule {

	private final Policies policies = Policies.load();

	@Override
	public void read(Tree tree, Findings findings) {
		for (Element process : tree.named("process")) {
			Net net = new Net(process);
			Explorer explorer = new Explorer(net, this.policies);
			explorer.explore().forEach((found) -> tell(net, found, findings));
			if (!explorer.isComplete()) {
				findings.add(Tree.place(process), "too-many-ways", explorer.states());
			}
			for (Policies.Never never : this.policies.never()) {
				people(net, never, findings);
			}
		}
	}

	private void tell(Net net, Explorer.Found found, Findings findings) {
		List<String> names = found.path()
			.stream()
			.map(net::node)
			.filter((node) -> node.kind() == Net.Kind.PERSON || node.kind() == Net.Kind.MACHINE)
			.map((node) -> node.name().isBlank() ? node.id() : node.name())
			.toList();
		String way = String.join(" → ", (names.size() > 12) ? names.subList(names.size() - 12, names.size()) : names);
		String rule = switch (found.trouble()) {
			case NO_ANSWER -> "no-way-on";
			case WAITS_FOREVER -> "waits-forever";
			case TWICE -> "done-twice";
			case NO_END -> "never-ends";
			case POLICY -> "policy";
		};
		findings.addOnWay(found.at(), rule, found.path(), way, found.word());
	}

	private static void people(Net net, Policies.Never never, Findings findings) {
		for (String id : net.ids()) {
			Net.Node step = net.node(id);
			boolean asked = step.kind() == Net.Kind.PERSON && never.at().contains(id);
			if (asked && List.of("assignee", "candidateGroups", "candidateUsers")
				.stream()
				.map((who) -> Expressions.verb(CompleteSteps.said(step.element(), who)))
				.anyMatch(never.people()::contains)) {
				findings.add(id, "policy-people", never.name());
			}
		}
	}

}
