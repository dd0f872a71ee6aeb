package org.ziping.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

import org.ziping.house.HouseTest;
import org.ziping.submission.SubmissionFixtures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/**
 * A report full of scripts is frozen, read on its page, and printed as what was typed.
 */
@HouseTest
@Transactional
@WithMockUser("yin.xia")
class PrintedScriptsTests {

	@Autowired
	MockMvc browser;

	@Autowired
	SubmissionFixtures fixtures;

	private String dossier = "";

	@BeforeEach
	void aReportOfPayloads() {
		List<String> typed = new ArrayList<>(ScriptPayloads.all());
		typed.addAll(ScriptPayloads.formulas().stream().map(String::strip).toList());
		this.dossier = this.fixtures.boundWithText(String.join("\n", typed));
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.fixtures.standInOwnTime();
	}

	@Test
	void theReadingPageShowsThem() throws Exception {
		String page = ask("/volume/read").getContentAsString(StandardCharsets.UTF_8);
		assertThat(page).doesNotContain("<script>alert(", "<img src=x", "<svg onload", "<iframe src=java");
		String shown = squeezed(HtmlUtils.htmlUnescape(page));
		ScriptPayloads.all().forEach((payload) -> assertThat(shown).contains(squeezed(payload)));
	}

	@Test
	void thePrintedVolumeShowsThem() throws Exception {
		MockHttpServletResponse answer = ask("/versions/1/volume.pdf");
		assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
		String printed = squeezed(text(answer.getContentAsByteArray()));
		ScriptPayloads.all().forEach((payload) -> assertThat(printed).contains(squeezed(payload)));
	}

	private MockHttpServletResponse ask(String path) throws Exception {
		MockHttpServletResponse answer = this.browser.perform(get("/dossiers/" + this.dossier + path))
			.andReturn()
			.getResponse();
		assertThat(answer.getStatus()).isEqualTo(200);
		return answer;
	}

	private static String text(byte[] pdf) throws IOException {
		try (PDDocument read = Loader.loadPDF(pdf)) {
			PDFTextStripper words = new PDFTextStripper();
			return words.getText(read);
		}
	}

	private static String squeezed(String text) {
		return text.replaceAll("\\s+", "");
	}

}
