package org.ziping.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** A document with one of everything, and what the tests ask of files. */
final class DocumentFixtures {

	static final String CODE = "SJ-2025-440100-001-V3";

	static final DocumentWriter WRITER = new DocumentWriter(new DocumentSettings(null));

	private static final String SENTENCE = "云山市老干部事务局围绕年度重点工作任务，统筹安排预算资金16.63万元，完成采购预算的40.56%，"
			+ "组织“银龄讲堂”12期，服务离退休干部1,280人次；各项工作按计划推进，未发生超预算支出。";

	private DocumentFixtures() {
	}

	static OfficialDocument report() {
		return OfficialDocument
			.of("2025年度部门整体支出绩效自评报告", "云山市老干部事务局", new Heading(1, "一、部门基本情况"), new Heading(2, "（一）部门职能"),
					new Paragraph(SENTENCE), new Heading(3, "1.收支情况"),
					new Paragraph(SENTENCE + "\n其中：上年结转 <25.42> & 其他。"), new Heading(4, "（1）名字里的生僻字"),
					new Paragraph("祎、堃、珺、璟、喆、赟、昇、頔、玥、晞、𬭚"), scores(), new Paragraph("特此说明。", Paragraph.Setting.FLUSH),
					new PageBreak(), new Title("附件"), new Paragraph("（居中）", Paragraph.Setting.CENTRED),
					new Signature("云山市老干部事务局", LocalDate.of(2026, 3, 5)))
			.withVersionCode(CODE);
	}

	static TableBlock scores() {
		return new TableBlock("评分表", List.of("一级指标", "二级指标", "分值", "得分"),
				List.of(List.of("履职效能", "整体效能", "25", "25.00"), List.of("履职效能", "产出指标", "25", "24.50"),
						List.of("管理效率", "预算编制", "10", "9.00"), List.of("管理效率", "=采购管理", "10", "4.06")),
				List.of(3, 3, 2, 2), Set.of(2, 3), Set.of(0));
	}

	/** Running text only, long enough for several pages. */
	static OfficialDocument text(int paragraphs) {
		Block[] blocks = java.util.stream.IntStream.range(0, paragraphs)
			.mapToObj((at) -> new Paragraph(SENTENCE.repeat(2)))
			.toArray(Block[]::new);
		return OfficialDocument.of("整体支出绩效自评报告", "云山市老干部事务局", blocks);
	}

	static PDDocument open(byte[] pdf) {
		try {
			return Loader.loadPDF(pdf);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The words of the pages without what stands at their foot. */
	static String words(byte[] pdf) {
		try (PDDocument pages = open(pdf)) {
			StringBuilder words = new StringBuilder();
			for (int page = 1; page <= pages.getNumberOfPages(); page++) {
				PDFTextStripper stripper = new PDFTextStripper();
				stripper.setStartPage(page);
				stripper.setEndPage(page);
				String text = stripper.getText(pages).replaceAll("\\s", "");
				words.append(text.replace("\u2014" + page + "\u2014", "").replace(CODE, ""));
			}
			return words.toString();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** All that stands on one page, without blanks. */
	static String page(byte[] pdf, int page) throws IOException {
		try (PDDocument pages = open(pdf)) {
			PDFTextStripper stripper = new PDFTextStripper();
			stripper.setStartPage(page);
			stripper.setEndPage(page);
			return stripper.getText(pages).replaceAll("\\s", "");
		}
	}

	static String joined(OfficialDocument document) {
		return String.join("", document.lines()).replaceAll("\\s", "");
	}

}
