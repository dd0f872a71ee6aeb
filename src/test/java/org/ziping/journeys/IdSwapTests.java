package org.ziping.journeys;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.ziping.audit.AuditTrail;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

/**
 * Every address that takes an id is asked with the ids of one unit by the people of
 * another: no answer holds a word of the first, and nothing of it changes.
 */
@HouseTest
class IdSwapTests {

	private static final String IMAGE = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

	private static final int BROKEN = 599;

	private static final Pattern HOLE = Pattern.compile("\\{([a-zA-Z]+)(?::[^}]*)?}");

	/** Words that stand in the first unit's data and in no address. */
	private static final List<String> MARKS = List.of("云山市老干部事务局", "老干部服务科", "教育活动科", "云山市老干部活动中心", "走访覆盖面仍可扩大",
			"部分采购项目结余", "五项制度均已印发", "甲单位的密件", "黄国强", "钱筠", "尹霞", "陈慧", "马超", "何静");

	private static final List<String> INSIDERS = List.of("chen.hui", "yin.xia", "huang.guoqiang", "he.jing",
			"zhao.min");

	private static final List<String> OUTSIDERS = List.of("fan.hua", "lu.ying", "kang.ning", "yu.hong");

	@Autowired
	Walk walk;

	@Autowired
	MockMvc browser;

	@Autowired
	Tasks tasks;

	@Autowired
	Dossiers dossiers;

	@Autowired
	EvidenceFolder evidence;

	@Autowired
	AuditTrail trail;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	RequestMappingHandlerMapping routes;

	private final Map<String, Set<String>> ids = new LinkedHashMap<>();

	@Test
	void noAnswerHoldsAnotherUnitsData() throws Exception {
		List<String> ours = twoDossiersOfTheFirstUnit();
		Map<String, Integer> before = lengths(ours);
		int shown = 0;
		int asked = 0;
		Set<String> leaks = new LinkedHashSet<>();
		for (String address : addresses(RequestMethod.GET)) {
			for (String insider : INSIDERS) {
				MockHttpServletResponse answer = ask(HttpMethod.GET, address, insider);
				shown += (answer.getStatus() == 200 && holdsAMark(answer)) ? 1 : 0;
			}
			for (String outsider : OUTSIDERS) {
				asked++;
				MockHttpServletResponse answer = ask(HttpMethod.GET, address, outsider);
				if (holdsAMark(answer) || isAFile(answer)) {
					leaks.add(answer.getStatus() + " " + outsider + " " + address);
				}
			}
		}
		for (RequestMethod act : List.of(RequestMethod.POST, RequestMethod.PUT, RequestMethod.DELETE)) {
			for (String address : addresses(act)) {
				for (String outsider : OUTSIDERS) {
					asked++;
					MockHttpServletResponse answer = ask(act.asHttpMethod(), address, outsider);
					if (holdsAMark(answer)) {
						leaks.add(act + " " + answer.getStatus() + " " + outsider + " " + address);
					}
				}
			}
		}
		System.out.printf("id swap: %d requests of outsiders, %d answers with data for insiders%n", asked, shown);
		assertThat(leaks).isEmpty();
		assertThat(lengths(ours)).isEqualTo(before);
		assertThat(shown).as("the same addresses show the unit's data to its own people").isGreaterThan(40);
		assertThat(asked).isGreaterThan(400);
	}

