package org.ziping.web;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class LogContextTests {

	private static final String DOSSIER = "0b5e6c1a-1111-4222-8333-0123456789ab";

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private Map<String, String> seen(String path, String given) throws Exception {
		MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
		if (given != null) {
			request.addHeader(LogContext.HEADER, given);
		}
		Map<String, String> seen = new HashMap<>();
		new LogContext().doFilter(request, this.response, (asked, answered) -> seen.putAll(MDC.getCopyOfContextMap()));
		assertThat(MDC.get("request")).isNull();
		return seen;
	}

	@Test
	void namesTheRequestAndTheDossier() throws Exception {
		assertThat(seen("/dossiers/" + DOSSIER + "/report", "proxy-0001")).containsEntry("request", "proxy-0001")
			.containsEntry("dossier", DOSSIER);
		assertThat(this.response.getHeader(LogContext.HEADER)).isEqualTo("proxy-0001");
		assertThat(seen("/api/v1/dossiers/" + DOSSIER, null)).containsEntry("dossier", DOSSIER);
	}

	@Test
	void takesNoIdThatWouldBreakTheLog() throws Exception {
		assertThat(seen("/tasks/1", "a\nINFO forged line").get("request")).matches("[0-9a-f]{8}");
		assertThat(seen("/tasks/1", null)).doesNotContainKey("dossier");
	}

}
