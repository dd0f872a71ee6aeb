package org.ziping.web.account;

import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.session.Session;

/** What a session remembers of its beginning, for its person to recognise it by. */
record SessionNotes(String address, Browser browser, Instant entered) {

	private static final String ADDRESS = "ziping.address";

	private static final String BROWSER = "ziping.browser";

	private static final String ENTERED = "ziping.entered";

	static void write(HttpServletRequest request, Instant now) {
		HttpSession session = request.getSession();
		session.setAttribute(ADDRESS, request.getRemoteAddr());
		session.setAttribute(BROWSER, Browser.of(request.getHeader("User-Agent")).name());
		session.setAttribute(ENTERED, now.toEpochMilli());
	}

	static SessionNotes of(Session session) {
		return new SessionNotes(session.getAttributeOrDefault(ADDRESS, "-"),
				Browser.valueOf(session.getAttributeOrDefault(BROWSER, Browser.OTHER.name())),
				entered(session.getAttributeOrDefault(ENTERED, session.getCreationTime().toEpochMilli())));
	}

	static Instant entered(HttpSession session) {
		return entered((session.getAttribute(ENTERED) instanceof Long noted) ? noted : session.getCreationTime());
	}

	private static Instant entered(long millis) {
		return Instant.ofEpochMilli(millis);
	}

}
