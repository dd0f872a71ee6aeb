package org.ziping.process.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class WebappFilterTests {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private final List<String> asked = new ArrayList<>();

	private String person = "chen.hui";

	private boolean passed;

	private HttpServletRequest passedOn;

	@Test
	void fact2_nobodyMakesAnAdministratorThroughTheSetupPath() throws Exception {
		MockHttpServletRequest request = post("/camunda/api/admin/setup/default/user/create", "{}");
		assertThat(answer(request).getStatus()).isEqualTo(403);
		this.person = "";
		assertThat(answer(request).getStatus()).isEqualTo(401);
		assertThat(this.passed).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "POST,/deployment/create", "POST,/task/create", "POST,/task/t-1/delegate", "POST,/task/t-1/resolve",
			"POST,/task/t-1/assignee", "PUT,/task/t-1", "POST,/task/t-1/variables", "PUT,/task/t-1/variables/verdict",
			"POST,/task/t-1/localVariables", "GET,/task/t-1/variables", "GET,/task/t-1/variables/verdict/data",
			"POST,/task/t-1/bpmnError", "POST,/task/t-1/bpmnEscalation", "POST,/task/t-1/identity-links",
			"DELETE,/task/t-1", "GET,/task/t-1/rendered-form", "POST,/process-instance/p-1/modification",
			"POST,/process-instance/p-1/variables", "DELETE,/process-instance/p-1", "PUT,/process-instance/suspended",
			"POST,/process-definition/key/self_evaluation/start", "POST,/process-definition/x/submit-form",
			"POST,/message", "POST,/signal", "POST,/migration/execute", "POST,/modification/execute",
			"PUT,/job/j/retries", "POST,/job/j/execute", "POST,/filter/create", "PUT,/filter/mine",
			"DELETE,/filter/mine", "POST,/user/create", "POST,/authorization/create", "GET,/variable-instance",
			"POST,/variable-instance", "GET,/history/variable-instance", "GET,/history/detail", "POST,/history/task",
			"POST,/external-task/fetchAndLock", "POST,/decision-definition/key/grade/evaluate", "GET,/deployment",
			"POST,/execution/e/signal", "PATCH,/task/t-1", "TRACE,/task", "POST,/identity/verify",
			"GET,/identity/groups", "POST,/batch", "GET,/telemetry/configuration", "POST,/condition",
			"GET,/schema/log" })
	void deniesWhatTasklistDoesNotNeed(String method, String path) throws Exception {
		MockHttpServletResponse answer = answer(request(method, ENGINE + path, "{}"));
		assertThat(answer.getStatus()).isEqualTo(403);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("\"message\":\"process.door\"");
		assertThat(this.passed).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/admin/default/",
			"/camunda/api/admin/plugin/adminPlugins/static/app/plugin.js",
			"/camunda/api/admin/setup/default/user/create", "/camunda/app/tasklist/../admin/", "/camunda//app/admin/",
			"/camunda/app/tasklist/..;/admin/", "/camunda/app/tasklist/%2e%2e/admin/", "/camunda/app/tasklist;x=1/",
			"/camunda/app/%61dmin/", "/camunda/app/tasklist/.%2e/admin/", "/camunda/app/tasklist\\..\\admin",
			"/camunda/api/engine/engine/other/task/t-1", "/camunda/api/engine/engine/default/task/t-1/form/",
			"/camunda/api/engine/engine/default/TASK/t-1", "/camunda/unknown" })
	void deniesAdminAndPathsInOtherSpellings(String path) throws Exception {
		assertThat(answer(request("GET", path, "")).getStatus()).isEqualTo(403);
		assertThat(this.passed).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "/camunda/app/tasklist/default/", "/camunda/app/tasklist/scripts/config.js",
			"/camunda/lib/deps.js", "/camunda/assets/opensans-regular-webfont.ttf", "/camunda/api/engine/engine/",
			ENGINE + "/user/chen.hui/profile", ENGINE + "/process-definition/self_evaluation:1:abc/xml",
			ENGINE + "/process-definition/self%3A1%3Aabc",
			"/camunda/api/tasklist/plugin/tasklistPlugins/static/app/plugin.js", ENGINE + "/task/t-1",
			ENGINE + "/task/t-1/form", ENGINE + "/task/t-1/deployed-form", ENGINE + "/task/t-1/comment" })
	void letsTasklistRead(String path) throws Exception {
		answer(request("GET", path, ""));
		assertThat(this.passed).isTrue();
	}

	@Test
	void deniesATaskThatThePersonMayNotSee() throws Exception {
		assertThat(answer(request("GET", ENGINE + "/task/t-2/form", "")).getStatus()).isEqualTo(403);
		MockHttpServletRequest history = request("GET", ENGINE + "/history/user-operation", "");
		assertThat(answer(history).getStatus()).isEqualTo(403);
		history.addParameter("taskId", "t-2");
		assertThat(answer(history).getStatus()).isEqualTo(403);
		assertThat(this.passed).isFalse();
	}

	@Test
	void cockpitIsForAdministratorsOnly() throws Exception {
		assertThat(answer(request("GET", "/camunda/app/cockpit/default/", "")).getStatus()).isEqualTo(403);
		this.person = "liu.chang";
		answer(request("GET", "/camunda/app/cockpit/default/", ""));
		assertThat(this.passed).isTrue();
	}

	/** As Cockpit's list of versions asks. */
	@Test
	void boundsAListThatSaysNotHowMuch() throws Exception {
		this.person = "liu.chang";
		MockHttpServletRequest versions = request("GET", ENGINE + "/process-definition", "");
		versions.setQueryString("key=self_evaluation");
		answer(versions);
		assertThat(this.passedOn.getQueryString()).isEqualTo("key=self_evaluation&maxResults=2000");
		versions.setQueryString("maxResults=50");
		versions.addParameter("maxResults", "50");
		answer(versions);
		assertThat(this.passedOn.getQueryString()).isEqualTo("maxResults=50");
	}

	@Test
	void tellsWhoSignedInAndWhichWebappsAreTheirs() throws Exception {
		MockHttpServletRequest who = request("GET", "/camunda/api/admin/auth/user/default", "");
		assertThat(answer(who).getContentAsString())
			.isEqualTo("{\"userId\":\"chen.hui\",\"authorizedApps\":[\"tasklist\"]}");
		this.person = "liu.chang";
		assertThat(answer(who).getContentAsString()).contains("cockpit");
	}

	@Test
	void welcomeLeadsHome() throws Exception {
		for (String path : List.of("/camunda", "/camunda/", "/camunda/app/welcome/default/")) {
			assertThat(answer(request("GET", path, "")).getRedirectedUrl()).isEqualTo("/");
		}
	}

	@Test
	void submitFormBecomesAnActAtTheGate() throws Exception {
		MockHttpServletResponse answer = answer(post(ENGINE + "/task/t-1/submit-form", """
				{"variables":{"verdict":{"value":"PASS","type":"String"},"contentDigest":{"value":"SM3:ab"}}}"""));
		assertThat(answer.getStatus()).isEqualTo(204);
		assertThat(this.asked).containsExactly("complete t-1 {verdict=PASS, contentDigest=SM3:ab} chen.hui");
		assertThat(this.passed).isFalse();
	}

	@Test
	void aRefusalReachesTasklistAsASentence() throws Exception {
		MockHttpServletResponse answer = answer(post(ENGINE + "/task/t-9/submit-form", "{\"variables\":{}}"));
		assertThat(answer.getStatus()).isEqualTo(400);
		assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo("{\"type\":\"Refusal\",\"message\":\"dossier.content-changed\"}");
	}

	@Test
	void nobodyClaimsForSomebodyElse() throws Exception {
		assertThat(answer(post(ENGINE + "/task/t-1/claim", "{\"userId\":\"yin.xia\"}")).getStatus()).isEqualTo(403);
		assertThat(answer(post(ENGINE + "/task/t-1/claim", "{\"userId\":\"chen.hui\"}")).getStatus()).isEqualTo(204);
		assertThat(this.asked).containsExactly("claim t-1 chen.hui");
	}

	@Test
	void listsAndCountsComeFromTheReadModel() throws Exception {
		MockHttpServletRequest list = post(ENGINE + "/filter/mine/list", "{\"sorting\":[{\"sortBy\":\"dueDate\"}]}");
		list.addParameter("firstResult", "15");
		list.addParameter("maxResults", "5000");
		assertThat(answer(list).getContentAsString()).isEqualTo("{}");
		assertThat(answer(request("GET", ENGINE + "/task/count", "")).getContentAsString()).isEqualTo("{\"count\":7}");
		assertThat(this.asked.get(0)).contains("\"filter\":\"mine\"").endsWith("15 100");
		assertThat(this.passed).isFalse();
	}

	@Test
	void theListsAtTheLeftAreOurs() throws Exception {
		assertThat(answer(request("GET", ENGINE + "/filter/count", "")).getContentAsString())
			.isEqualTo("{\"count\":8}");
		assertThat(answer(request("GET", ENGINE + "/filter", "")).getContentAsString())
			.contains("\"id\":\"mine\"", "\"id\":\"claimable\"", "\"id\":\"involving\"")
			.doesNotContain("itemCount");
		MockHttpServletRequest counted = request("GET", ENGINE + "/filter", "");
		counted.addParameter("itemCount", "true");
		assertThat(answer(counted).getContentAsString()).contains("\"itemCount\":2");
		assertThat(answer(request("GET", ENGINE + "/filter/other", "")).getStatus()).isEqualTo(403);
	}

	@Test
	void formVariablesComeFromTheDossier() throws Exception {
		MockHttpServletRequest request = request("GET", ENGINE + "/task/t-1/form-variables", "");
		request.addParameter("variableNames", "contentDigest");
		assertThat(answer(request).getContentAsString())
			.isEqualTo("{\"contentDigest\":{\"type\":\"String\",\"value\":\"SM3:ab\",\"valueInfo\":{}}}");
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"dueAfterExpression\":\"x\"}", "{\"or\":[{}]}", "{\"orQueries\":[{\"name\":\"a\"}]}",
			"{\"a\":{\"assigneeExpression\":\"x\"}}", "{\"scriptFormat\":\"juel\"}", "[]", "{", "{\"a\":1,\"a\":2}",
			"\"text\"" })
	void fact1_refusesExpressionFieldsInAnyBody(String body) throws Exception {
		assertThat(answer(post(ENGINE + "/task", body)).getStatus()).isEqualTo(400);
		assertThat(answer(post(ENGINE + "/task/t-1/comment/create", body)).getStatus()).isEqualTo(400);
		assertThat(this.asked).isEmpty();
		assertThat(this.passed).isFalse();
	}

	@Test
	void refusesExpressionsInParameters() throws Exception {
		MockHttpServletRequest request = request("GET", ENGINE + "/task", "");
		request.addParameter("dueAfterExpression", "${1}");
		assertThat(answer(request).getStatus()).isEqualTo(400);
	}

	@Test
	void refusesABodyWithoutEnd() throws Exception {
		assertThat(answer(post(ENGINE + "/task", "{\"a\":\"" + "x".repeat(600_000) + "\"}")).getStatus())
			.isEqualTo(400);
	}

	@Test
	void refusesAForgedPostAndKeepsTheSession() throws Exception {
		MockHttpServletRequest forged = post(ENGINE + "/task/t-1/claim", "{}");
		forged.removeHeader("X-XSRF-TOKEN");
		assertThat(answer(forged).getStatus()).isEqualTo(403);
		assertThat(forged.getSession(false)).isNotNull();
		assertThat(this.asked).isEmpty();
	}

	@Test
	void eachDoorHasAReason() {
		assertThat(WebappDoors.all()).allSatisfy((door) -> assertThat(door.reason()).isNotBlank());
		assertThat(WebappDoors.all()).extracting((door) -> door.method() + door.path()).doesNotHaveDuplicates();
	}

	private MockHttpServletRequest post(String path, String body) {
		return request("POST", path, body);
	}

	private MockHttpServletRequest request(String method, String path, String body) {
		MockHttpServletRequest request = new MockHttpServletRequest(method, path);
		request.setContent(body.getBytes(StandardCharsets.UTF_8));
		request.getSession().setAttribute("CAMUNDA_CSRF_TOKEN", "token");
		request.addHeader("X-XSRF-TOKEN", "token");
		return request;
	}

	private MockHttpServletResponse answer(MockHttpServletRequest request) throws IOException, ServletException {
		WebappFilter filter = new WebappFilter(() -> Optional.of(this.person).filter((name) -> !name.isEmpty()),
				"liu.chang"::equals, () -> new WrittenGate(this.asked), Refusal::code,
				new TasklistAnswers((key) -> key));
		MockHttpServletResponse response = new MockHttpServletResponse();
		MockFilterChain chain = new MockFilterChain();
		filter.doFilter(request, response, chain);
		this.passed |= chain.getRequest() != null;
		this.passedOn = (HttpServletRequest) chain.getRequest();
		return response;
	}

}
