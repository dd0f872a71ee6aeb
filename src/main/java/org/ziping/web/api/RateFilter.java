package org.ziping.web.api;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;

/** Keeps one program from taking the others' share. */
class RateFilter extends HttpFilter {

	private static final long serialVersionUID = 1L;

	private final transient Rates rates;

	RateFilter(Rates rates) {
		this.rates = rates;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String asker = (request.getUserPrincipal() != null) ? request.getUserPrincipal().getName()
				: request.getRemoteAddr();
		int wait = this.rates.waitFor(asker);
		if (wait > 0) {
			response.setHeader("Retry-After", String.valueOf(wait));
			Problems.write(request, response, HttpStatus.TOO_MANY_REQUESTS, "web.api.rate");
			return;
		}
		chain.doFilter(request, response);
	}

}
