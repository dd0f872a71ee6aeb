package org.ziping.inspection.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.function.Consumer;

import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.ziping.inspection.Block;
import org.ziping.inspection.Facts;
import org.ziping.inspection.Finding;
import org.ziping.inspection.Inspection;
import org.ziping.inspection.ReportText;
import org.ziping.inspection.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as people make them with an office: what is read is what stands on the page. */
class WordFormTests {

	private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

	@Test
	void readsAutomaticNumbersOfHeadingsByText() {
		ReportText text = read((file) -> {
			BigInteger list = chapters(file);
			for (String title : List.of("基本情况", "绩效自评情况", "存在的主要问题")) {
				XWPFParagraph heading = file.createParagraph();
				heading.setNumID(list);
				heading.createRun().setText(title);
				file.createParagraph().createRun().setText("这一部分写得清楚，数字都有出处，读的人不必再问。");
			}
		});
		assertThat(text.blocks()).filteredOn(Block.Heading.class::isInstance)
			.extracting((block) -> ((Block.Heading) block).text())
			.containsExactly("一、基本情况", "二、绩效自评情况", "三、存在的主要问题");
	}

	@Test
	void readsTablesAndChecksThem() {
		ReportText text = read((file) -> {
			XWPFTable table = file.createTable(4, 3);
			String[][] cells = { { "项目", "预算数", "支出数" }, { "基本支出", "963.60", "963.60" }, { "项目支出", "840.30", "840.30" },
					{ "合计", "1803.90", "1813.90" } };
			for (int row = 0; row < 4; row++) {
				for (int column = 0; column < 3; column++) {
					table.getRow(row).getCell(column).setText(cells[row][column]);
				}
			}
		});
		assertThat(inspect(text)).extracting(Finding::code, Finding::read, Finding::expected)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("A01", "1813.90", "1803.9"));
	}

	@Test
	void readsWhatStandsInATextBox() {
		ReportText text = read((file) -> set(file.createParagraph(), "<w:p " + W
				+ "><w:r><w:t>主要数字见右框。</w:t></w:r><w:r><w:pict><v:textbox xmlns:v='urn:schemas-microsoft-com:vml'><w:txbxContent>"
				+ "<w:p><w:r><w:t>支出1803.90万元，其中基本支出963.60万元，项目支出740.30万元。</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></w:r></w:p>"));
		assertThat(inspect(text)).extracting(Finding::code).containsExactly("A01");
	}

	@Test
	void readsTrackedChangesAsAccepted() {
		ReportText text = read((file) -> set(file.createParagraph(), "<w:p " + W
				+ "><w:r><w:t>支出1803.90万元，其中基本支出963.60万元，项目支出</w:t></w:r>"
				+ "<w:del w:id='1' w:author='a'><w:r><w:delText>740.30</w:delText></w:r></w:del>"
				+ "<w:ins w:id='2' w:author='a'><w:r><w:t>840.30</w:t></w:r></w:ins><w:r><w:t>万元。</w:t></w:r></w:p>"));
		assertThat(inspect(text)).isEmpty();
	}

	@Test
	void joinsLinesThatSomebodyBroke() {
		ReportText text = read((file) -> List
			.of("2025年本单位支出1803.90万元，其中基本支", "出963.60万元，项目支出740.30万元，都按", "照预算和进度使用，没有超出范围和标准，", "也没有挤占和挪用的情况。资产每半年清点",
					"一次，账实相符，专人管理，处置按规定报", "批，收入及时上缴，没有出租和出借的情况。")
			.forEach((line) -> file.createParagraph().createRun().setText(line)));
		assertThat(text.blocks()).hasSize(1);
		assertThat(inspect(text)).extracting(Finding::code).containsExactly("A01");
	}

	@Test
	void readsThroughAPageBreakInsideAWord() {
		ReportText text = read((file) -> {
			XWPFParagraph paragraph = file.createParagraph();
			paragraph.createRun().setText("支出1803.90万元，其中基本支出963.");
			paragraph.createRun().addBreak(BreakType.PAGE);
			paragraph.createRun().setText("60万元，项目支出740.30万元。");
		});
		assertThat(inspect(text)).extracting(Finding::code).containsExactly("A01");
	}

	private static BigInteger chapters(XWPFDocument file) {
		CTAbstractNum list = CTAbstractNum.Factory.newInstance();
		list.setAbstractNumId(BigInteger.ZERO);
		CTLvl level = list.addNewLvl();
		level.setIlvl(BigInteger.ZERO);
		level.addNewStart().setVal(BigInteger.ONE);
		level.addNewNumFmt().setVal(STNumberFormat.CHINESE_COUNTING_THOUSAND);
		level.addNewLvlText().setVal("%1、");
		return file.createNumbering().addNum(file.getNumbering().addAbstractNum(new XWPFAbstractNum(list)));
	}

	private static void set(XWPFParagraph paragraph, String xml) {
		try {
			paragraph.getCTP().set(CTP.Factory.parse(XmlObject.Factory.parse(xml).getDomNode().getFirstChild()));
		}
		catch (XmlException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static ReportText read(Consumer<XWPFDocument> writing) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XWPFDocument file = new XWPFDocument()) {
			writing.accept(file);
			file.write(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return AnyReport.read(out.toByteArray());
	}

	private static List<Finding> inspect(ReportText text) {
		return new Inspection().inspect(text, Facts.none(), Stage.WRITING);
	}

}
