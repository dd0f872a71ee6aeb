package org.ziping.dossier.routing;

/**
 * The gate that every completion passes: refuses, or records the decision and moves the
 * dossier, in the caller's transaction.
 */
public interface Gatekeeper {

	Outcome decide(Act act);

}
