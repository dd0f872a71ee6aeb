package org.ziping.process.engine.reader;

import java.util.HashSet;
import java.util.Set;

import org.w3c.dom.Element;

/** Counts: elements, depth, steps, rules; and that no id stands twice. */
final class Limits implements Rule {

	private static final Set<String> STEPS = Set.of("userTask", "serviceTask", "exclusiveGateway", "parallelGateway",
			"subProcess");

	private final ReaderLimits limits;

	Limits(ReaderLimits limits) {
		this.limits = limits;
	}

	@Override
	public void read(Tree tree, Findings findings) {
		String root = Tree.place(tree.root());
		most("elements", tree.elements().size(), this.limits.elements(), root, findings);
		most("depth", tree.depth(), this.limits.depth(), root, findings);
		long steps = tree.elements().stream().filter((element) -> STEPS.contains(element.getLocalName())).count();
		most("steps", steps, this.limits.steps(), root, findings);
		for (Element table : tree.named("decisionTable")) {
			most("rows", Tree.children(table, "rule").size(), this.limits.rows(), Tree.place(table), findings);
		}
		if (tree.hasInstructions()) {
			findings.add(root, "instruction");
		}
		Set<String> ids = new HashSet<>();
		for (Element element : tree.elements()) {
			String id = element.getAttribute("id");
			if (!id.isEmpty() && !ids.add(id)) {
				findings.add(id, "duplicate-id", id);
			}
		}
	}

	private void most(String what, long count, long limit, String place, Findings findings) {
		if (count > limit) {
			findings.add(place, what, count, limit);
		}
	}

}
