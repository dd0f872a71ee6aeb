package org.ziping.web.server;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The engine's pages mark their cookies always or never; ours are marked where the
 * request came by https.
 */
class SecureCookies extends OncePerRequestFilter {

	static final int FIRST = Ordered.HIGHEST_PRECEDENCE + 1;

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
			throws ServletException, IOException {
		next.doFilter(request, request.isSecure() ? new Marking(response) : response);
	}

	/** Adds the mark that is missing. */
	private static final class Marking extends HttpServletResponseWrapper {

		Marking(HttpServletResponse response) {
			super(response);
		}

		@Override
		public void addHeader(String name, String value) {
			super.addHeader(name, marked(name, value));
		}

		@Override
		public void setHeader(String name, String value) {
			super.setHeader(name, marked(name, value));
		}

		private static String marked(String name, String value) {
			boolean bare = "Set-Cookie".equalsIgnoreCase(name) && !value.matches("(?i).*;\\s*secure\\s*(;.*)?");
			return bare ? value + ";Secure" : value;
		}

	}

}
