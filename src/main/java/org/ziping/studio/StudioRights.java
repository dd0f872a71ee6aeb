package org.ziping.studio;

import org.springframework.stereotype.Component;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;

/** Who may draft and who may release; a diagram reaches everybody. */
@Component
class StudioRights {

	private final Policy policy;

	StudioRights(Policy policy) {
		this.policy = policy;
	}

	void require(Person person, Action action) {
		this.policy.check(person, action, Scope.EVERYWHERE);
	}

	boolean may(Person person, Action action) {
		return this.policy.allows(person, action, Scope.EVERYWHERE);
	}

}
