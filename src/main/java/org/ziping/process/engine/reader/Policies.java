package org.ziping.process.engine.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import org.jspecify.annotations.Nullable;

/**
 * The list {@code process/policies.yaml}: what must have happened before a step ends,
 * whichever way a token took, each with the rule of the trade it stands for.
 */
record Policies(List<Policy> before, Map<String, List<String>> returns, Map<String, List<String>> answers,
		List<Never> never) {

	static Policies load() {
		try (InputStream list = Policies.class.getResourceAsStream("/process/policies.yaml")) {
			return new ObjectMapper(new YAMLFactory()).readValue(list, Policies.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * One rule.
	 *
	 * @param at the steps that may not end without it
	 * @param needs one of these must have happened, as a step or {@code step:VERDICT}
	 * @param lost what makes it necessary again
	 * @param holds whether it holds from the beginning
	 */
	record Policy(String name, List<String> at, List<String> needs, @JsonProperty("lost-by") List<String> lost,
			boolean holds) {

		boolean isAsked(Net.Node step) {
			return this.at.stream().anyMatch(step::is);
		}

		/** Whether it holds when that step has ended so. */
		boolean after(boolean before, Net.Node step, Net.Answer answer) {
			if (this.needs.stream().anyMatch((event) -> happened(event, step, answer))) {
				return true;
			}
			return before && this.lost.stream().noneMatch((event) -> happened(event, step, answer));
		}

		private static boolean happened(String event, Net.Node step, Net.Answer answer) {
			int colon = event.indexOf(':');
			return step.is((colon < 0) ? event : event.substring(0, colon))
					&& (colon < 0 || event.substring(colon + 1).equals(answer.verdict()));
		}

	}

	/** People to whom a step may never be given. */
	record Never(String name, List<String> at, List<String> people) {
	}

	/** The gate takes some returns only from some steps. */
	boolean allows(Net.Node step, Net.Answer answer) {
		List<String> from = this.returns.get(answer.returnTo());
		return from == null || from.contains(step.id());
	}

	/** What a sentence may answer. */
	List<Net.Answer> answersOf(@Nullable String verb) {
		return this.answers.getOrDefault(verb, List.of("PASS"))
			.stream()
			.map((verdict) -> new Net.Answer(verdict, ""))
			.toList();
	}

	/** The facts that hold before anything happened, one bit for each rule. */
	int beginning() {
		int facts = 0;
		for (int i = 0; i < this.before.size(); i++) {
			facts |= this.before.get(i).holds() ? 1 << i : 0;
		}
		return facts;
	}

	int after(int facts, Net.Node step, Net.Answer answer) {
		int now = 0;
		for (int i = 0; i < this.before.size(); i++) {
			now |= this.before.get(i).after((facts & 1 << i) != 0, step, answer) ? 1 << i : 0;
		}
		return now;
	}

	/** The rules that this step's end would break. */
	List<Policy> broken(int facts, Net.Node step) {
		List<Policy> broken = new java.util.ArrayList<>();
		for (int i = 0; i < this.before.size(); i++) {
			if ((facts & 1 << i) == 0 && this.before.get(i).isAsked(step)) {
				broken.add(this.before.get(i));
			}
		}
		return broken;
	}

}
