package org.ziping.organisation.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.signin.Proof;

/** Who sent the request, and from which address. */
@Component
public class CurrentActor {

	private final People people;

	CurrentActor(People people) {
		this.people = people;
	}

	public Actor of(HttpServletRequest request) {
		Person person = person();
		return new Actor(person.id(), person.name(), null, request.getRemoteAddr());
	}

	/** For code that has no request at hand; without one the address stays open. */
	public Actor get() {
		Person person = person();
		String address = (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
				? attributes.getRequest().getRemoteAddr() : null;
		return new Actor(person.id(), person.name(), null, address);
	}

	public boolean isSignedIn() {
		Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
		return signedIn != null && signedIn.isAuthenticated() && !(signedIn instanceof AnonymousAuthenticationToken)
				&& Proof.owed(signedIn).isEmpty() && this.people.isActive(signedIn.getName());
	}

	public Person person() {
		if (!isSignedIn()) {
			throw Refusal.of("organisation.not-signed-in");
		}
		return this.people.get(SecurityContextHolder.getContext().getAuthentication().getName());
	}

}
