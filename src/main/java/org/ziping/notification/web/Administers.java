package org.ziping.notification.web;

import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/** Shows the administrator's ways on pages about being told. */
@ControllerAdvice(assignableTypes = { NotificationController.class, PreferenceController.class, OutboxController.class,
		WordingController.class })
class Administers {

	private final Policy policy;

	Administers(Policy policy) {
		this.policy = policy;
	}

	@ModelAttribute("administers")
	boolean administers(@Current Person person) {
		return this.policy.allows(person, Action.SYSTEM_RUN, Scope.EVERYWHERE);
	}

}
