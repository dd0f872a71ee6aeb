package org.ziping.web.api;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * What programs read when something did not happen (RFC 9457): Chinese, or English where
 * they ask for it.
 */
public final class Problems {

	private Problems() {
	}

	/** Chinese unless the program prefers English. */
	public static Locale language(HttpServletRequest request) {
		boolean english = request.getHeader("Accept-Language") != null
				&& Locale.ENGLISH.getLanguage().equals(request.getLocale().getLanguage());
		return english ? Locale.ENGLISH : Locale.ROOT;
	}

	/** For controllers. */
	public static ProblemDetail of(HttpServletRequest request, HttpStatus status, String code, String sentence) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
		problem.setType(URI.create("urn:ziping:problem:" + code));
		problem.setTitle(say(language(request), "web.api.title." + title(status)));
		problem.setInstance(URI.create(request.getRequestURI()));
		problem.setProperty("code", code);
		return problem;
	}

	public static ProblemDetail of(HttpServletRequest request, HttpStatus status, String key) {
		return of(request, status, key, say(language(request), key));
	}

	/** For filters, where no controller is reached. */
	public static void write(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
			throws IOException {
		ProblemDetail problem = of(request, status, key);
		Map<String, Object> body = new LinkedHashMap<>();
		body.put("type", problem.getType().toString());
		body.put("title", problem.getTitle());
		body.put("status", problem.getStatus());
		body.put("detail", problem.getDetail());
		body.put("instance", request.getRequestURI());
		body.put("code", key);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		response.setHeader("Cache-Control", "no-store");
		new ObjectMapper().writeValue(response.getWriter(), body);
	}

	static String say(Locale language, String key, Object... arguments) {
		String words = ResourceBundle
			.getBundle("messages.web", language,
					ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
			.getString(key);
		return new MessageFormat(words, Locale.ROOT).format(arguments);
	}

	private static String title(HttpStatus status) {
		return switch (status) {
			case UNAUTHORIZED, FORBIDDEN, NOT_FOUND, CONFLICT, TOO_MANY_REQUESTS -> String.valueOf(status.value());
			default -> status.is5xxServerError() ? "500" : "400";
		};
	}

}
