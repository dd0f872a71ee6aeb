package org.ziping.process.steps;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A bean that diagrams may speak of by this name; nothing else exists for them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Noun {

	/** The word in an expression, such as {@code people}. */
	String value();

}
