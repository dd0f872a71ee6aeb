package org.ziping.dossier;

/** One rule of the gate: refuses, or lets pass. */
@FunctionalInterface
interface GateRule {

	void check(Hearing hearing);

}
