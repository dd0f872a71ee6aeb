package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.GregorianCalendar;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Remarks stand beside the words they speak of, and change none of them. */
class RemarkTests {

	private final DocumentWriter writer = new DocumentWriter(new DocumentSettings(null));

	@Test
	void standBesideTheirWords() throws IOException {
		byte[] remarked = this.writer.remarked(file("第一段说职能。", "第二段：建立固定资产台帐，账实相符。", "第三段。"),
				List.of(new Remark("建立固定资产台帐", "应为台账"), new Remark("哪里也没有的话", "总的意见")), "自动校验",
				new GregorianCalendar(2026, 2, 1));
		try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(remarked))) {
			assertThat(read.getDocComments().getComments()).extracting(XWPFComment::getText, XWPFComment::getAuthor)
				.containsExactly(org.assertj.core.groups.Tuple.tuple("应为台账", "自动校验"),
						org.assertj.core.groups.Tuple.tuple("总的意见", "自动校验"));
			assertThat(read.getParagraphs().get(1).getCTP().getCommentRangeStartList()).hasSize(1);
			assertThat(read.getParagraphs().get(0).getCTP().getCommentRangeStartList()).hasSize(1);
			assertThat(read.getParagraphs().get(1).getText()).isEqualTo("第二段：建立固定资产台帐，账实相符。");
		}
	}

	private static byte[] file(String... paragraphs) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument document = new XWPFDocument()) {
			for (String paragraph : paragraphs) {
				document.createParagraph().createRun().setText(paragraph);
			}
			document.write(out);
		}
		return out.toByteArray();
	}

}
