package org.ziping.web;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A database that went away is said on a page that needs none. */
class DatabaseGoneTests {

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final DatabaseGone filter;

	DatabaseGoneTests() throws IOException {
		SpringTemplateEngine pages = new SpringTemplateEngine();
		ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
		files.setPrefix("templates/");
		files.setSuffix(".html");
		files.setCharacterEncoding("UTF-8");
		pages.setTemplateResolver(files);
		pages.setTemplateEngineMessageSource(new Wording().messageSource());
		this.filter = new DatabaseGone(pages, new Assets(new ClassPathResource("none.json"), new ObjectMapper()));
	}

	private String ask(String path, Exception thrown) throws Exception {
		this.filter.doFilter(new MockHttpServletRequest("GET", path), this.response, (request, response) -> {
			response.setCharacterEncoding("UTF-8");
			response.getWriter().print("half a page");
			if (thrown instanceof RuntimeException runtime) {
				throw runtime;
			}
			throw new ServletException(thrown);
		});
		return this.response.getContentAsString();
	}

	@Test
	void saysWhatHappenedAndThatNothingWasLost() throws Exception {
		String page = ask("/tasks/1", new DataAccessResourceFailureException("no",
				new SQLTransientConnectionException("Connection is not available")));
		assertThat(this.response.getStatus()).isEqualTo(503);
		assertThat(page).contains("连不上数据库", "此前保存的内容都在", "请过几分钟再打开本页").doesNotContain("??", "half a page");
	}

	@ParameterizedTest
	@CsvSource({ "08S01,0", "90098,90098", "90031,90031" })
	void knowsADatabaseThatIsGone(String state, int code) throws Exception {
		ask("/", new IllegalStateException(new SQLException("no", state, code)));
		assertThat(this.response.getStatus()).isEqualTo(503);
	}

	@Test
	void tellsProgramsInTheirWay() throws Exception {
		assertThat(ask("/api/v1/dossiers", new SQLException("no", "08001"))).contains("web.api.unavailable");
		assertThat(this.response.getContentType()).startsWith("application/problem+json");
	}

	@Test
	void leavesOtherFaultsToTheirOwnPage() {
		assertThatThrownBy(() -> ask("/", new IllegalStateException(new SQLException("duplicate", "23505", 23505))))
			.isInstanceOf(IllegalStateException.class);
		assertThat(this.response.getStatus()).isEqualTo(200);
	}

}
