package org.ziping.process.engine;

import java.util.List;
import java.util.Map;

import org.ziping.core.Refusal;

/** A gate that writes down what it was asked; it knows the task t-1 alone. */
final class WrittenGate implements TasklistDoor {

	private final List<String> asked;

	WrittenGate(List<String> asked) {
		this.asked = asked;
	}

	@Override
	public void complete(String taskId, Map<String, Object> fields, String person) {
		if (taskId.equals("t-9")) {
			throw new IllegalStateException(Refusal.of("dossier.content-changed"));
		}
		this.asked.add("complete " + taskId + " " + fields + " " + person);
	}

	@Override
	public void claim(String taskId, String person) {
		this.asked.add("claim " + taskId + " " + person);
	}

	@Override
	public void release(String taskId, String person) {
		this.asked.add("release " + taskId + " " + person);
	}

	@Override
	public boolean mayRead(String taskId, String person) {
		return taskId.equals("t-1");
	}

	@Override
	public boolean knows(String person, String other) {
		return other.equals("chen.hui");
	}

	@Override
	public Map<String, Object> formVariables(String taskId, String person) {
		return Map.of("contentDigest", "SM3:ab", "other", 1);
	}

	@Override
	public String list(String query, String person, int first, int max) {
		this.asked.add(query + " " + first + " " + max);
		return "{}";
	}

	@Override
	public long count(String query, String person) {
		return 7;
	}

	@Override
	public Map<String, Long> counts(String person) {
		return Map.of("late", 2L);
	}

}
