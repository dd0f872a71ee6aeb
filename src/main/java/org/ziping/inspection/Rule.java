package org.ziping.inspection;

import java.util.EnumSet;
import java.util.Set;

import org.ziping.inspection.text.Reading;

/** One thing to look for, with a code, the stages at which it speaks and its weight. */
public record Rule(String code, String name, Level level, Set<Stage> stages, Check check) {

	public Rule {
		stages = Set.copyOf(stages);
	}

	static Rule of(String code, String name, Level level, Check check) {
		return new Rule(code, name, level, EnumSet.allOf(Stage.class), check);
	}

	/** A rule that is quiet while people still write. */
	static Rule late(String code, String name, Level level, Check check) {
		return new Rule(code, name, level, EnumSet.of(Stage.BINDING, Stage.SUBMISSION), check);
	}

	/** How the rule reads. */
	@FunctionalInterface
	public interface Check {

		void read(Reading reading, Findings into);

	}

}
