package org.ziping.process.engine.reader;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Walks every way that tokens can take through a process, whatever anybody answers, and
 * keeps how each state was reached.
 */
final class Explorer {

	/** More states than these nobody waits for. */
	static final int MOST_STATES = 20_000;

	private static final int MOST_TROUBLES = 20;

	/** What can go wrong on a way. */
	enum Trouble {

		NO_ANSWER, WAITS_FOREVER, TWICE, NO_END, POLICY

	}

	/** Something wrong at a step, and the steps that led there. */
	record Found(Trouble trouble, String at, String word, List<String> path) {

	}

	/**
	 * Where the tokens are and what was answered last; {@code facts} are of the policies.
	 */
	record State(List<String> tokens, String verdict, String returnTo, int facts) {

	}

	private record Came(State from, String step) {

	}

	private final Net net;

	private final Policies policies;

	private final Moves moves;

	private final Map<State, Came> seen = new LinkedHashMap<>();

	private final Map<State, List<State>> before = new LinkedHashMap<>();

	private final Deque<State> open = new ArrayDeque<>();

	private final List<Found> found = new ArrayList<>();

	private final Set<String> told = new HashSet<>();

	private final Set<State> stuck = new HashSet<>();

	private boolean complete = true;

	Explorer(Net net, Policies policies) {
		this.net = net;
		this.policies = policies;
		this.moves = new Moves(net, policies);
	}

	/** All troubles, each at its step once, each by a shortest way. */
	List<Found> explore() {
		State first = new State(List.of(this.net.start("")), "", "", this.policies.beginning());
		reach(first, first, "");
		while (!this.open.isEmpty() && this.complete) {
			expand(this.open.removeFirst());
		}
		if (this.complete) {
			endsFromEverywhere();
		}
		return this.found;
	}

	/** Whether everything was seen; otherwise the answer is only about what was. */
	boolean isComplete() {
		return this.complete;
	}

	int states() {
		return this.seen.size();
	}

	private void expand(State state) {
		List<Net.Node> ready = new ArrayList<>();
		for (String at : new TreeSet<>(state.tokens())) {
			Net.Node node = this.net.node(at);
			long here = Collections.frequency(state.tokens(), at);
			if (node.isWork() && here > 1) {
				tell(Trouble.TWICE, at, "", state);
				this.stuck.add(state);
				return;
			}
			if (node.kind() != Net.Kind.TOGETHER || here >= node.arrivals()) {
				ready.add(node);
			}
		}
		// What nobody waits for the engine does at once, before anybody answers again.
		ready.stream()
			.filter((node) -> !node.isWork())
			.findFirst()
			.ifPresentOrElse((node) -> step(state, node), () -> ready.forEach((node) -> step(state, node)));
		if (ready.isEmpty() && !state.tokens().isEmpty()) {
			tell(Trouble.WAITS_FOREVER, state.tokens().get(0), "", state);
			this.stuck.add(state);
		}
	}

	private void step(State state, Net.Node node) {
		this.policies.broken(state.facts(), node)
			.forEach((rule) -> tell(Trouble.POLICY, node.id(), rule.name(), state));
		Moves.Next next = this.moves.of(state, node);
		next.states().forEach((reached) -> reach(reached, state, node.id()));
		if (!next.noWayFor().isEmpty()) {
			tell(Trouble.NO_ANSWER, node.id(), next.noWayFor(), state);
			this.stuck.add(state);
		}
	}

	private void reach(State state, State from, String step) {
		this.before.computeIfAbsent(state, (key) -> new ArrayList<>()).add(from);
		if (this.seen.putIfAbsent(state, new Came(from, step)) == null) {
			this.open.add(state);
			this.complete = this.seen.size() < MOST_STATES;
		}
	}

	/** From each state the process can still be brought to its end. */
	private void endsFromEverywhere() {
		Set<State> ending = new HashSet<>();
		Deque<State> back = new ArrayDeque<>();
		this.seen.keySet().stream().filter((state) -> state.tokens().isEmpty()).forEach(back::add);
		back.addAll(this.stuck);
		while (!back.isEmpty()) {
			State state = back.removeFirst();
			if (ending.add(state)) {
				back.addAll(this.before.getOrDefault(state, List.of()));
			}
		}
		this.seen.keySet()
			.stream()
			.filter((state) -> !ending.contains(state))
			.findFirst()
			.ifPresent((state) -> tell(Trouble.NO_END, state.tokens().get(0), "", state));
	}

	private void tell(Trouble trouble, String at, String word, State state) {
		if (this.found.size() < MOST_TROUBLES && this.told.add(trouble + " " + at + " " + word)) {
			this.found.add(new Found(trouble, at, word, path(state, at)));
		}
	}

	private List<String> path(State state, String at) {
		List<String> path = new ArrayList<>(List.of(at));
		for (State now = state; !this.seen.get(now).step().isEmpty(); now = this.seen.get(now).from()) {
			path.add(this.seen.get(now).step());
		}
		Collections.reverse(path);
		return path;
	}

}
