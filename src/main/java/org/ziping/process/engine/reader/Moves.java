package org.ziping.process.engine.reader;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.ziping.process.engine.reader.Explorer.State;
import org.ziping.process.engine.reader.Net.Answer;
import org.ziping.process.engine.reader.Net.Kind;
import org.ziping.process.engine.reader.Net.Node;
import org.ziping.process.engine.reader.Net.Way;

/** One step of one token: which states may follow, as the engine would have it. */
final class Moves {

	private final Net net;

	private final Policies policies;

	Moves(Net net, Policies policies) {
		this.net = net;
		this.policies = policies;
	}

	/** The states that follow, and an answer for which no flow leads on. */
	record Next(List<State> states, String noWayFor) {

	}

	Next of(State state, Node node) {
		if (node.kind() == Kind.PART) {
			return new Next(
					List.of(with(state, node, List.of(this.net.start(node.id())), Answer.of(state), state.facts())),
					"");
		}
		if (node.kind() == Kind.END || node.ways().isEmpty()) {
			return ended(state, node);
		}
		List<State> states = new ArrayList<>();
		String noWay = "";
		for (Answer answer : answers(state, node)) {
			List<String> targets = targets(node, answer);
			if (targets.isEmpty()) {
				noWay = answer.word();
			}
			else {
				int facts = decides(node) ? this.policies.after(state.facts(), node, answer) : state.facts();
				states.add(with(state, node, targets, answer, facts));
			}
		}
		return new Next(states, noWay);
	}

	private static boolean decides(Node node) {
		return node.kind() == Kind.PERSON || node.kind() == Kind.MACHINE;
	}

	private List<Answer> answers(State state, Node node) {
		if (node.kind() == Kind.PERSON) {
			return this.net.answers(node)
				.stream()
				.filter((answer) -> this.policies.allows(node, answer))
				.map((answer) -> answer.returnTo().isEmpty() ? new Answer(answer.verdict(), state.returnTo()) : answer)
				.toList();
		}
		boolean answers = node.kind() == Kind.MACHINE
				&& "verdict".equals(CompleteSteps.said(node.element(), "resultVariable"));
		if (!answers) {
			return List.of(Answer.of(state));
		}
		return this.policies.answersOf(node.verb())
			.stream()
			.map((answer) -> new Answer(answer.verdict(), state.returnTo()))
			.toList();
	}

	private static List<String> targets(Node node, Answer answer) {
		List<Way> fitting = node.ways()
			.stream()
			.filter((way) -> !way.otherwise() && (way.isFree() || way.literal().equals(answer.of(way.variable()))))
			.toList();
		if (fitting.isEmpty()) {
			return node.ways().stream().filter(Way::otherwise).map(Way::to).toList();
		}
		return ((node.kind() == Kind.CHOICE) ? fitting.subList(0, 1) : fitting).stream().map(Way::to).toList();
	}

	/** A token is gone; the last one of a sub-process lets that one go on. */
	private Next ended(State state, Node node) {
		State gone = with(state, node, List.of(), Answer.of(state), state.facts());
		Node part = node.part().isEmpty() ? null : this.net.node(node.part());
		boolean last = gone.tokens().stream().noneMatch((token) -> isIn(token, node.part()));
		if (part == null || !last) {
			return new Next(List.of(gone), "");
		}
		State left = new State(plus(gone.tokens(), part.id()), gone.verdict(), gone.returnTo(), gone.facts());
		return part.ways().isEmpty() ? ended(left, part) : new Next(
				List.of(with(left, part, targets(part, Answer.of(left)), Answer.of(left), left.facts())), "");
	}

	private boolean isIn(String token, String part) {
		for (String at = this.net.node(token).part(); !at.isEmpty(); at = this.net.node(at).part()) {
			if (Objects.equals(at, part)) {
				return true;
			}
		}
		return false;
	}

	private static State with(State state, Node left, List<String> targets, Answer answer, int facts) {
		List<String> tokens = new ArrayList<>(state.tokens());
		int gone = (left.kind() == Kind.TOGETHER) ? Math.max(1, left.arrivals()) : 1;
		for (int i = 0; i < gone; i++) {
			tokens.remove(left.id());
		}
		tokens.addAll(targets);
		Collections.sort(tokens);
		return new State(List.copyOf(tokens), answer.verdict(), answer.returnTo(), facts);
	}

	private static List<String> plus(List<String> tokens, String one) {
		List<String> more = new ArrayList<>(tokens);
		more.add(one);
		return more;
	}

}
