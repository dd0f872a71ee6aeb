package org.ziping.indicator.web;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.intake.FilledWorkbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

@HouseTest
@Transactional
@WithMockUser("chen.hui")
class WorkbookPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	private String dossier = "";

	@BeforeEach
	void theFinanceOfficeCompiles() {
		this.dossier = this.collecting.writing(2080);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private String at() {
		return "/dossiers/" + this.dossier + "/sheet/workbooks";
	}

	private String uploaded() throws Exception {
		String next = this.browser
			.perform(multipart(at())
				.file(new MockMultipartFile("file", "决算报表.xlsx", null, FilledWorkbooks.accounts(16.63)))
				.with(csrf()))
			.andExpect(status().is3xxRedirection())
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
		return String.valueOf(next);
	}

	@Test
	void showsEachCellBeforeItWritesThem() throws Exception {
		String page = uploaded();
		String shown = this.browser.perform(get(page))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("写入 7 项"), containsString("采购表!C5"),
					containsString("16.63万元"), containsString("将写入"), containsString("不是一个数"))))
			.andReturn()
			.getResponse()
			.getContentAsString();
		String seen = shown.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
		this.browser.perform(post(page).param("seen", seen).with(csrf())).andExpect(status().is3xxRedirection());
		this.browser.perform(get(page))
			.andExpect(content().string(allOf(containsString("没有需要写入的内容"), not(containsString("将写入")))));
	}

	@Test
	void aTrialValueMovesExactlyThePointsThatHangOnIt() throws Exception {
		String page = uploaded();
		String seen = this.browser.perform(get(page))
			.andReturn()
			.getResponse()
			.getContentAsString()
			.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
		this.browser.perform(post(page).param("seen", seen).with(csrf()));
		this.browser
			.perform(get("/dossiers/" + this.dossier + "/scores/what-if").param("cell", "CG02-FINAL")
				.param("typed", "20.5"))
			.andExpect(status().isOk())
			.andExpect(content().string(allOf(containsString("政府采购执行率：6.08 → 7.50"), not(containsString("三公经费控制率")))));
		this.browser
			.perform(get("/dossiers/" + this.dossier + "/scores/what-if").param("cell", "CG02-FINAL")
				.param("typed", "两成"))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("不是一个数")));
	}

	@Test
	void aPlaceThatIsNoneComesBackWithASentence() throws Exception {
		this.browser.perform(post(uploaded() + "/places").param("place.CG02-FINAL", "B四").with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andExpect(content().string(containsString("“B四”不是表格里的位置")));
	}

	@Test
	void whatIsNoWorkbookIsRefusedInWords() throws Exception {
		String shown = this.browser
			.perform(multipart(at()).file(new MockMultipartFile("file", "决算.xlsx", null, "不是表格".getBytes()))
				.with(csrf()))
			.andExpect(status().isUnprocessableEntity())
			.andReturn()
			.getResponse()
			.getContentAsString();
		assertThat(shown).contains("role=\"alert\"").contains("尚未上传表格");
	}

	@Test
	@WithMockUser("deng.hong")
	void theFinanceBureauSeesNoButtonToImport() throws Exception {
		this.browser.perform(get("/dossiers/" + this.dossier + "/sheet"))
			.andExpect(status().isOk())
			.andExpect(content().string(not(containsString("/sheet/workbooks"))));
	}

}
