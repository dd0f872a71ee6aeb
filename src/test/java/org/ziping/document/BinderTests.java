package org.ziping.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import org.ziping.document.Enclosure.Cover;
import org.ziping.document.Enclosure.Form;

import static org.assertj.core.api.Assertions.assertThat;

/** Many files become one volume in which each can be found. */
class BinderTests {

	private static final Cover COVER = new Cover("佐证材料汇编", "云山市老干部事务局", "序号", "材料", "页码", "版本校验码：66C7-F0F4　— %d —");

	private final List<String> progress = new ArrayList<>();

	private byte[] bound(List<Enclosure> files) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		DocumentFixtures.WRITER.bind(COVER, files, out, (bound, all) -> this.progress.add(bound + "/" + all));
		return out.toByteArray();
	}

	private static Enclosure file(String title, Form form, byte[] bytes) {
		return new Enclosure(title, "采购合规", form, (form == Form.NONE) ? "原件在材料包中" : "",
				() -> new ByteArrayInputStream(bytes));
	}

	private static byte[] picture() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(900, 300, BufferedImage.TYPE_INT_RGB), "png", out);
		return out.toByteArray();
	}

	@Test
	void everyFileStandsBehindItsDividerAndTheIndexKnowsThePage() throws IOException {
		byte[] contract = DocumentFixtures.WRITER.pdf(DocumentFixtures.text(10));
		byte[] volume = bound(List.of(file("1-1-1 采购合同", Form.PAGES, contract),
				file("2-1-2 验收单", Form.PICTURE, picture()), file("2-1-2(2) 台账", Form.NONE, new byte[0]),
				file("3-1-1 打不开", Form.PAGES, new byte[] { 1, 2, 3 })));
		try (PDDocument contractPages = DocumentFixtures.open(contract);
				PDDocument pages = DocumentFixtures.open(volume)) {
			int length = contractPages.getNumberOfPages();
			assertThat(pages.getNumberOfPages()).isEqualTo(1 + 1 + length + 2 + 1 + 1);
			assertThat(DocumentFixtures.page(volume, 1)).contains("11-1-1采购合同2")
				.contains("22-1-2验收单" + (3 + length))
				.contains("43-1-1打不开" + (6 + length));
			assertThat(DocumentFixtures.page(volume, 2)).contains("1-1-1采购合同").contains("采购合规");
			assertThat(DocumentFixtures.page(volume, 5 + length)).contains("2-1-2(2)台账").contains("原件在材料包中");
			for (int page = 1; page <= pages.getNumberOfPages(); page++) {
				assertThat(DocumentFixtures.page(volume, page)).contains("66C7-F0F4").contains("—" + page + "—");
			}
		}
		assertThat(this.progress).containsExactly("1/4", "2/4", "3/4", "4/4");
	}

	@Test
	void theSameFilesGiveTheSameBytes() throws IOException {
		List<Enclosure> files = List.of(
				file("1-1-1 采购合同", Form.PAGES, DocumentFixtures.WRITER.pdf(DocumentFixtures.text(3))),
				file("2-1-2 验收单", Form.PICTURE, picture()));
		assertThat(bound(files)).isEqualTo(bound(files));
	}

	@Test
	void manyFilesMakeALongIndexWhosePagesStillAgree() throws IOException {
		byte[] sheet = DocumentFixtures.WRITER.pdf(DocumentFixtures.text(1));
		List<Enclosure> files = new ArrayList<>();
		for (int at = 1; at <= 60; at++) {
			files.add(file("9-9-" + at + " 材料", Form.PAGES, sheet));
		}
		byte[] volume = bound(files);
		try (PDDocument pages = DocumentFixtures.open(volume)) {
			int index = pages.getNumberOfPages() - 120;
			assertThat(index).isGreaterThan(1);
			assertThat(DocumentFixtures.page(volume, index)).contains("609-9-60材料" + (index + 119));
			assertThat(DocumentFixtures.page(volume, index + 119)).contains("9-9-60材料");
		}
	}

}
