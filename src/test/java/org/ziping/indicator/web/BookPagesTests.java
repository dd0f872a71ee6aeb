package org.ziping.indicator.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.house.HouseTest;
import org.ziping.indicator.CollectingDossier;
import org.ziping.indicator.Column;
import org.ziping.indicator.Scores;
import org.ziping.indicator.Sheets;
import org.ziping.indicator.intake.DryRun;
import org.ziping.indicator.intake.Line;
import org.ziping.indicator.intake.Workbooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.ziping.indicator.CollectingDossier.CHEN;

@HouseTest
@Transactional
class BookPagesTests {

	@Autowired
	MockMvc browser;

	@Autowired
	CollectingDossier collecting;

	@Autowired
	Sheets sheets;

	@Autowired
	Scores scores;

	@Autowired
	Workbooks workbooks;

	private String dossier = "";

	@BeforeEach
	void standsWhileTheDataIsCompiled() {
		this.dossier = this.collecting.open(2083);
		this.collecting.stand(this.dossier, "COMPILING");
		this.sheets.record(this.dossier, "CG01", Column.BUDGET, "41", CHEN, 0);
		this.sheets.record(this.dossier, "CG02", Column.FINAL, "16.63", CHEN, 0);
	}

	@AfterEach
	void standsInItsOwnTime() {
		this.collecting.leave();
	}

	private XSSFWorkbook download(String name) throws Exception {
		byte[] file = this.browser.perform(get("/dossiers/" + this.dossier + "/" + name).with(user("chen.hui")))
			.andExpect(status().isOk())
			.andReturn()
			.getResponse()
			.getContentAsByteArray();
		return new XSSFWorkbook(new ByteArrayInputStream(file));
	}

	private static Row row(XSSFSheet sheet, int column, String words) {
		for (Row row : sheet) {
			if (row.getCell(column) != null && row.getCell(column).toString().equals(words)) {
				return row;
			}
		}
		throw new AssertionError("no row says " + words);
	}

	private static byte[] bytes(XSSFWorkbook book) throws Exception {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		book.write(out);
		return out.toByteArray();
	}

	@Test
	void theDataTableGoesOutOnLandscapeA4AndComesBackIn() throws Exception {
		try (XSSFWorkbook book = download("sheet.xlsx")) {
			XSSFSheet sheet = book.getSheetAt(0);
			assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
			assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
			assertThat(sheet.getRepeatingRows().getLastRow()).isEqualTo(1);
			assertThat(sheet.getRow(1).getCell(3).getStringCellValue()).isEqualTo("年初预算数");
			row(sheet, 0, "实际采购金额").getCell(5).setCellValue(20.5);
			String id = this.workbooks.file(this.dossier, "基础数据表.xlsx", new ByteArrayInputStream(bytes(book)), CHEN);
			DryRun run = this.workbooks.dryRun(this.dossier, id);
			assertThat(run.lines()).filteredOn((line) -> line.outcome().isTaken())
				.extracting((line) -> line.item().code(), Line::found, Line::before)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("CG02", "20.5", "16.63"));
		}
	}

	@Test
	void theScoringSheetTakesReasonsInAndSaysWhichRowIsWrong() throws Exception {
		try (XSSFWorkbook book = download("scores.xlsx")) {
			Row row = row(book.getSheetAt(0), 2, "政府采购执行率");
			assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(6.08);
			row.getCell(7).setCellValue("=采购结余，未重复安排");
			upload(bytes(book)).andExpect(status().isOk()).andExpect(content().string(containsString("已写入 1 项")));
			assertThat(this.scores.given(this.dossier, "F08").reason()).isEqualTo("=采购结余，未重复安排");
			row.getCell(7).setCellValue("长".repeat(2001));
			upload(bytes(book)).andExpect(status().isUnprocessableEntity())
				.andExpect(content().string(containsString("有 1 行不能写入")));
		}
		try (XSSFWorkbook book = download("scores.xlsx")) {
			assertThat(row(book.getSheetAt(0), 2, "政府采购执行率").getCell(7).getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	private org.springframework.test.web.servlet.ResultActions upload(byte[] file) throws Exception {
		return this.browser.perform(multipart("/dossiers/" + this.dossier + "/score-book")
			.file(new MockMultipartFile("file", "打分表.xlsx", null, file))
			.with(user("chen.hui"))
			.with(csrf()));
	}

	@Test
	void theTargetsPageCanBeRead() throws Exception {
		this.browser.perform(get("/units/440100-001/targets/2083").with(user("chen.hui")))
			.andExpect(status().isOk())
			.andExpect(content().string(containsString("尚未填报绩效目标")));
		this.browser.perform(get("/units/440100-001/targets/2083").with(user("fan.hua")))
			.andExpect(status().isConflict());
	}

}
