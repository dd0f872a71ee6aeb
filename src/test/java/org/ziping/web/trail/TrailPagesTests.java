package org.ziping.web.trail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

import org.ziping.audit.AuditTrail;
import org.ziping.audit.Verifications;
import org.ziping.core.Actor;
import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class TrailPagesTests {

	private static final String EVIL = "=HYPERLINK(\"http://evil.example\";\"点我\")";

	@Autowired
	MockMvc browser;

	@Autowired
	AuditTrail trail;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Verifications verifications;

	private void happened(String person, String name, String subject) {
		this.transaction.executeWithoutResult((tx) -> this.trail.record(new Actor(person, name, null, "10.5.0.1"),
				"test/pages", "password.change", subject, null, null, "+1+1"));
	}

	@Test
	void auditorFindsByPersonTimeAndAct() throws Exception {
		happened("trail.one", "甄一", "first-subject");
		happened("trail.two", "甄二", "second-subject");
		this.browser.perform(get("/audit").with(user("audit.admin")).param("person", "trail.one"))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("first-subject")))
			.andExpect(content().string(containsString("修改密码")))
			.andExpect(content().string(not(containsString("second-subject"))));
		this.browser
			.perform(get("/audit").with(user("audit.admin")).param("person", "甄二").param("act", "password.change"))
			.andExpect(content().string(containsString("second-subject")))
			.andExpect(content().string(not(containsString("first-subject"))));
		for (String[] other : new String[][] { { "until", "2001-01-01" }, { "from", "2999-01-01" }, { "act", "create" },
				{ "year", "2001" } }) {
			this.browser
				.perform(get("/audit").with(user("audit.admin")).param("person", "trail.one").param(other[0], other[1]))
				.andExpect(content().string(not(containsString("first-subject"))));
		}
	}

	@Test
	void nobodyElseReadsVerifiesOrTakesACopy() throws Exception {
		for (String person : List.of("sys.admin", "sec.admin", "chen.hui", "huang.guoqiang")) {
			this.browser.perform(get("/audit").with(user(person))).andExpect(status().isConflict());
			this.browser.perform(get("/audit/verification").with(user(person))).andExpect(status().isConflict());
			this.browser.perform(post("/audit/verification").with(user(person)).with(csrf()))
				.andExpect(status().isConflict());
			this.browser.perform(post("/audit/files").with(user(person)).with(csrf()).param("kind", "csv"))
				.andExpect(status().isConflict());
		}
	}

	@Test
	void filesRunNoFormulas() throws Exception {
		happened("trail.evil", EVIL, "-2+3");
		byte[] text = this.browser
			.perform(post("/audit/files").with(user("audit.admin"))
				.with(csrf())
				.param("kind", "csv")
				.param("person", "trail.evil"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		assertThat(new String(text, StandardCharsets.UTF_8)).startsWith("\uFEFF\"时间\"")
			.contains("\"'=HYPERLINK(\"\"http://evil.example\"\"")
			.contains("\"'-2+3\"")
			.contains("\"'+1+1\"");
		byte[] workbook = this.browser
			.perform(post("/audit/files").with(user("audit.admin"))
				.with(csrf())
				.param("kind", "xlsx")
				.param("person", "trail.evil"))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			assertThat(opened.getSheetAt(0).getLastRowNum()).isEqualTo(1);
			opened.getSheetAt(0)
				.forEach((row) -> row
					.forEach((cell) -> assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK)));
			assertThat(opened.getSheetAt(0).getRow(1).getCell(3).getStringCellValue()).isEqualTo(EVIL);
		}
		assertThat(this.trail.of("audit")).anyMatch((entry) -> entry.act().equals("audit.export"));
	}

	@Test
	void wholeTrailIsVerifiedFromThePage() throws Exception {
		this.browser.perform(post("/audit/verification").with(user("audit.admin")).with(csrf()))
			.andExpect(redirectedUrl("/audit"));
		org.awaitility.Awaitility.await()
			.until(() -> this.verifications.state().filter((state) -> !state.running()).isPresent());
		this.browser.perform(get("/audit/verification").with(user("audit.admin")))
			.andExpect(content().string(containsString("审计记录完整")));
	}

}
