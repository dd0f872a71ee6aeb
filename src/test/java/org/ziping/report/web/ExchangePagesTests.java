package org.ziping.report.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Sheets;
import org.ziping.report.ChapterText;
import org.ziping.report.Reports;

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
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
class ExchangePagesTests {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final RequestPostProcessor CHEN = user("chen.hui");

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Sheets sheets;

	@Autowired
	Reports reports;

	private String dossier = "";

	@BeforeEach
	void theFinanceOfficeWrites() {
		this.dossier = this.collecting.writing(2085);
		this.sheets.record(this.dossier, "CG01", Column.BUDGET, "41", CollectingDossier.CHEN, 0);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.63", CollectingDossier.CHEN, 0);
		this.reports.write(this.dossier, "3", ChapterText.typed("采购执行率为{{figure F08}}。\n{{table scores}}"), 0,
				CollectingDossier.CHEN);
		this.reports.write(this.dossier, "4", ChapterText.typed("采购项目推迟实施。"), 0, CollectingDossier.CHEN);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	@Test
	void showsWhatCameBackAndTakesIt() throws Exception {
		byte[] left = this.browser.perform(get(at("/file")).with(CHEN))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		byte[] edited = edited(left);
		this.browser.perform(multipart(at("")).file(docx(edited)).with(CHEN).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("45.60%"), containsString("40.56%"),
					containsString("采购项目推迟到下半年。"), containsString("另外贴来的一段。"), not(containsString("??")))));
		assertThat(this.reports.chapter(this.dossier, "4").text().typed()).isEqualTo("采购项目推迟实施。");
		this.browser
			.perform(post(at("/take")).param("text-4", "采购项目推迟到下半年。")
				.param("seen-4", "1")
				.param("strange-0", "另外贴来的一段。")
				.param("strange-0-to", "4")
				.with(CHEN)
				.with(csrf()))
			.andExpect(status().is3xxRedirection());
		assertThat(this.reports.chapter(this.dossier, "4").text().typed()).isEqualTo("采购项目推迟到下半年。\n另外贴来的一段。");
		assertThat(this.reports.chapter(this.dossier, "3").text().figures()).containsExactly("F08");
	}

	@Test
	void saysThatNothingChanged() throws Exception {
		byte[] left = this.browser.perform(get(at("/file")).with(CHEN))
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		this.browser.perform(multipart(at("")).file(docx(left)).with(CHEN).with(csrf()))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("没有改动"), not(containsString("text-3")))));
	}

	private String at(String rest) {
		return "/dossiers/" + this.dossier + "/report/exchange" + rest;
	}

	private static MockMultipartFile docx(byte[] bytes) {
		return new MockMultipartFile("file", "改过的.docx", "application/octet-stream", bytes);
	}

	/** Overtypes the figure, rewords a chapter, pastes a paragraph behind everything. */
	private static byte[] edited(byte[] left) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(left))) {
			Element body = (Element) file.getDocument().getDomNode().getFirstChild();
			NodeList texts = body.getElementsByTagNameNS(W, "t");
			for (int i = 0; i < texts.getLength(); i++) {
				String text = texts.item(i).getFirstChild().getNodeValue();
				if (text.equals("40.56%")) {
					texts.item(i).getFirstChild().setNodeValue("45.60%");
				}
				if (text.equals("采购项目推迟实施。")) {
					texts.item(i).getFirstChild().setNodeValue("采购项目推迟到下半年。");
				}
			}
			file.createParagraph().createRun().setText("另外贴来的一段。");
			file.write(out);
		}
		return out.toByteArray();
	}

}
