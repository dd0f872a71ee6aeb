package org.ziping.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the act asks by itself whose turn it is or who took part, which no table of
 * roles can know. Every act of a service carries this or {@link Guarded}.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface GuardedByState {

}
