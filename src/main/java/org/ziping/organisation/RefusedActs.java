package org.ziping.organisation;

import java.util.Objects;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.core.Actor;
import org.ziping.core.Scope;

/**
 * Writes down what somebody tried without the right to it, in a transaction of its own:
 * that of the act is rolled back.
 */
@Component
class RefusedActs {

	static final String CHAIN = "refused";

	private final AuditTrail audit;

	RefusedActs(AuditTrail audit) {
		this.audit = audit;
	}

	@Transactional(propagation = Propagation.REQUIRES_NEW)
	public void record(Actor by, Action action, Scope scope) {
		String where = Objects.requireNonNullElse(scope.unit(), "*");
		this.audit.record(by, CHAIN, "refuse." + action.name(), where, null, null,
				Objects.requireNonNullElse(scope.section(), ""));
	}

}
