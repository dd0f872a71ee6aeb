package org.ziping.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Asks the policy before the act begins: who, from the parameter of type {@code Actor};
 * where, from a parameter that is {@link Somewhere}, or one marked {@link In} or
 * {@link Whose}; without one the right counts wherever it is held.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Guarded {

	Action value();

	/** Marks the parameter with the code of the unit. */
	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@interface In {

	}

	/** Marks the parameter with the id of the person whose unit it is about. */
	@Target(ElementType.PARAMETER)
	@Retention(RetentionPolicy.RUNTIME)
	@interface Whose {

	}

}
