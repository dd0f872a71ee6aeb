package org.ziping.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.ziping.core.Digest;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every address of ours, enumerated from the mappings, asked by nobody and by somebody.
 */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RoutesTests {

	/** What somebody who has not signed in may see. */
	private static final Set<String> OPEN = Set.of("/sign-in", "/error", "/first-administrator",
			"/calendar-link/{token}");

	/**
	 * Sessions, the engine's own counters, and the trail, which writes down who was
	 * refused.
	 */
	private static final Set<String> NOT_OURS = Set.of("SPRING_SESSION", "SPRING_SESSION_ATTRIBUTES", "ACT_GE_PROPERTY",
			"ACT_RU_METER_LOG", "ACT_RU_TASK_METER_LOG", "FLYWAY_SCHEMA_HISTORY", "AUDIT_ENTRY", "AUDIT_HEAD",
			"AUDIT_LINKED");

	@Autowired
	ApplicationContext context;

	@Autowired
	MockMvc browser;

	@Autowired
	DataSource database;

	@Autowired
	Walk walk;

	private String dossier = "";

	@BeforeAll
	void aDossier() {
		this.dossier = this.walk.open(2067);
		this.walk.formGroup(this.dossier);
	}

	@Test
	void nobodyGetsMoreThanTheSignInPage() throws Exception {
		for (Route route : routes()) {
			MockHttpServletResponse answer = ask(route, null);
			boolean open = OPEN.contains(route.path) && route.method == HttpMethod.GET;
			assertThat(open || List.of(401, 403).contains(answer.getStatus()) || toSignIn(answer))
				.as(route + " answered " + answer.getStatus() + " to a stranger")
				.isTrue();
		}
	}

	@Test
	void nobodyGetsThePagesOfTheWebapps() throws Exception {
		List<String> files = files("classpath*:META-INF/resources/**/*.*");
		assertThat(files).hasSizeGreaterThan(50);
		for (String file : files) {
			for (String path : new String[] { file, file.replaceFirst("^/webjars/camunda/", "/camunda/") }) {
				MockHttpServletResponse answer = ask(new Route(HttpMethod.GET, path), null);
				assertThat(answer.getStatus()).as(path).isIn(302, 401, 403, 404);
			}
		}
	}

	@Test
	void thirdPagesAreNotOfferedBesideTheFilter() throws Exception {
		for (String path : new String[] { "/webjars/camunda/app/admin/index.html", "/plugin/admin/app/plugin.js",
				"/camunda-welcome/index.html", "/webjars/camunda/securityFilterRules.json" }) {
			assertThat(ask(new Route(HttpMethod.GET, path), "sys.admin").getStatus()).as(path).isIn(403, 404);
		}
	}

	@Test
	void nothingChangesWithoutTheToken() throws Exception {
		int asked = 0;
		for (Route route : routes()) {
			if (route.method != HttpMethod.GET && !route.path.equals("/error")) {
				for (String person : new String[] { "chen.hui", "deng.hong", "sys.admin" }) {
					MockHttpServletResponse answer = ask(route, person);
					boolean shownAgain = String.valueOf(answer.getRedirectedUrl()).startsWith("/sign-in");
					assertThat(answer.getStatus() == 403 || shownAgain)
						.as(route + " answered " + answer.getStatus() + " without a token")
						.isTrue();
					asked++;
				}
			}
		}
		assertThat(asked).isGreaterThan(60);
	}

	@Test
	void lookingTwiceChangesNothing() throws Exception {
		for (String person : new String[] { "chen.hui", "zhao.min", "deng.hong", "liu.chang", "sec.admin",
				"audit.admin" }) {
			for (Route route : routes()) {
				if (route.method == HttpMethod.GET) {
					ask(route, person);
				}
			}
		}
		Map<String, String> before = tables();
		List<String> broken = new ArrayList<>();
		for (String person : new String[] { "chen.hui", "zhao.min", "deng.hong", "liu.chang", "sec.admin" }) {
			for (Route route : routes()) {
				if (route.method == HttpMethod.GET && !route.path.equals("/error")) {
					int status = ask(route, person).getStatus();
					if (status >= 500) {
						broken.add(person + " " + route + " " + status);
					}
				}
			}
		}
		assertThat(broken).isEmpty();
		Map<String, String> after = tables();
		assertThat(after.keySet()).filteredOn((table) -> !after.get(table).equals(before.get(table))).isEmpty();
	}

	private MockHttpServletResponse ask(Route route, String person) throws Exception {
		MockHttpServletRequestBuilder asked = request(route.method, route.filled(this.dossier));
		try {
			return this.browser.perform((person != null) ? asked.with(user(person)) : asked).andReturn().getResponse();
		}
		catch (jakarta.servlet.ServletException ex) {
			MockHttpServletResponse broken = new MockHttpServletResponse();
			broken.setStatus(500);
			return broken;
		}
	}

	private static boolean toSignIn(MockHttpServletResponse answer) {
		String location = String.valueOf(answer.getRedirectedUrl());
		return answer.getStatus() == 302 && (location.contains("/sign-in"));
	}

	private List<Route> routes() {
		Set<Route> all = new LinkedHashSet<>();
		for (RequestMappingHandlerMapping mapping : this.context.getBeansOfType(RequestMappingHandlerMapping.class)
			.values()) {
			for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
				Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
				for (String path : new TreeSet<>(info.getPatternValues())) {
					(methods.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : methods)
						.forEach((method) -> all.add(new Route(method.asHttpMethod(), path)));
				}
			}
		}
		assertThat(all).hasSizeGreaterThan(60);
		return List.copyOf(all);
	}

	private static List<String> files(String pattern) throws IOException {
		List<String> all = new ArrayList<>();
		for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
			String url = file.getURL().toString();
			all.add(url.substring(url.indexOf("META-INF/resources") + "META-INF/resources".length()));
		}
		return all;
	}

	/** What each table holds, in a digest. */
	private Map<String, String> tables() throws SQLException {
		Map<String, String> all = new TreeMap<>();
		try (Connection connection = this.database.getConnection()) {
			List<String> names = new ArrayList<>();
			try (ResultSet tables = connection.getMetaData()
				.getTables(connection.getCatalog(), connection.getSchema(), "%",
						new String[] { "TABLE", "BASE TABLE" })) {
				while (tables.next()) {
					names.add(tables.getString("TABLE_NAME"));
				}
			}
			for (String name : names) {
				if (!NOT_OURS.contains(name.toUpperCase(java.util.Locale.ROOT))) {
					all.put(name, content(connection, name));
				}
			}
		}
		assertThat(all).hasSizeGreaterThan(40);
		return all;
	}

	private static String content(Connection connection, String table) throws SQLException {
		Set<String> rows = new TreeSet<>();
		try (ResultSet found = connection.createStatement().executeQuery("select * from " + table)) {
			int columns = found.getMetaData().getColumnCount();
			while (found.next()) {
				StringBuilder row = new StringBuilder();
				for (int i = 1; i <= columns; i++) {
					row.append(found.getString(i)).append('|');
				}
				rows.add(row.toString());
			}
		}
		return rows.size() + " " + Digest.sha256(String.join("\n", rows).getBytes(StandardCharsets.UTF_8)).hex();
	}

	/** A way to ask; places in the path are filled with what exists. */
	private record Route(HttpMethod method, String path) {

		String filled(String dossier) {
			return this.path.replace("{id}", dossier)
				.replace("{number}", "1")
				.replace("{section}", "440100-001-02")
				.replace("{item}", "LZ03")
				.replace("{column}", "FINAL")
				.replaceAll("\\{[^/}]*}", "x")
				.replace("/**", "/x");
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

}
