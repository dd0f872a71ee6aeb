package org.ziping.web.server;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.util.unit.DataSize;

import org.ziping.core.CannotStart;
import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * A foreign page that points its own name at this machine gets nothing; no address of
 * ours is built from the name that somebody called.
 */
@HouseTest
class HostTests {

	@Autowired
	MockMvc browser;

	@Test
	void theTrialAnswersToThisMachinesNamesOnly() {
		ServerSettings none = new ServerSettings(List.of(), List.of(), DataSize.ofKilobytes(1));
		assertThat(List.of("localhost", "127.0.0.1", "[::1]")).allMatch(ServerConfiguration.names(none, true));
		assertThat(List.of("evil.example", "127.0.0.1.evil.example", "localhost.", ""))
			.noneMatch(ServerConfiguration.names(none, true));
		assertThat(ServerConfiguration.names(none, false)).accepts("ziping.office");
		assertThat(ServerConfiguration
			.names(new ServerSettings(List.of(), List.of("ziping.office"), DataSize.ofKilobytes(1)), false))
			.accepts("Ziping.Office", "127.0.0.1")
			.rejects("evil.example");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "/", "/sign-in", "/assets/house.css", "/camunda/app/tasklist/default/", "/api/v1/dossiers" })
	void aStrangeNameIsRefusedAtEveryDoor(String path) throws Exception {
		assertThat(ask(path, "evil.example").getStatus()).isEqualTo(400);
		assertThat(ask(path, "localhost").getStatus()).isNotEqualTo(400);
	}

	@Test
	void noAnswerRepeatsWhatTheHeadersClaim() throws Exception {
		MockHttpServletResponse answer = this.browser
			.perform(get("/dossiers").header("X-Forwarded-Host", "evil.example")
				.header("Forwarded", "host=evil.example")
				.header("X-Forwarded-Prefix", "//evil.example"))
			.andReturn()
			.getResponse();
		assertThat(answer.getRedirectedUrl()).isEqualTo("/sign-in");
	}

	@Test
	void refusesAProxyThatIsNoAddress() {
		assertThatExceptionOfType(CannotStart.class)
			.isThrownBy(() -> new ServerSettings(List.of(".*"), List.of(), DataSize.ofKilobytes(1)))
			.withMessageContaining("ziping.web.server.proxies=.*");
	}

	private MockHttpServletResponse ask(String path, String host) throws Exception {
		return this.browser.perform(get(path).with((request) -> {
			request.setServerName(host);
			return request;
		})).andReturn().getResponse();
	}

}
