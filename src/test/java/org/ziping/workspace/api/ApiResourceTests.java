package org.ziping.workspace.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

import org.ziping.audit.AuditTrail;
import org.ziping.evidence.EvidenceFixtures;
import org.ziping.house.HouseTest;
import org.ziping.journeys.Walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/** What programs read and write: the same as people, in the same bounds. */
@HouseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiResourceTests {

	private static final Path DESCRIPTION = Path.of("src/docs/api/openapi.json");

	private static final String API = "/api/v1";

	@Autowired
	MockMvc program;

	@Autowired
	Walk walk;

	@Autowired
	AuditTrail trail;

	private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS,
			SerializationFeature.INDENT_OUTPUT);

	private String dossier = "";

	@BeforeAll
	void aDossier() {
		this.dossier = this.walk.open(2068);
		this.walk.formGroup(this.dossier);
	}

	private ResultActions read(String person, String path) throws Exception {
		return this.program.perform(get(API + path).with(user(person)));
	}

	private ResultActions write(String person, String path, String body, String key) throws Exception {
		return this.program.perform(put(API + path).with(user(person))
			.with(csrf())
			.header("Idempotency-Key", key)
			.contentType(MediaType.APPLICATION_JSON)
			.content(body));
	}

	@Test
	void theDescriptionIsWhatThereIs() throws Exception {
		String told = read("chen.hui", "/openapi").andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
		String now = this.json.writeValueAsString(this.json.readValue(told, Object.class)) + "\n";
		if (Boolean.getBoolean("write.guides")) {
			Files.createDirectories(DESCRIPTION.getParent());
			Files.writeString(DESCRIPTION, now);
		}
		assertThat(Files.readString(DESCRIPTION)).as("stale: run this test with -Dwrite.guides=true").isEqualTo(now);
		assertThat(now).doesNotContain("workspace.api.").contains("自评档案", "\"/api/v1/dossiers/{id}/sheet\"");
	}

	@Test
	void readersSeeWhatTheirPagesShow() throws Exception {
		String one = "/dossiers/" + this.dossier;
		read("chen.hui", "/dossiers").andExpect(jsonPath("$[*].id", hasItem(this.dossier)));
		for (String path : new String[] { one, one + "/decisions", one + "/comments", one + "/versions", one + "/sheet",
				one + "/evidence", one + "/findings", one + "/packages", "/people", "/people/zhao.min" }) {
			read("chen.hui", path).andExpect(status().isOk());
		}
		read("deng.hong", "/campaigns").andExpect(status().isOk()).andExpect(jsonPath("$[0].dues").isArray());
		read("chen.hui", "/campaigns").andExpect(status().isConflict());
	}

	@Test
	void strangersOfAnotherUnitSeeNothing() throws Exception {
		String one = "/dossiers/" + this.dossier;
		read("fan.hua", "/dossiers").andExpect(jsonPath("$[*].id", not(hasItem(this.dossier))));
		for (String path : new String[] { one, one + "/decisions", one + "/comments", one + "/versions", one + "/sheet",
				one + "/evidence", one + "/findings", one + "/packages", one + "/receipt", one + "/package.zip",
				"/people?unit=440100-001" }) {
			read("fan.hua", path).andExpect(status().isForbidden())
				.andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
				.andExpect(jsonPath("$.code").value("organisation.not-allowed"));
		}
	}

	@Test
	void aCellIsWrittenOnceForItsKey() throws Exception {
		String path = "/dossiers/" + this.dossier + "/sheet/LZ03/FINAL";
		String body = "{\"value\":\"520\",\"seenEdition\":0}";
		String first = write("zhao.min", path, body, "cell-1").andExpect(status().isOk())
			.andExpect(jsonPath("$.typed").value("520"))
			.andReturn()
			.getResponse()
			.getContentAsString();
		write("zhao.min", path, body, "cell-1").andExpect(status().isOk())
			.andExpect(header().string("Idempotent-Replayed", "true"))
			.andExpect(content().string(first));
		write("zhao.min", path.replace("LZ03", "LZ05"), body, "cell-1").andExpect(status().isUnprocessableEntity());
		write("zhao.min", path, body.replace("520", "521").replace(":0", ":77"), "cell-2")
			.andExpect(status().isConflict());
		write("zhao.min", path, body, "a key\nwith a line").andExpect(status().isBadRequest());
		write("wu.fang", path, body, "cell-3").andExpect(status().isConflict());
	}

	@Test
	void fieldsThatWereNotAgreedOnAreRefused() throws Exception {
		String path = "/dossiers/" + this.dossier + "/sheet/LZ05/FINAL";
		for (String more : new String[] { "id", "dossier", "person", "personName", "source", "at", "edition", "number",
				"noneReason", "section", "status", "createdAt", "verdict", "assignee", "sha256", "labels", "finalCopy",
				"removedAt", "roles", "unit", "class", "@type", "__proto__" }) {
			write("zhao.min", path, "{\"value\":\"1\",\"seenEdition\":0,\"" + more + "\":\"x\"}",
					"more-" + more.hashCode())
				.andExpect(status().isBadRequest())
				.andExpect(jsonPath("$.code").value("web.api.unreadable"));
			this.program
				.perform(post(API + "/tasks/any/complete").with(user("zhao.min"))
					.with(csrf())
					.contentType(MediaType.APPLICATION_JSON)
					.content("{\"verdict\":\"PASS\",\"" + (more.equals("verdict") ? "by" : more) + "\":\"x\"}"))
				.andExpect(status().isBadRequest());
		}
		read("zhao.min", "/dossiers/" + this.dossier + "/sheet").andExpect(jsonPath("$[*].item", not(hasItem("LZ05"))));
	}

	@Test
	void aProblemSpeaksBothLanguagesAndTellsNothingOfItsInside() throws Exception {
		for (String broken : new String[] { "{", "[]", "null", "\"x\"", "{\"value\":" + "[".repeat(2000),
				"{\"value\":\"" + "x".repeat(1 << 20) + "\"}",
				"{\"value\":\"a\\u0000b\\n${jndi:ldap://127.0.0.1:9/a}\"}" }) {
			String told = write("zhao.min", "/dossiers/" + this.dossier + "/sheet/LZ05/FINAL", broken,
					"broken-" + broken.length())
				.andExpect((answer) -> assertThat(answer.getResponse().getStatus()).isBetween(400, 499))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
			assertThat(told).doesNotContain("Exception", "org.ziping", "jackson", "java.").contains("\"detail\"");
		}
		this.program.perform(get(API + "/nothing").with(user("zhao.min")))
			.andExpect(status().isNotFound())
			.andExpect(jsonPath("$.title").value("不存在"))
			.andExpect(jsonPath("$.type").value("urn:ziping:problem:web.api.nothing"));
		this.program.perform(get(API + "/nothing").with(user("zhao.min")).header("Accept-Language", "en-GB"))
			.andExpect(jsonPath("$.title").value("Not found"));
		this.program
			.perform(get(API + "/dossiers/" + this.dossier).with(user("fan.hua")).header("Accept-Language", "en"))
			.andExpect(jsonPath("$.title").value("Not allowed"))
			.andExpect(jsonPath("$.detail", not(containsString("您"))));
	}

	@Test
	void evidenceAboutPersonsIsSeenByFew() throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "名单\n${jndi:ldap://x}.docx", "text/html",
				EvidenceFixtures.docx("张三 11010519491231002X"));
		String told = this.program
			.perform(multipart(API + "/dossiers/" + this.dossier + "/evidence").file(file)
				.param("section", "440100-001-02")
				.param("about", "LZ03")
				.with(user("zhao.min"))
				.with(csrf()))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		String id = JsonPath.read(told, "$.id");
		String name = JsonPath.read(told, "$.fileName");
		assertThat(name).doesNotContain("\n");
		for (String reader : new String[] { "zhao.min", "qian.jun", "chen.hui", "he.jing" }) {
			read(reader, "/evidence/" + id + "/content").andExpect(status().isOk())
				.andExpect(header().string("Content-Disposition", containsString("attachment")))
				.andExpect(header().string("X-Content-Type-Options", "nosniff"));
		}
		for (String other : new String[] { "wu.fang", "yin.xia" }) {
			read(other, "/evidence/" + id + "/content").andExpect(jsonPath("$.code").value("evidence.personal"));
			this.program.perform(get("/evidence/" + id).with(user(other))).andExpect(status().isConflict());
		}
		this.program
			.perform(post("/evidence/" + id + "/look").with(user("yin.xia")).with(csrf()).param("reason", "核对人数"))
			.andExpect(status().isOk());
		assertThat(this.trail.of("dossier/" + this.dossier))
			.anyMatch((entry) -> entry.act().equals("evidence.look") && entry.detail().equals("核对人数"));
		this.program.perform(get("/dossiers/" + this.dossier + "/evidence").with(user("yin.xia")))
			.andExpect(content().string(containsString("含个人信息")))
			.andExpect(content().string(containsString("查看理由")));
	}

	@Test
	void aKeyIsShownOnceAndOpensOnlyWhatItNames() throws Exception {
		this.program
			.perform(post("/api-tokens").with(user("chen.hui"))
				.with(csrf())
				.param("name", "财务系统")
				.param("days", "30")
				.param("scopes", "DOSSIERS_READ", "SHEETS_READ"))
			.andExpect(status().is3xxRedirection())
			.andExpect((answer) -> keyed(String.valueOf(answer.getFlashMap().get("secret"))));
		String page = this.program.perform(get("/api-tokens").with(user("chen.hui")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(page).contains("财务系统", "读取自评档案").doesNotContain("zp_");
	}

	private void keyed(String key) throws IOException {
		assertThat(key).matches("zp_[A-Za-z0-9_-]{43}");
		try {
			bearer(key, "/dossiers").andExpect(status().isOk()).andExpect(jsonPath("$[*].id", hasItem(this.dossier)));
			bearer(key, "/dossiers/" + this.dossier + "/sheet").andExpect(status().isOk());
			bearer(key, "/people").andExpect(status().isForbidden())
				.andExpect(jsonPath("$.code").value("web.api.scope"));
			bearer(key + "x", "/dossiers").andExpect(status().isUnauthorized());
			this.program.perform(get("/dossiers").header("Authorization", "Bearer " + key))
				.andExpect(status().is3xxRedirection());
			this.program
				.perform(post(API + "/tasks/any/complete").header("Authorization", "Bearer " + key)
					.contentType(MediaType.APPLICATION_JSON)
					.content("{}"))
				.andExpect(status().isForbidden());
			String all = this.program.perform(get("/api-tokens").with(user("sec.admin")))
				.andReturn()
				.getResponse()
				.getContentAsString(StandardCharsets.UTF_8);
			Matcher end = Pattern.compile("/api-tokens/([0-9a-f-]{36})/revoke").matcher(all);
			assertThat(end.find()).isTrue();
			this.program.perform(post("/api-tokens/" + end.group(1) + "/revoke").with(user("wu.fang")).with(csrf()))
				.andExpect(status().isConflict());
			this.program.perform(post("/api-tokens/" + end.group(1) + "/revoke").with(user("sec.admin")).with(csrf()));
			bearer(key, "/dossiers").andExpect(status().isUnauthorized());
		}
		catch (Exception ex) {
			throw new IOException(ex);
		}
	}

	private ResultActions bearer(String key, String path) throws Exception {
		return this.program.perform(get(API + path).header("Authorization", "Bearer " + key));
	}

}
