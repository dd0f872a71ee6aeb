package org.ziping.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

import org.ziping.web.api.Problems;

/**
 * The database went away while the house runs: without it there is no session and so no
 * ordinary error page. Says so before anything asks for a session again.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class DatabaseGone extends OncePerRequestFilter {

	private static final Logger log = LoggerFactory.getLogger(DatabaseGone.class);

	/** H2 closes itself when its file can no longer be written, as on a full disk. */
	private static final Set<Integer> FILE_CLOSED = Set.of(90028, 90031, 90067, 90098, 90121);

	private final ITemplateEngine pages;

	private final Assets assets;

	DatabaseGone(ITemplateEngine pages, Assets assets) {
		this.pages = pages;
		this.assets = assets;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain next)
			throws ServletException, IOException {
		try {
			next.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			SQLException gone = gone(ex);
			if (gone == null || response.isCommitted()) {
				throw ex;
			}
			log.error("The database cannot be used: {}", gone.getMessage());
			response.reset();
			say(request, response);
		}
	}

	private void say(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader("Retry-After", "60");
		response.setHeader("Cache-Control", "no-store");
		if (request.getRequestURI().startsWith(request.getContextPath() + "/api/")) {
			Problems.write(request, response, HttpStatus.SERVICE_UNAVAILABLE, "web.api.unavailable");
			return;
		}
		response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		response.setContentType(MediaType.TEXT_HTML_VALUE);
		response.setCharacterEncoding("UTF-8");
		response.setHeader("Content-Security-Policy", ContentPolicy.OWN_PAGES);
		String code = MDC.get("request");
		this.pages.process("error/database",
				new Context(Locale.SIMPLIFIED_CHINESE,
						Map.of("style", request.getContextPath() + this.assets.path("house.css"), "home",
								request.getContextPath() + "/", "requestCode", (code != null) ? code : "")),
				response.getWriter());
	}

	static @org.jspecify.annotations.Nullable SQLException gone(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException failed && isGone(failed)) {
				return failed;
			}
		}
		return null;
	}

	private static boolean isGone(SQLException failed) {
		String state = (failed.getSQLState() != null) ? failed.getSQLState() : "";
		return state.startsWith("08") || failed instanceof SQLTransientConnectionException
				|| failed instanceof SQLNonTransientConnectionException || FILE_CLOSED.contains(failed.getErrorCode());
	}

}