	private List<String> twoDossiersOfTheFirstUnit() {
		String review = this.walk.open(2052);
		knowTasks(review);
		this.walk.toReview(review);
		String approval = this.walk.open(2053);
		knowTasks(approval);
		this.walk.toReview(approval);
		knowTasks(approval);
		this.walk.fromReviewToBinding(approval);
		this.walk.pass(approval, "bind_volume", "chen.hui");
		List<String> ours = List.of(review, approval);
		ours.forEach((id) -> {
			know("dossier", id);
			know("campaign", this.dossiers.get(id).campaign());
			knowTasks(id);
			know("evidence",
					this.evidence
						.storeBeside(id, "note", this.walk.actor("yin.xia"), "甲单位的密件.png",
								new ByteArrayInputStream(Base64.getDecoder().decode(IMAGE)))
						.id());
		});
		for (String[] word : new String[][] { { "section", "440100-001-02" }, { "unit", "440100-001" },
				{ "person", "huang.guoqiang" }, { "number", "1" }, { "item", "LZ03" }, { "column", "FINAL" },
				{ "other", "F08" }, { "other", "Z01" }, { "other", "1" } }) {
			know(word[0], word[1]);
		}
		return ours;
	}

	/** Those that are open now: later they are done, and somebody's name stands there. */
	private void knowTasks(String dossier) {
		this.tasks.open(dossier).stream().map(TaskView::id).forEach((task) -> know("task", task));
	}

	private void know(String kind, String id) {
		this.ids.computeIfAbsent(kind, (one) -> new LinkedHashSet<>()).add(id);
	}

	/** How many entries each dossier's chain has: whatever happened would stand there. */
	private Map<String, Integer> lengths(List<String> dossiers) {
		Map<String, Integer> lengths = new LinkedHashMap<>();
		dossiers.forEach((id) -> lengths.put(id, this.trail.of("dossier/" + id).size()));
		return lengths;
	}

	private List<String> addresses(RequestMethod method) {
		List<String> addresses = new ArrayList<>();
		this.routes.getHandlerMethods()
			.keySet()
			.stream()
			.filter((page) -> page.getMethodsCondition().getMethods().contains(method))
			.flatMap((page) -> page.getPatternValues().stream())
			.filter((pattern) -> HOLE.matcher(pattern).find())
			.forEach((pattern) -> fill(pattern, addresses));
		if (method == RequestMethod.GET) {
			addresses
				.addAll(List.of("/", "/dossiers", "/people?unit=440100-001", "/notifications", "/api/v1/me/tasks"));
		}
		return addresses;
	}

	private void fill(String pattern, List<String> into) {
		Matcher hole = HOLE.matcher(pattern);
		if (!hole.find()) {
			into.add(pattern);
			return;
		}
		candidates(pattern, hole.group(1))
			.forEach((id) -> fill(pattern.substring(0, hole.start()) + id + pattern.substring(hole.end()), into));
	}

	private Stream<String> candidates(String pattern, String name) {
		String kind = name.equals("id") ? kindOf(pattern) : name;
		Set<String> known = this.ids.get(kind);
		return ((known != null) ? known : this.ids.get("other")).stream();
	}

	private static String kindOf(String pattern) {
		for (String[] place : new String[][] { { "/dossiers/{id}", "dossier" }, { "/tasks/{id}", "task" },
				{ "/campaigns/{id}", "campaign" }, { "/people/{id}", "person" }, { "/accounts/{id}", "person" } }) {
			if (pattern.contains(place[0])) {
				return place[1];
			}
		}
		return "dossier";
	}

	private MockHttpServletResponse ask(HttpMethod method, String address, String person) throws Exception {
		try {
			return this.browser.perform(request(method, java.net.URI.create(address)).with(user(person)).with(csrf()))
				.andReturn()
				.getResponse();
		}
		catch (ServletException ex) {
			// It came as far as making the answer: for an outsider that is too far.
			MockHttpServletResponse broken = new MockHttpServletResponse();
			broken.setStatus(BROKEN);
			return broken;
		}
	}

	private static boolean holdsAMark(MockHttpServletResponse answer) throws Exception {
		String body = answer.getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
		return MARKS.stream().anyMatch(body::contains);
	}

	/** A document of the first unit, whose words are packed. */
	private static boolean isAFile(MockHttpServletResponse answer) {
		return answer.getStatus() == BROKEN
				|| (answer.getStatus() == 200 && answer.getHeader("Content-Disposition") != null);
	}

}
