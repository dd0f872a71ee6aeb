package org.ziping.document;

import java.io.ByteArrayInputStream;
import java.util.List;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordFileTests {

	private final DocumentWriter writer = DocumentFixtures.WRITER;

	private final DocumentReader reader = new DocumentReader();

	@Test
	void readsBackWhatItWrote() {
		OfficialDocument report = DocumentFixtures.report();
		OfficialDocument read = this.reader.docx(new ByteArrayInputStream(this.writer.docx(report)));
		assertThat(read.lines()).isEqualTo(report.lines());
		assertThat(read.title()).isEqualTo(report.title());
		assertThat(read.unit()).isEqualTo(report.unit());
		assertThat(read.blocks()).filteredOn((block) -> !(block instanceof TableBlock))
			.isEqualTo(report.blocks().stream().filter((block) -> !(block instanceof TableBlock)).toList());
	}

	@Test
	void keepsMergedAndNumericColumns() {
		OfficialDocument report = DocumentFixtures.report();
		OfficialDocument read = this.reader.docx(new ByteArrayInputStream(this.writer.docx(report)));
		TableBlock table = (TableBlock) read.blocks().stream().filter(TableBlock.class::isInstance).findFirst().get();
		TableBlock written = DocumentFixtures.scores();
		assertThat(table.caption()).isEqualTo(written.caption());
		assertThat(table.header()).isEqualTo(written.header());
		assertThat(table.rows()).isEqualTo(written.rows());
		assertThat(table.mergedColumns()).isEqualTo(written.mergedColumns());
		assertThat(table.numericColumns()).isEqualTo(written.numericColumns());
	}

	@Test
	void givesTheSameBytesTwice() {
		assertThat(this.writer.docx(DocumentFixtures.report())).isEqualTo(this.writer.docx(DocumentFixtures.report()));
	}

	@Test
	void keepsToTheSchemaOfTheFormat() throws Exception {
		try (XWPFDocument file = new XWPFDocument(
				new ByteArrayInputStream(this.writer.docx(DocumentFixtures.report())))) {
			List<XmlError> errors = new java.util.ArrayList<>();
			file.getDocument().validate(new XmlOptions().setErrorListener(errors));
			file.getStyle().validate(new XmlOptions().setErrorListener(errors));
			file.getFooterList()
				.forEach((footer) -> footer._getHdrFtr().validate(new XmlOptions().setErrorListener(errors)));
			assertThat(errors).isEmpty();
			assertThat(file.getFooterList()).hasSize(2)
				.allSatisfy((footer) -> assertThat(footer.getText()).contains(DocumentFixtures.CODE));
		}
	}

}
