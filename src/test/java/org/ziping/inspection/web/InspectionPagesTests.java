package org.ziping.inspection.web;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
class InspectionPagesTests {

	private static final RequestPostProcessor CHEN = user("chen.hui");

	private static final String FAULT = "支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。";

	@Autowired
	MockMvc browser;

	@Test
	void asksForAFileOrWords() throws Exception {
		this.browser.perform(get("/inspection").with(CHEN))
			.andExpect(status().isOk())
			.andExpect(
					content().string(allOf(containsString("报告自查"), containsString("开始自查"), not(containsString("??")))));
		this.browser.perform(get("/inspection")).andExpect(status().is3xxRedirection());
	}

	@Test
	void showsWhatItFindsInPastedWordsAndInAFile() throws Exception {
		this.browser.perform(multipart("/inspection").param("words", FAULT).with(CHEN).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("强制性问题 1 处"), containsString("1703.9万元"))));
		this.browser
			.perform(multipart("/inspection").file(txt(FAULT)).header("HX-Request", "true").with(CHEN).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("报告.txt"), not(containsString("<html")))));
	}

	@Test
	void saysInASentenceWhyItCannotRead() throws Exception {
		this.browser.perform(multipart("/inspection").with(CHEN).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("还没有选择文件")));
		this.browser.perform(multipart("/inspection").file(txt("")).with(CHEN).with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("没有文字")));
	}

	@Test
	void handsOutATableAndAFileWithRemarks() throws Exception {
		for (String address : new String[] { "/inspection/findings.xlsx", "/inspection/remarked.docx" }) {
			byte[] file = this.browser.perform(multipart(address).file(txt(FAULT)).with(CHEN).with(csrf()))
				.andExpect(status().isOk())
				.andReturn()
				.getResponse()
				.getContentAsByteArray();
			assertThat(new String(file, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
		}
	}

	@Test
	void answersPrograms() throws Exception {
		this.browser.perform(multipart("/api/v1/inspections").file(txt(FAULT)).with(CHEN).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(jsonPath("$.mandatory").value(1))
			.andExpect(jsonPath("$.findings[0].code").value("A01"))
			.andExpect(jsonPath("$.findings[0].read").value("1803.90万元"));
		this.browser
			.perform(post("/api/v1/inspections").contentType(MediaType.TEXT_PLAIN)
				.content(" ".getBytes(StandardCharsets.UTF_8))
				.with(CHEN)
				.with(csrf()))
			.andExpect(status().isConflict())
			.andExpect(jsonPath("$.code").value("inspection.nothing-given"));
	}

	private static MockMultipartFile txt(String words) {
		return new MockMultipartFile("file", "报告.txt", "text/plain", words.getBytes(StandardCharsets.UTF_8));
	}

}
