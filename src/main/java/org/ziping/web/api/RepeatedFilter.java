package org.ziping.web.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A request that comes again with the same idempotency key gets the first answer again,
 * and nothing is done twice. Completing a task has this inside its own transaction.
 */
class RepeatedFilter extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._:-]{1,100}");

	private final transient Answered answered;

	RepeatedFilter(Answered answered) {
		this.answered = answered;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String key = request.getHeader("Idempotency-Key");
		String path = request.getRequestURI();
		if (key == null || request.getMethod().equals("GET") || path.endsWith("/complete")
				|| request.getUserPrincipal() == null) {
			chain.doFilter(request, response);
			return;
		}
		if (!KEY.matcher(key).matches()) {
			Problems.write(request, response, HttpStatus.BAD_REQUEST, "web.api.key");
			return;
		}
		String person = request.getUserPrincipal().getName();
		String asked = request.getMethod() + " " + path;
		if (!this.answered.begin(person, key, asked)) {
			again(request, response, this.answered.find(person, key), asked);
			return;
		}
		answer(request, response, chain, person, key);
	}

	private void answer(HttpServletRequest request, HttpServletResponse response, FilterChain chain, String person,
			String key) throws IOException, ServletException {
		ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
		boolean done = false;
		try {
			chain.doFilter(request, kept);
			done = kept.getStatus() < HttpStatus.BAD_REQUEST.value();
		}
		finally {
			if (done) {
				this.answered.keep(person, key, kept.getStatus(), String.valueOf(kept.getContentType()),
						new String(kept.getContentAsByteArray(), StandardCharsets.UTF_8));
			}
			else {
				this.answered.forget(person, key);
			}
			kept.copyBodyToResponse();
		}
	}

	private static void again(HttpServletRequest request, HttpServletResponse response, Optional<Answered.Answer> first,
			String asked) throws IOException {
		if (first.isEmpty() || first.get().status() == 0) {
			Problems.write(request, response, HttpStatus.CONFLICT, "web.api.under-way");
		}
		else if (!first.get().asked().equals(asked)) {
			Problems.write(request, response, HttpStatus.UNPROCESSABLE_ENTITY, "web.api.key-used");
		}
		else {
			response.setStatus(first.get().status());
			response.setContentType(first.get().type());
			response.setHeader("Idempotent-Replayed", "true");
			response.getOutputStream().write(first.get().body().getBytes(StandardCharsets.UTF_8));
		}
	}

}
