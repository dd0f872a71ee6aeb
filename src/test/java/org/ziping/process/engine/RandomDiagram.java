package org.ziping.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.ziping.process.engine.reader.ReaderFixtures;

/** A small process that nobody drew: tasks, questions and branches, right or wrong. */
final class RandomDiagram {

	private static final List<String> ANSWERS = List.of("PASS", "RETURN", "DRAFT");

	private final Random dice;

	private final List<String> kinds = new ArrayList<>();

	private final StringBuilder flows = new StringBuilder();

	private RandomDiagram(Random dice) {
		this.dice = dice;
	}

	static String drawn(String key, long seed) {
		return new RandomDiagram(new Random(seed)).draw(key);
	}

	private String draw(String key) {
		int size = 3 + this.dice.nextInt(5);
		this.kinds.add("userTask");
		for (int at = 1; at < size; at++) {
			int side = this.dice.nextInt(10);
			this.kinds.add((side < 5) ? "userTask" : (side < 8) ? "exclusiveGateway" : "parallelGateway");
		}
		StringBuilder nodes = new StringBuilder("<bpmn:startEvent id=\"start\"/><bpmn:endEvent id=\"end\"/>");
		flow("start", "n0", "");
		for (int at = 0; at < size; at++) {
			nodes.append("<bpmn:").append(this.kinds.get(at)).append(" id=\"n").append(at).append("\"/>");
			leave(at);
		}
		return ReaderFixtures.diagram(
				"<bpmn:process id=\"" + key + "\" isExecutable=\"true\">" + nodes + this.flows + "</bpmn:process>");
	}

	private void leave(int at) {
		if (this.kinds.get(at).equals("userTask")) {
			flow("n" + at, onward(at), "");
			return;
		}
		Set<String> targets = new LinkedHashSet<>();
		targets.add(onward(at));
		if (this.kinds.get(at).equals("exclusiveGateway")) {
			targets.add(this.dice.nextInt(10) < 4 ? back(at) : onward(at));
		}
		else if (this.dice.nextBoolean()) {
			targets.add(onward(at));
		}
		if (targets.size() == 1 || this.kinds.get(at).equals("parallelGateway")) {
			targets.forEach((target) -> flow("n" + at, target, ""));
			return;
		}
		int answer = (this.dice.nextInt(8) == 0) ? 1 : 0;
		for (String target : targets) {
			flow("n" + at, target, ANSWERS.get(answer++));
		}
	}

	private String onward(int at) {
		int to = at + 1 + this.dice.nextInt(3);
		return (to >= this.kinds.size()) ? "end" : "n" + to;
	}

	/** Back to a task, so that no loop turns by itself. */
	private String back(int at) {
		List<Integer> tasks = new ArrayList<>();
		for (int i = 0; i < at; i++) {
			if (this.kinds.get(i).equals("userTask")) {
				tasks.add(i);
			}
		}
		return "n" + tasks.get(this.dice.nextInt(tasks.size()));
	}

	private void flow(String from, String to, String answer) {
		String condition = answer.isEmpty() ? ""
				: "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">#{verdict == '" + answer
						+ "'}</bpmn:conditionExpression>";
		this.flows.append("<bpmn:sequenceFlow id=\"f")
			.append(this.flows.length())
			.append("\" sourceRef=\"")
			.append(from)
			.append("\" targetRef=\"")
			.append(to)
			.append("\">")
			.append(condition)
			.append("</bpmn:sequenceFlow>");
	}

}
