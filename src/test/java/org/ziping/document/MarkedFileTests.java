package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.ziping.document.MarkedDocument.Line;
import org.ziping.document.MarkedDocument.Part;
import org.ziping.document.MarkedDocument.Span;

import static org.assertj.core.api.Assertions.assertThat;

/** Marks survive what other programs do to a file. */
class MarkedFileTests {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final MarkedDocument REPORT = new MarkedDocument("自评报告", List.of(
			new Part("chapter:1", "一、基本情况", List.of(
					Line.of(0, List.of(Span.words("支出"), new Span("1803.90万元", "figure:ZC00"), Span.words("。"))),
					new Line(0, List.of(new Span("", "table:scores")),
							new TableBlock(List.of("指标", "得分"), List.of(List.of("采购", "2.00")), List.of(),
									Set.of(1))))),
			new Part("chapter:2", "二、自评情况", List.of(Line.of(2, List.of(Span.words("（一）自评结论"))),
					Line.of(0, List.of(Span.words("得分"), new Span("94.62", "figure:total"), Span.words("分。")))))));

	private final DocumentWriter writer = new DocumentWriter(new DocumentSettings(null));

	private final DocumentReader reader = new DocumentReader();

	@Test
	void comesHomeAsItLeft() throws IOException {
		MarkedDocument home = edited((file) -> {
		});
		assertThat(home.parts()).extracting(Part::mark).containsExactly("chapter:1", "chapter:2");
		assertThat(home.parts().get(0).lines()).extracting(Line::text).containsExactly("一、基本情况", "支出1803.90万元。", "");
		assertThat(home.parts().get(0).lines().get(1).spans()).contains(new Span("1803.90万元", "figure:ZC00"));
		assertThat(home.parts().get(0).lines().get(2).spans()).containsExactly(new Span("", "table:scores"));
		assertThat(this.reader.docx(new ByteArrayInputStream(this.writer.marked(REPORT))).lines())
			.contains("支出1803.90万元。", "二、自评情况");
	}

	@Test
	void findsWhatWasOvertypedTrackedAndPasted() throws IOException {
		MarkedDocument home = edited((file) -> {
			control(file, "figure:ZC00").getElementsByTagNameNS(W, "t")
				.item(0)
				.getFirstChild()
				.setNodeValue("1903.90万元");
			Element total = control(file, "figure:total");
			Element struck = element(total, "del");
			Element run = (Element) total.getElementsByTagNameNS(W, "r").item(0);
			run.getParentNode().insertBefore(struck, run);
			Element added = element(total, "ins");
			run.getParentNode().insertBefore(added, run);
			Element now = (Element) run.cloneNode(true);
			now.getElementsByTagNameNS(W, "t").item(0).getFirstChild().setNodeValue("95.62");
			added.appendChild(now);
			struck.appendChild(run);
			file.createParagraph().createRun().setText("从别处贴来的一段。");
		});
		assertThat(home.parts()).extracting(Part::mark).containsExactly("chapter:1", "chapter:2", "");
		assertThat(home.parts().get(0).lines().get(1).spans()).contains(new Span("1903.90万元", "figure:ZC00"));
		assertThat(home.parts().get(1).lines().get(2).spans()).contains(new Span("95.62", "figure:total"));
		assertThat(home.parts().get(2).lines()).extracting(Line::text).containsExactly("从别处贴来的一段。");
	}

	@Test
	void losesNothingWhereMarksWereRemoved() throws IOException {
		MarkedDocument home = edited((file) -> {
			Element part = control(file, "chapter:2");
			Element content = (Element) part.getElementsByTagNameNS(W, "sdtContent").item(0);
			while (content.getFirstChild() != null) {
				part.getParentNode().insertBefore(content.getFirstChild(), part);
			}
			part.getParentNode().removeChild(part);
		});
		assertThat(home.parts()).extracting(Part::mark).containsExactly("chapter:1", "");
		assertThat(home.parts().get(1).lines()).extracting(Line::text)
			.containsExactly("二、自评情况", "（一）自评结论", "得分94.62分。");
		assertThat(home.parts().get(1).lines().get(2).spans()).contains(new Span("94.62", "figure:total"));
	}

	private MarkedDocument edited(Consumer<XWPFDocument> editing) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(this.writer.marked(REPORT)))) {
			editing.accept(file);
			file.write(out);
		}
		return this.reader.marked(new ByteArrayInputStream(out.toByteArray()));
	}

	private static Element control(XWPFDocument file, String mark) {
		NodeList tags = ((Element) file.getDocument().getDomNode().getFirstChild()).getElementsByTagNameNS(W, "tag");
		for (int i = 0; i < tags.getLength(); i++) {
			Element tag = (Element) tags.item(i);
			if (mark.equals(tag.getAttributeNS(W, "val"))) {
				return (Element) tag.getParentNode().getParentNode();
			}
		}
		throw new IllegalArgumentException(mark);
	}

	private static Element element(Element near, String name) {
		return near.getOwnerDocument().createElementNS(W, "w:" + name);
	}

}
