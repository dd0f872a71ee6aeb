package org.ziping.process.steps;

import org.ziping.organisation.Role;

/** Who hears of a task that is late; answered by a decision table. */
public interface Escalation {

	Role to(String step, int daysLate);

}
