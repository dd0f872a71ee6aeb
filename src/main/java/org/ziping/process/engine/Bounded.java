package org.ziping.process.engine;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A question for a list that says how much of it, for the engine answers no other. */
final class Bounded extends HttpServletRequestWrapper {

	private static final String BOUND = "maxResults=" + GuardPlugin.LONGEST_LIST;

	private Bounded(HttpServletRequest request) {
		super(request);
	}

	static HttpServletRequest of(HttpServletRequest request) {
		return (request.getParameter("maxResults") != null) ? request : new Bounded(request);
	}

	/** The engine's own pages read the address, not the parameters. */
	@Override
	public String getQueryString() {
		String asked = super.getQueryString();
		return (asked == null || asked.isEmpty()) ? BOUND : asked + "&" + BOUND;
	}

}
