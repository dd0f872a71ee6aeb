package org.ziping.process.engine;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.web.context.support.WebApplicationContextUtils;
import org.ziping.organisation.People;

/**
 * Who signed in to our pages is signed in to the webapps, with the groups of their posts.
 */
public class SignedInAuthentication extends ContainerBasedAuthenticationProvider {

	/** The webapps' filter makes this object by its class name. */
	public SignedInAuthentication() {
	}

	@Override
	public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
		Optional<String> person = SignedIn.person();
		if (person.isEmpty()) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = AuthenticationResult.successful(person.get());
		result.setGroups(List.copyOf(people(request).groupsOf(person.get())));
		result.setTenants(List.of());
		return result;
	}

	private static People people(HttpServletRequest request) {
		return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
			.getBean(People.class);
	}

}
