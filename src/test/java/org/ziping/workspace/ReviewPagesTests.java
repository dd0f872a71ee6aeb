package org.ziping.workspace;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import org.ziping.document.DocumentWriter;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What a member of the group has before them, and several areas with one opinion. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReviewPagesTests {

	private static final String SERVICE = "440100-001-02";

	@Autowired
	MockMvc browser;

	@Autowired
	Walk walk;

	@Autowired
	Dossiers dossiers;

	@Autowired
	EvidenceFolder folder;

	@Autowired
	DocumentWriter writer;

	private String dossier = "";

	private String page = "";

	private String words = "";

	private String picture = "";

	@BeforeAll
	void materialLiesBeforeTheGroup() {
		this.dossier = this.walk.open(2096);
		this.walk.formGroup(this.dossier);
		this.page = file("走访记录.pdf", EvidenceFixtures.pdf("visited 520 homes"));
		this.words = file("总结.docx", this.writer.docx(OfficialDocument.of("全年总结", null, new Heading(1, "一、走访"),
				new Paragraph("全年走访𠮷祥里等五百二十户。<script>alert(1)</script>"))));
		this.picture = file("现场.jpg", EvidenceFixtures.jpeg());
		this.walk.contribute(this.dossier);
		this.walk.confirm(this.dossier);
		this.walk.compile(this.dossier);
		this.walk.write(this.dossier);
		this.walk.pass(this.dossier, "draft_report", "chen.hui");
	}

	@Test
	void filesAreReadOnThePage() throws Exception {
		read("he.jing", "/evidence/" + this.page + "/view").andExpect(content()
			.string(allOf(containsString("走访记录.pdf"), containsString("/evidence/" + this.page + "/pages/1"))));
		byte[] png = read("he.jing", "/evidence/" + this.page + "/pages/1")
			.andExpect(header().string("X-Content-Type-Options", "nosniff"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(1100);
		read("he.jing", "/evidence/" + this.words + "/view").andExpect(content()
			.string(allOf(containsString("一、走访"), containsString("𠮷祥里"), not(containsString("<script>alert")))));
		read("he.jing", "/evidence/" + this.picture + "/picture").andExpect(content().bytes(EvidenceFixtures.jpeg()));
		this.browser.perform(get("/evidence/" + this.page + "/pages/2").with(user("he.jing")))
			.andExpect(status().isConflict());
		for (String address : List.of("/view", "/pages/1", "/picture")) {
			this.browser.perform(get("/evidence/" + this.page + address).with(user("fan.hua")))
				.andExpect(status().isConflict());
		}
	}

	@Test
	void severalAreasAreDecidedWhereTheMaterialWasOpened() throws Exception {
		read("he.jing", review()).andExpect(content().string(containsString("请先看材料")));
		open("he.jing", "duties");
		String duties = this.walk.turn(this.dossier, "group_review", null, "duties").id();
		String text = this.walk.turn(this.dossier, "group_review", null, "text").id();
		String finance = this.walk.turn(this.dossier, "group_review", null, "finance").id();
		List<ReviewDesk.Result> results = decide("he.jing", "两个方面材料齐全", duties, text, finance);
		assertThat(results).extracting(ReviewDesk.Result::done).containsExactlyInAnyOrder(true, false, false);
		assertThat(this.dossiers.decisions(this.dossier)).filteredOn((one) -> "duties".equals(one.area()))
			.extracting(Decision::person, Decision::opinion)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("he.jing", "两个方面材料齐全"));
		open("he.jing", "text");
		assertThat(decide("he.jing", "同意", text)).extracting(ReviewDesk.Result::done).containsExactly(true);
	}

	@Test
	void aTurnIsHandedToAColleagueWhoIsToldApart() throws Exception {
		String task = this.walk.turn(this.dossier, "group_review", null, "management").id();
		String about = read("gao.yan", "/tasks/" + task + "/about").andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(JsonPath.<String>read(about, "$.colleagues['luo.ping']")).isEqualTo("罗平");
		assertThat(JsonPath.<List<Object>>read(about, "$.holders")).isNotEmpty();
		this.browser.perform(hand(task, "gao.yan", "luo.ping", "")).andExpect(status().isConflict());
		this.browser.perform(hand(task, "chen.hui", "luo.ping", "忙")).andExpect(status().isConflict());
		this.browser.perform(hand(task, "gao.yan", "luo.ping", "外出开会"))
			.andExpect(content().string(containsString("已转交罗平办理")));
		assertThat(this.walk.turn(this.dossier, "group_review", null, "management").assignee()).isEqualTo("luo.ping");
	}

	private static MockHttpServletRequestBuilder hand(String task, String from, String to, String reason) {
		return post("/tasks/" + task + "/hand").with(user(from)).with(csrf()).param("to", to).param("reason", reason);
	}

	private void open(String person, String area) throws Exception {
		read(person, "/dossiers/" + this.dossier + "/material?area=" + area);
	}

	@SuppressWarnings("unchecked")
	private List<ReviewDesk.Result> decide(String person, String opinion, String... tasks) throws Exception {
		return (List<ReviewDesk.Result>) this.browser
			.perform(post(review()).with(user(person))
				.with(csrf())
				.param("task", tasks)
				.param("verdict", "PASS")
				.param("opinion", opinion)
				.param("key", "key-" + opinion))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getFlashMap()
			.get("results");
	}

	private String review() {
		return "/dossiers/" + this.dossier + "/review";
	}

	private ResultActions read(String person, String address) throws Exception {
		return this.browser.perform(get(address).with(user(person))).andExpect(status().isOk());
	}

	private String file(String name, byte[] content) {
		return this.folder
			.store(this.dossier, SERVICE, "LZ03", this.walk.actor("zhao.min"), name, new ByteArrayInputStream(content))
			.id();
	}

}
