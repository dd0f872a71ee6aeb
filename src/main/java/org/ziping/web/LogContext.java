package org.ziping.web;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Gives every line of the log the request and the dossier it belongs to, and no person.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LogContext extends OncePerRequestFilter {

	static final String HEADER = "X-Request-Id";

	private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9-]{8,64}");

	private static final Pattern DOSSIER = Pattern
		.compile("(?:/api/v1)?/dossiers/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:/.*)?");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
			throws ServletException, IOException {
		String id = id(request.getHeader(HEADER));
		response.setHeader(HEADER, id);
		MDC.put("request", id);
		Matcher dossier = DOSSIER.matcher(request.getRequestURI().substring(request.getContextPath().length()));
		if (dossier.matches()) {
			MDC.put("dossier", dossier.group(1));
		}
		try {
			next.doFilter(request, response);
		}
		finally {
			MDC.remove("request");
			MDC.remove("dossier");
		}
	}

	/** What the proxy gave, unless it could break a line of the log. */
	private static String id(@Nullable String given) {
		return (given != null && GIVEN.matcher(given).matches()) ? given : UUID.randomUUID().toString().substring(0, 8);
	}

}
