package org.ziping.process;

import java.util.function.BiFunction;

/**
 * One difference between two diagrams, tables or forms, by shape and property, for
 * whoever has to say yes to it.
 *
 * @param element the shape, row or field
 * @param type what kind of thing it is, worded by {@code process.difference.type.<type>}
 * @param property which property changed, worded by
 * {@code process.difference.property.<name>} or named by its column; empty for added and
 * removed things
 */
public record DiagramChange(Kind kind, String element, String type, String name, String property, String before,
		String now) {

	private static final String COLUMN = "column.";

	/** Worded by {@code process.difference.<NAME>}. */
	public enum Kind {

		ADDED, REMOVED, CHANGED

	}

	/** The sentence, in the words of whoever reads it. */
	public String sentence(BiFunction<String, Object[], String> say) {
		String what = say.apply("process.difference.type." + this.type, new Object[0]);
		if (this.kind != Kind.CHANGED) {
			return say.apply("process.difference." + this.kind, new Object[] { what, this.name });
		}
		String property = this.property.startsWith(COLUMN) ? this.property.substring(COLUMN.length())
				: say.apply("process.difference.property." + this.property, new Object[0]);
		return say.apply("process.difference.CHANGED",
				new Object[] { what, this.name, property, value(this.before, say), value(this.now, say) });
	}

	/** A value that has words of its own is given as {@code @key}. */
	private static String value(String value, BiFunction<String, Object[], String> say) {
		if (value.isBlank()) {
			return say.apply("process.difference.nothing", new Object[0]);
		}
		return value.startsWith("@") ? say.apply(value.substring(1), new Object[0]) : value;
	}

}
