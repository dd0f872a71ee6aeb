package org.ziping.process.engine;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.ziping.dossier.Comment;
import org.ziping.dossier.Dossiers;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Tasklist's own requests, word for word, at the door of the whole house. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TasklistDoorTests {

	private static final String ENGINE = "/camunda/api/engine/engine/default";

	private final ObjectMapper json = new ObjectMapper();

	@Autowired
	MockMvc browser;

	@Autowired
	SessionRepository<? extends Session> sessions;

	@Autowired
	Walk walk;

	@Autowired
	Dossiers dossiers;

	private String dossier = "";

	@BeforeAll
	void fourAreasWait() {
		this.dossier = this.walk.open(2051);
		this.walk.toReview(this.dossier);
	}

	@Test
	void listsWithCountsAndWordsComeFromTheReadModel() throws Exception {
		long count = count("claimable", "he.jing");
		assertThat(card(list("claimable", "chen.hui"), task("duties")).isMissingNode()).isTrue();
		JsonNode list = list("claimable", "he.jing");
		assertThat(list.path("count").asLong()).isEqualTo(count);
		JsonNode card = card(list, task("duties"));
		assertThat(card.path("name").asText()).startsWith("自评小组审查 · ");
		assertThat(card.path("processDefinitionId").asText()).isNotEmpty();
		assertThat(variable(card, "left")).contains("工作日");
		assertThat(variable(card, "tone")).isIn("calm", "soon");
		assertThat(variable(card, "of")).startsWith("云山市老干部事务局");
		assertThat(card(list("claimable", "luo.ping"), task("duties")).isMissingNode()).isTrue();
	}

	@Test
	void findsWithinAListAndCountsEachOfThem() throws Exception {
		assertThat(card(searched("claimable", "he.jing", "老干部事务局 2051 duties"), task("duties")).isMissingNode())
			.isFalse();
		assertThat(card(searched("claimable", "he.jing", "duties"), task("text")).isMissingNode()).isTrue();
		assertThat(searched("claimable", "he.jing", "没有这样的单位").path("count").asLong()).isZero();
		JsonNode lists = read(ask("he.jing", ENGINE + "/filter?itemCount=true"));
		assertThat(lists).hasSize(8);
		for (JsonNode list : lists) {
			assertThat(list.path("itemCount").asLong()).isEqualTo(count(list.path("id").asText(), "he.jing"));
		}
	}

	@Test
	void aCardSaysWhoIsExpectedToTakeIt() throws Exception {
		assertThat(variable(card(list("claimable", "he.jing"), task("duties")), "suggested")).startsWith("建议由")
			.endsWith("办理");
	}

	@Test
	void claimingMovesTheTaskFromOneListToTheOther() throws Exception {
		long mine = count("mine", "he.jing");
		long claimable = count("claimable", "he.jing");
		assertThat(claim("duties", "he.jing").getStatus()).isEqualTo(204);
		assertThat(count("mine", "he.jing")).isEqualTo(mine + 1);
		assertThat(count("claimable", "he.jing")).isEqualTo(claimable - 1);
		assertThat(card(list("mine", "he.jing"), task("duties")).path("assignee").asText()).isEqualTo("he.jing");
		MockHttpServletResponse second = claim("duties", "xu.lei");
		assertThat(second.getStatus()).isEqualTo(400);
		assertThat(message(second)).isEqualTo("这项任务已由何静领取。");
		assertThat(send("he.jing", ENGINE + "/task/" + task("duties") + "/unclaim", "{}").getStatus()).isEqualTo(204);
		assertThat(count("claimable", "he.jing")).isEqualTo(claimable);
	}

	@Test
	void formShowsTheDigestOfTheArea() throws Exception {
		JsonNode shown = form("duties", "he.jing");
		assertThat(shown.path("contentDigest").path("type").asText()).isEqualTo("String");
		assertThat(shown.path("contentDigest").path("value").asText())
			.isEqualTo(this.walk.seen(this.walk.turn(this.dossier, "group_review", null, "duties")))
			.isNotEqualTo(form("text", "he.jing").path("contentDigest").path("value").asText());
	}

	@Test
	void aPassEndsTheTask() throws Exception {
		claim("management", "gao.yan");
		String task = task("management");
		assertThat(submit("management", "gao.yan", seen("management"),
				"\"verdict\":{\"type\":\"String\",\"value\":\"PASS\"}")
			.getStatus()).isEqualTo(204);
		assertThat(card(list("mine", "gao.yan"), task).isMissingNode()).isTrue();
		assertThat(message(send("gao.yan", ENGINE + "/task/" + task + "/claim", "{}"))).isNotEmpty();
	}

	@Test
	void aReturnPinsItsComments() throws Exception {
		claim("finance", "xu.lei");
		String comments = "[{\\\"quote\\\":\\\"采购率\\\",\\\"anchor\\\":\\\"indicator/score#F08\\\",\\\"text\\\":\\\"请写明原因\\\"},{}]";
		MockHttpServletResponse answer = submit("finance", "xu.lei", seen("finance"),
				"\"verdict\":{\"type\":\"String\",\"value\":\"RETURN\"},"
						+ "\"opinion\":{\"type\":\"String\",\"value\":\"有一处须改\"},"
						+ "\"wantsToSeeAgain\":{\"type\":\"Boolean\",\"value\":true},"
						+ "\"comments\":{\"type\":\"Json\",\"value\":\"" + comments + "\"}");
		assertThat(answer.getStatus()).as(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(204);
		assertThat(this.dossiers.comments(this.dossier)).extracting(Comment::text, Comment::anchor, Comment::author)
			.containsExactly(tuple("请写明原因", "indicator/score#F08", "xu.lei"));
	}

	@Test
	void refusalsAreSentencesAndChangeNothing() throws Exception {
		claim("text", "he.jing");
		MockHttpServletResponse nothing = submit("text", "he.jing", seen("text"), "");
		assertThat(nothing.getStatus()).isEqualTo(400);
		assertThat(message(nothing)).isEqualTo("请先选择办理结论。您填写的内容还在。");
		MockHttpServletResponse changed = submit("text", "he.jing", seen("duties"),
				"\"verdict\":{\"type\":\"String\",\"value\":\"PASS\"}");
		assertThat(changed.getStatus()).isEqualTo(400);
		assertThat(message(changed)).contains("内容").contains("变化");
		assertThat(task("text")).isNotEmpty();
	}

	@Test
	void aColleagueWithoutTheTaskFinishesNothing() throws Exception {
		claim("text", "he.jing");
		for (String colleague : new String[] { "luo.ping", "gao.yan", "chen.hui", "deng.hong" }) {
			MockHttpServletResponse answer = submit("text", colleague, seen("text"),
					"\"verdict\":{\"type\":\"String\",\"value\":\"PASS\"}");
			assertThat(answer.getStatus()).isIn(400, 403);
			assertThat(message(answer)).doesNotContain("Exception");
		}
		assertThat(this.walk.turn(this.dossier, "group_review", null, "text").assignee()).isEqualTo("he.jing");
	}

	@Test
	void aRequestWithoutTasklistsTokenIsForged() throws Exception {
		this.browser
			.perform(post(ENGINE + "/task/" + task("text") + "/claim").with(user("luo.ping"))
				.contentType("application/json")
				.content("{\"userId\":\"luo.ping\"}"))
			.andExpect((result) -> assertThat(result.getResponse().getStatus()).isEqualTo(403));
		assertThat(this.walk.turn(this.dossier, "group_review", null, "text").assignee()).isNotEqualTo("luo.ping");
	}

	private String task(String area) {
		return this.walk.turn(this.dossier, "group_review", null, area).id();
	}

	private String seen(String area) {
		return this.walk.seen(this.walk.turn(this.dossier, "group_review", null, area));
	}

	private MockHttpServletResponse claim(String area, String person) throws Exception {
		return send(person, ENGINE + "/task/" + task(area) + "/claim", "{\"userId\":\"" + person + "\"}");
	}

	private MockHttpServletResponse submit(String area, String person, String digest, String more) throws Exception {
		return send(person, ENGINE + "/task/" + task(area) + "/submit-form",
				"{\"variables\":{\"contentDigest\":{\"type\":\"String\",\"value\":\"" + digest + "\"}"
						+ (more.isEmpty() ? "" : "," + more) + "}}");
	}

	private JsonNode list(String filter, String person) throws Exception {
		return read(send(person, ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=100",
				"{\"sorting\":[{\"sortOrder\":\"desc\",\"sortBy\":\"created\"}]}"));
	}

	private JsonNode searched(String filter, String person, String words) throws Exception {
		return read(send(person, ENGINE + "/filter/" + filter + "/list?firstResult=0&maxResults=100",
				"{\"sorting\":[{\"sortOrder\":\"asc\",\"sortBy\":\"dueDate\",\"words\":\"" + words + "\"}]}"));
	}

	private long count(String filter, String person) throws Exception {
		return read(ask(person, ENGINE + "/filter/" + filter + "/count")).path("count").asLong();
	}

	private JsonNode form(String area, String person) throws Exception {
		return read(ask(person, ENGINE + "/task/" + task(area)
				+ "/form-variables?variableNames=verdict,comments,opinion,contentDigest"));
	}

	private static JsonNode card(JsonNode list, String task) {
		for (JsonNode card : list.path("_embedded").path("task")) {
			if (card.path("id").asText().equals(task)) {
				return card;
			}
		}
		return list.path("none");
	}

	private static String variable(JsonNode card, String name) {
		for (JsonNode variable : card.path("_embedded").path("variable")) {
			if (variable.path("name").asText().equals(name)) {
				return variable.path("value").asText();
			}
		}
		return "";
	}

	private MockHttpServletResponse ask(String person, String path) throws Exception {
		return this.browser.perform(get(path).with(user(person)).header("Accept", "application/hal+json"))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletResponse send(String person, String path, String body) throws Exception {
		return as(post(path).contentType("application/json").content(body.getBytes(StandardCharsets.UTF_8)), person);
	}

	/** Camunda's own filter would have put its token into the session with the page. */
	private MockHttpServletResponse as(MockHttpServletRequestBuilder request, String person) throws Exception {
		String session = open(this.sessions);
		return this.browser
			.perform(request.with(user(person))
				.cookie(new Cookie("SESSION", Base64.getEncoder().encodeToString(session.getBytes())))
				.header("X-XSRF-TOKEN", "token"))
			.andReturn()
			.getResponse();
	}

	private static <S extends Session> String open(SessionRepository<S> sessions) {
		S session = sessions.createSession();
		session.setAttribute("CAMUNDA_CSRF_TOKEN", "token");
		sessions.save(session);
		return session.getId();
	}

	private String message(MockHttpServletResponse answer) throws Exception {
		return read(answer).path("message").asText();
	}

	private JsonNode read(MockHttpServletResponse answer) throws Exception {
		return this.json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
	}

}
