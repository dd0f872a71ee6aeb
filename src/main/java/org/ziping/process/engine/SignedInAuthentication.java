package org.ziping.process.engine;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
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
		Authentication person = SecurityContextHolder.getContext().getAuthentication();
		if (person == null || !person.isAuthenticated() || person instanceof AnonymousAuthenticationToken) {
			return AuthenticationResult.unsuccessful();
		}
		AuthenticationResult result = AuthenticationResult.successful(person.getName());
		result.setGroups(List.copyOf(people(request).groupsOf(person.getName())));
		result.setTenants(List.of());
		return result;
	}

	private static People people(HttpServletRequest request) {
		return WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
			.getBean(People.class);
	}

}
