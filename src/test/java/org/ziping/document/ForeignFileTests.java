package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.ziping.core.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ForeignFileTests {

	private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

	private static final String TYPES = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
			+ "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
			+ "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
			+ "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/>"
			+ "<Override PartName=\"/word/numbering.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml\"/>"
			+ "<Override PartName=\"/word/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml\"/></Types>";

	private static final String RELS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
			+ "<Relationship Id=\"r\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>";

	private static final String STYLES = "<w:styles " + W + ">"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"a1\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"7\"/></w:numPr></w:pPr></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"a2\"><w:name w:val=\"标题 2\"/></w:style>"
			+ "<w:style w:type=\"paragraph\" w:styleId=\"a3\"><w:name w:val=\"mine\"/><w:basedOn w:val=\"a1\"/></w:style></w:styles>";

	private static final String NUMBERING = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"3\">"
			+ "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCountingThousand\"/><w:lvlText w:val=\"%1、\"/></w:lvl>"
			+ "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"（%2）\"/></w:lvl>"
			+ "</w:abstractNum><w:num w:numId=\"7\"><w:abstractNumId w:val=\"3\"/></w:num></w:numbering>";

	private final DocumentReader reader = new DocumentReader();

	@Test
	void countsAutomaticNumbers() {
		StringBuilder body = new StringBuilder();
		for (int at = 0; at < 12; at++) {
			body.append(paragraph("<w:pStyle w:val=\"a1\"/>", run("第" + (at + 1))));
		}
		body.append(paragraph("<w:numPr><w:ilvl w:val=\"1\"/><w:numId w:val=\"7\"/></w:numPr>", run("事项")));
		OfficialDocument read = read(body.toString());
		assertThat(read.blocks()).hasSize(13)
			.startsWith(new Heading(1, "一、第1"), new Heading(1, "二、第2"))
			.contains(new Heading(1, "十、第10"), new Heading(1, "十二、第12"))
			.endsWith(new Heading(4, "（1）事项"));
	}

	@Test
	void tellsHeadingsByStyleOutlineAndNumber() {
		OfficialDocument read = read(
				paragraph("<w:pStyle w:val=\"a2\"/>", run("按样式")) + paragraph("<w:outlineLvl w:val=\"2\"/>", run("按大纲"))
						+ paragraph("", run("（二）按编号")) + paragraph("", run("（三）负责离退休干部工作，提出意见。")));
		assertThat(read.blocks()).containsExactly(new Heading(2, "按样式"), new Heading(3, "按大纲"),
				new Heading(2, "（二）按编号"), new Paragraph("（三）负责离退休干部工作，提出意见。"));
	}

	@Test
	void acceptsTrackedChanges() {
		String struckMark = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>";
		OfficialDocument read = read(paragraph("",
				run("完成率") + "<w:del w:id=\"2\"><w:r><w:delText>40%</w:delText></w:r></w:del>" + "<w:ins w:id=\"3\">"
						+ run("40.56%") + "</w:ins>")
				+ paragraph(struckMark, run("前半句，")) + paragraph("", run("后半句。")));
		assertThat(read.blocks()).containsExactly(new Paragraph("完成率40.56%"), new Paragraph("前半句，后半句。"));
	}

	@Test
	void readsTitleOfTwoLinesAndTable() {
		String centred = "<w:jc w:val=\"center\"/>";
		String cell = "<w:tc><w:p>" + run("甲") + "</w:p></w:tc>";
		OfficialDocument read = read(paragraph(centred, run("云山市档案馆")) + paragraph(centred, run("自评报告"))
				+ paragraph("", run("正文。")) + "<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>");
		assertThat(read.title()).isEqualTo("云山市档案馆自评报告");
		assertThat(read.lines()).containsExactly("云山市档案馆自评报告", "正文。", "甲", "甲");
	}

	@Test
	void refusesWhatIsNoDocument() {
		refused("no zip at all".getBytes(StandardCharsets.UTF_8), "document.not-readable");
		refused(zip(TYPES, RELS, "<w:document " + W + "><broken"), "document.not-readable");
		refused(new byte[21 * 1024 * 1024], "document.too-large");
	}

	@Test
	void refusesAFileThatSwells() {
		refused(zip(TYPES, RELS, "<w:document " + W + "><w:body>" + " ".repeat(40_000_000) + "</w:body></w:document>"),
				"document.not-readable");
	}

	@Test
	void fetchesNothingFromOutside() {
		refused(zip(TYPES, RELS,
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document " + W
						+ "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"),
				"document.not-readable");
	}

	@Test
	void joinsLinesBrokenAtTheEdgeOfAPage() {
		String text = """
				云山市档案馆部门整体支出绩效自评报告

				一、基本情况

				云山市档案馆负责全市档案的收集保管和利用，本年度预

				算安排三百六十万元，其中基本支出二百四十万元，项目

				支出一百二十万元，均已按计划支出完毕没有结转结余。

				（一）制订档案工作的制度和规划并指导全市各机关单位

				的档案工作；
				""";
		OfficialDocument read = this.reader.txt(stream(text.getBytes(Charset.forName("GB18030"))));
		assertThat(read.title()).isEqualTo("云山市档案馆部门整体支出绩效自评报告");
		assertThat(read.blocks()).containsExactly(new Heading(1, "一、基本情况"),
				new Paragraph("云山市档案馆负责全市档案的收集保管和利用，本年度预算安排三百六十万元，其中基本支出二百四十万元，项目支出一百二十万元，均已按计划支出完毕没有结转结余。"),
				new Paragraph("（一）制订档案工作的制度和规划并指导全市各机关单位的档案工作；"));
	}

	private void refused(byte[] file, String code) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.reader.docx(stream(file)))
			.satisfies((refusal) -> assertThat(refusal.code()).isEqualTo(code));
	}

	private OfficialDocument read(String body) {
		return this.reader
			.docx(stream(zip(TYPES, RELS, "<w:document " + W + "><w:body>" + body + "</w:body></w:document>")));
	}

	private static ByteArrayInputStream stream(byte[] bytes) {
		return new ByteArrayInputStream(bytes);
	}

	private static String paragraph(String properties, String content) {
		return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
	}

	private static String run(String words) {
		return "<w:r><w:t>" + words + "</w:t></w:r>";
	}

	private static byte[] zip(String types, String rels, String document) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			List<String> parts = List.of("[Content_Types].xml", types, "_rels/.rels", rels, "word/document.xml",
					document, "word/styles.xml", STYLES, "word/numbering.xml", NUMBERING);
			for (int at = 0; at < parts.size(); at += 2) {
				zip.putNextEntry(new ZipEntry(parts.get(at)));
				zip.write(parts.get(at + 1).getBytes(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

}
