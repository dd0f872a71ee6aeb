package org.ziping.web;

import java.util.List;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.ziping.organisation.Person;
import org.ziping.organisation.SignIn;

/**
 * Asks the organisation whether a person may enter. The session keeps their name alone:
 * what they may do is asked anew at each request.
 */
@Component
class PersonAuthentication implements AuthenticationProvider {

	private final SignIn signIn;

	PersonAuthentication(SignIn signIn) {
		this.signIn = signIn;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "-";
		Person person = this.signIn.admit(typed.getName(), String.valueOf(typed.getCredentials()), address)
			.orElseThrow(() -> new BadCredentialsException("refused"));
		UsernamePasswordAuthenticationToken admitted = UsernamePasswordAuthenticationToken.authenticated(person.id(),
				null, List.of(new SimpleGrantedAuthority("ROLE_PERSON")));
		admitted.setDetails(typed.getDetails());
		return admitted;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
