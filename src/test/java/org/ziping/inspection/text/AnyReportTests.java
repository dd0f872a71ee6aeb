package org.ziping.inspection.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.ziping.core.Refusal;
import org.ziping.inspection.Block;
import org.ziping.inspection.Facts;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Inspection;
import org.ziping.inspection.Level;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What people drop: the wrong file, the wrong encoding, far too much, nothing at all. */
class AnyReportTests {

	private static final String FAULT = "支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。";

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "GB18030", "UTF-16" })
	void readsTheEncodingsOfOffices(String encoding) {
		ReportText text = AnyReport.read(FAULT.getBytes(Charset.forName(encoding)));
		assertThat(inspect(text)).extracting(Finding::code).containsExactly("A01");
	}

	@Test
	void saysThatAScanHoldsNoText() throws IOException {
		ByteArrayOutputStream scan = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument()) {
			document.addPage(new PDPage());
			document.save(scan);
		}
		refused(scan.toByteArray(), "inspection.scan");
		refused(new byte[] { (byte) 0x89, 'P', 'N', 'G', 13, 10 }, "inspection.scan");
	}

	@Test
	void refusesWhatHoldsNoWordsOrTooMany() {
		refused(new byte[0], "inspection.no-text");
		refused(" \r\n\t　".getBytes(StandardCharsets.UTF_8), "inspection.no-text");
		refused(new byte[] { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1 }, "inspection.old-word");
		refused(new byte[] { 'M', 'Z', 0, 0, 1 }, "document.not-readable");
		refused(new byte[] { 'P', 'K', 3, 4, 9, 9 }, "document.not-readable");
		refused("%PDF-1.4 broken".getBytes(StandardCharsets.US_ASCII), "document.not-readable");
		refused("字".repeat(AnyReport.LONGEST + 1).getBytes(StandardCharsets.UTF_8), "inspection.too-long");
	}

	@Test
	void readsFiveHundredPagesToTheEnd() {
		StringBuilder pages = new StringBuilder("某某中心年度工作资料\n\n");
		for (int i = 0; i < 5000; i++) {
			pages.append("第").append(i).append("项工作按计划推进，办理事项").append(1000 + i).append("件，群众来信及时答复，现场情况登记在册。\n\n");
		}
		pages.append(FAULT);
		assertThat(inspect(AnyReport.pasted(pages.toString()))).extracting(Finding::code).contains("A01");
	}

	@Test
	void leavesANovelAlone() {
		String novel = "那年冬天雪下得很大，他一个人走了很远的路，天黑时才看见山下的灯。".repeat(3) + "\n\n"
				+ "“你来做什么？”她问。他没有回答，只把手里的信放在桌上，转身望着窗外。\n\n第二章\n\n河水退了，岸边的芦苇倒了一片，船老大说今年不会再涨。";
		assertThat(inspect(AnyReport.pasted(novel))).filteredOn((finding) -> finding.level() == Level.MANDATORY)
			.isEmpty();
	}

	@Test
	void readsAPageOfTablesAlone() {
		String table = "项目\t预算数\t支出数\t执行率\n培训\t100.00\t95.00\t95.00%\n设备\t200.00\t180.00\t80.00%\n合计\t300.00\t275.00\t91.67%\n";
		ReportText text = AnyReport.pasted(table);
		assertThat(text.blocks()).hasSize(1).first().isInstanceOf(Block.Table.class);
		assertThat(inspect(text)).extracting(Finding::read).containsExactly("80.00%");
	}

	private static List<Finding> inspect(ReportText text) {
		return new Inspection().inspect(text, Facts.none(), Stage.SUBMISSION);
	}

	private static void refused(byte[] file, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> AnyReport.read(file))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

}
