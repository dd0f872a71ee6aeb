package org.ziping.web;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Policy;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SignIn;
import org.ziping.web.account.Entrance;
import org.ziping.web.api.Problems;

/** What happens at the doors: who comes in, where the others are sent, who leaves. */
@Component
class Doors implements AuthenticationEntryPoint, AccessDeniedHandler, LogoutHandler {

	private final LoginUrlAuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint("/sign-in");

	private final AccessDeniedHandler refused = new AccessDeniedHandlerImpl();

	private final People people;

	private final Policy policy;

	private final SignIn signIn;

	Doors(People people, Policy policy, SignIn signIn) {
		this.people = people;
		this.policy = policy;
		this.signIn = signIn;
		// The address is not built from the name that a client calls us by.
		this.signInPage.setFavorRelativeUris(true);
	}

	/** Somebody who left is no insider from that moment, whatever their session says. */
	AuthorizationDecision insider(Supplier<Authentication> signedIn, RequestAuthorizationContext request) {
		return new AuthorizationDecision(isInsider(signedIn.get()));
	}

	AuthorizationDecision engineReader(Supplier<Authentication> signedIn, RequestAuthorizationContext request) {
		Authentication who = signedIn.get();
		return new AuthorizationDecision(isInsider(who)
				&& this.policy.allows(this.people.get(who.getName()), Action.ENGINE_READ, Scope.EVERYWHERE));
	}

	private boolean isInsider(@Nullable Authentication who) {
		return who != null && who.isAuthenticated() && !(who instanceof AnonymousAuthenticationToken)
				&& Proof.owed(who).isEmpty() && this.people.isActive(who.getName());
	}

	/**
	 * Programs and parts of pages get a status; a page in a browser is led to the
	 * sign-in.
	 */
	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
			throws IOException, ServletException {
		String path = path(request);
		if (request.getHeader("HX-Request") != null) {
			response.setHeader("HX-Redirect", request.getContextPath() + "/sign-in");
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else if (path.startsWith("/api/")) {
			Problems.write(request, response, HttpStatus.UNAUTHORIZED, "web.api.unknown");
		}
		else if (path.startsWith("/camunda/api/")) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			this.signInPage.commence(request, response, unknown);
		}
	}

	/** A sign-in page that lay open too long is no attack: it is shown once more. */
	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException, ServletException {
		if (denied instanceof CsrfException && request.getRequestURI().endsWith("/sign-in")) {
			response.sendRedirect(request.getContextPath() + "/sign-in?again");
		}
		else if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			Problems.write(request, response, HttpStatus.FORBIDDEN,
					(denied instanceof CsrfException) ? "web.api.csrf" : "web.api.denied");
		}
		else if (owed().isPresent() && !path(request).startsWith("/camunda/api/")) {
			response.sendRedirect(request.getContextPath() + owed().get());
		}
		else {
			this.refused.handle(request, response, denied);
		}
	}

	private static String path(HttpServletRequest request) {
		return request.getRequestURI().substring(request.getContextPath().length());
	}

	/** Half-way in: they are led to what is missing. */
	private static Optional<String> owed() {
		return Entrance.pageOf(SecurityContextHolder.getContext().getAuthentication());
	}

	@Override
	public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
		if (isInsider(who)) {
			this.signIn.leave(who.getName(), request.getRemoteAddr());
		}
	}

}
