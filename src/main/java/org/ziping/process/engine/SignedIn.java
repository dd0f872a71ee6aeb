package org.ziping.process.engine;

import java.util.Optional;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, where somebody does; jobs and commands have nobody. */
final class SignedIn {

	private SignedIn() {
	}

	static Optional<String> person() {
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		boolean named = person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
		return named ? Optional.of(person.getName()) : Optional.empty();
	}

}
