package org.ziping.process.steps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A verb of a {@link Noun} that a diagram may use; its first parameter is the dossier.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sentence {

	/**
	 * Message key of the words in the pick list; with {@code .when} behind it, of the
	 * line that says when to use it.
	 */
	String label();

}
