package org.ziping.web.account;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

import org.ziping.organisation.signin.Owed;
import org.ziping.organisation.signin.Proof;

/**
 * Leads whoever proved a factor to what they still owe, and then to where they wanted.
 */
@Component
public class Entrance extends SavedRequestAwareAuthenticationSuccessHandler {

	private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();

	private final HttpSessionRequestCache wanted = new HttpSessionRequestCache();

	private final Clock clock;

	Entrance(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication who)
			throws ServletException, IOException {
		SessionNotes.write(request, this.clock.instant());
		Optional<String> owed = pageOf(who);
		if (owed.isPresent()) {
			getRedirectStrategy().sendRedirect(request, response, owed.get());
			return;
		}
		super.onAuthenticationSuccess(request, response, who);
	}

	/** The page on which they give what they owe; nothing for who is in. */
	public static Optional<String> pageOf(@Nullable Authentication who) {
		return Proof.next(who).map((owed) -> switch (owed) {
			case CODE -> "/sign-in/code";
			case NEW_PASSWORD -> "/sign-in/password";
			case SECOND_FACTOR -> "/sign-in/second-factor";
		});
	}

	/** One thing less is owed; answers with the address to go on to. */
	String settled(Owed done, HttpServletRequest request, HttpServletResponse response) {
		Authentication before = SecurityContextHolder.getContext().getAuthentication();
		List<Owed> left = new ArrayList<>(Proof.owed(before));
		left.remove(done);
		Authentication after = proven(before, left, request, response);
		return pageOf(after).orElseGet(() -> whereTheyWanted(request, response));
	}

	/** Whoever is in has proved it once more. */
	void confirmed(HttpServletRequest request, HttpServletResponse response) {
		proven(SecurityContextHolder.getContext().getAuthentication(), List.of(), request, response);
	}

	/** Each proof changes the session's id, for the former may be known to another. */
	private Authentication proven(Authentication before, List<Owed> left, HttpServletRequest request,
			HttpServletResponse response) {
		UsernamePasswordAuthenticationToken after = UsernamePasswordAuthenticationToken.authenticated(before.getName(),
				null, Proof.of(left, this.clock.instant()));
		after.setDetails(before.getDetails());
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		context.setAuthentication(after);
		SecurityContextHolder.setContext(context);
		HttpSession session = request.getSession(false);
		if (session != null) {
			request.changeSessionId();
		}
		this.contexts.saveContext(context, request, response);
		return after;
	}

	private String whereTheyWanted(HttpServletRequest request, HttpServletResponse response) {
		SavedRequest saved = this.wanted.getRequest(request, response);
		this.wanted.removeRequest(request, response);
		return (saved != null) ? saved.getRedirectUrl() : "/";
	}

}
