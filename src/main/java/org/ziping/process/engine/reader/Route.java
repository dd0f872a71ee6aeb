package org.ziping.process.engine.reader;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * Where a token can go: the flows of one process, sub-processes opened, returns included.
 */
final class Route {

	static final String WHERE_TO = "where_to";

	private static final Set<String> NODES = Set.of("startEvent", "endEvent", "userTask", "serviceTask",
			"exclusiveGateway", "parallelGateway", "subProcess");

	private final Map<String, Set<String>> next = new LinkedHashMap<>();

	private final Map<String, Element> nodes = new LinkedHashMap<>();

	private final List<String> starts;

	Route(Element process) {
		this.starts = inside(process);
	}

	private List<String> inside(Element scope) {
		for (Element node : Tree.children(scope)) {
			if (NODES.contains(node.getLocalName())) {
				node(scope, node);
			}
			else if ("sequenceFlow".equals(node.getLocalName())) {
				flow(node);
			}
		}
		return Tree.children(scope, "startEvent").stream().map((start) -> start.getAttribute("id")).toList();
	}

	private void node(Element scope, Element node) {
		String id = node.getAttribute("id");
		this.nodes.put(id, node);
		if ("subProcess".equals(node.getLocalName())) {
			inside(node).forEach((start) -> step(id, start));
		}
		if ("endEvent".equals(node.getLocalName()) && "subProcess".equals(scope.getLocalName())) {
			step(id, left(scope.getAttribute("id")));
		}
	}

	private void flow(Element flow) {
		String from = flow.getAttribute("sourceRef");
		String to = flow.getAttribute("targetRef");
		// A return to the seal needs no new approval and comes from finance alone: the
		// gate refuses it elsewhere, so no path before the submission takes it.
		if (WHERE_TO.equals(from) && "seal".equals(Expressions.target(Returns.condition(flow)))) {
			return;
		}
		boolean part = this.nodes.containsKey(from) ? "subProcess".equals(this.nodes.get(from).getLocalName())
				: isPart(flow, from);
		step(part ? left(from) : from, to);
	}

	private static boolean isPart(Element flow, String id) {
		return Tree.children((Element) flow.getParentNode(), "subProcess")
			.stream()
			.anyMatch((part) -> id.equals(part.getAttribute("id")));
	}

	private static String left(String part) {
		return part + " (left)";
	}

	private void step(String from, String to) {
		this.next.computeIfAbsent(from, (key) -> new LinkedHashSet<>()).add(to);
	}

	Map<String, Element> nodes() {
		return this.nodes;
	}

	List<String> starts() {
		return this.starts;
	}

	/** Whether some of the targets can be reached without passing that node. */
	boolean avoids(Collection<String> from, Collection<String> targets, String without) {
		Set<String> reached = reached(from, without);
		return targets.stream().anyMatch(reached::contains);
	}

	Set<String> reached(Collection<String> from, String without) {
		Set<String> reached = new HashSet<>();
		Deque<String> open = new ArrayDeque<>(from);
		while (!open.isEmpty()) {
			String at = open.pop();
			if (!at.equals(without) && reached.add(at)) {
				open.addAll(this.next.getOrDefault(at, Set.of()));
			}
		}
		return reached;
	}

}
