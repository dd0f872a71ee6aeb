package org.ziping.web;

import java.time.Clock;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

import org.ziping.organisation.signin.Admission;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SignIn;

/**
 * Asks the organisation whether a person may enter. The session keeps their name alone:
 * what they may do is asked anew at each request.
 */
@Component
class PersonAuthentication implements AuthenticationProvider {

	private final SignIn signIn;

	private final Clock clock;

	PersonAuthentication(SignIn signIn, Clock clock) {
		this.signIn = signIn;
		this.clock = clock;
	}

	@Override
	public Authentication authenticate(Authentication typed) {
		String address = (typed.getDetails() instanceof WebAuthenticationDetails details) ? details.getRemoteAddress()
				: "-";
		Admission admission = this.signIn.admit(typed.getName(), String.valueOf(typed.getCredentials()), address)
			.orElseThrow(() -> new BadCredentialsException("refused"));
		UsernamePasswordAuthenticationToken admitted = UsernamePasswordAuthenticationToken
			.authenticated(admission.person().id(), null, Proof.of(admission.owed(), this.clock.instant()));
		admitted.setDetails(typed.getDetails());
		return admitted;
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}
