package org.ziping.process;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One reason why a diagram, table or form may not be deployed: the shape to mark, the
 * rule, and the sentence a person reads.
 *
 * @param path the steps that lead there, where the trouble shows only on a way
 */
public record DiagramFinding(String element, String rule, String messageKey, Object[] args, List<String> path) {

	public DiagramFinding(String element, String rule, String messageKey, Object[] args) {
		this(element, rule, messageKey, args, List.of());
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DiagramFinding that && this.element.equals(that.element) && this.rule.equals(that.rule)
				&& Arrays.equals(this.args, that.args);
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.element, this.rule, Arrays.hashCode(this.args));
	}

	@Override
	public String toString() {
		return this.element + ": " + this.rule + " " + Arrays.toString(this.args);
	}

}
