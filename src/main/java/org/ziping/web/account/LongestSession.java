package org.ziping.web.account;

import java.io.IOException;
import java.time.Clock;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.ziping.organisation.signin.SignInSettings;

/** However busy it is, a session ends after a day's work; before anything reads it. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class LongestSession extends OncePerRequestFilter {

	private final SignInSettings settings;

	private final Clock clock;

	LongestSession(SignInSettings settings, Clock clock) {
		this.settings = settings;
		this.clock = clock;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
			throws ServletException, IOException {
		HttpSession session = request.getSession(false);
		if (session != null
				&& SessionNotes.entered(session).plus(this.settings.longestSession()).isBefore(this.clock.instant())) {
			session.invalidate();
		}
		next.doFilter(request, response);
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return request.getRequestURI().startsWith(request.getContextPath() + "/assets/");
	}

}
