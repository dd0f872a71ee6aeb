package org.ziping.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;

import org.ziping.core.PlainWords;

/** What programs read where no controller was reached (RFC 9457). */
final class Problems {

	private Problems() {
	}

	static void write(HttpServletResponse response, int status, String key) throws IOException {
		response.setStatus(status);
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.setCharacterEncoding(StandardCharsets.UTF_8.name());
		new ObjectMapper().writeValue(response.getWriter(), new Problem(status, key, PlainWords.say(key)));
	}

	private record Problem(int status, String code, String detail) {
	}

}
