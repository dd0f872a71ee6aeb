package org.ziping.document.docx;

import java.util.List;

import org.ziping.document.TableBlock;

/**
 * Sets one table: fixed columns, a header repeated on each page, rows that stay whole.
 */
final class DocxTable {

	private static final int LINE_WIDTH = 8844;

	private static final int ROOMY = 5;

	private static final int CLOSE = 8;

	private final TableBlock table;

	private final Xml xml;

	private final String style;

	DocxTable(TableBlock table, Xml xml) {
		this.table = table;
		this.xml = xml;
		this.style = (table.columns() <= ROOMY) ? "TableText" : (table.columns() <= CLOSE) ? "TableSmall" : "TableTiny";
	}

	void write() {
		this.xml.open("tbl").open("tblPr").value("tblStyle", "OfficialTable");
		this.xml.empty("tblW", "w", String.valueOf(LINE_WIDTH), "type", "dxa");
		this.xml.value("jc", "center").empty("tblLayout", "type", "fixed").close();
		this.xml.open("tblGrid");
		for (int column = 0; column < this.table.columns(); column++) {
			this.xml.empty("gridCol", "w", width(column));
		}
		this.xml.close();
		if (!this.table.header().isEmpty()) {
			header(this.table.header());
		}
		for (int row = 0; row < this.table.rows().size(); row++) {
			row(row);
		}
		this.xml.close();
	}

	private void header(List<String> words) {
		this.xml.open("tr").open("trPr").empty("cantSplit").empty("tblHeader").close();
		for (int column = 0; column < words.size(); column++) {
			cell(column, words.get(column), 1, "center", true);
		}
		this.xml.close();
	}

	private void row(int row) {
		this.xml.open("tr");
		List<String> words = this.table.rows().get(row);
		if (words.stream().mapToInt(String::length).max().orElse(0) < LINE_WIDTH / this.table.columns() / 4) {
			this.xml.open("trPr").empty("cantSplit").close();
		}
		for (int column = 0; column < words.size(); column++) {
			String side = this.table.numericColumns().contains(column) ? "right" : "left";
			cell(column, words.get(column), this.table.span(row, column), side, false);
		}
		this.xml.close();
	}

	private void cell(int column, String words, int span, String side, boolean bold) {
		this.xml.open("tc").open("tcPr").empty("tcW", "w", width(column), "type", "dxa");
		if (span > 1) {
			this.xml.value("vMerge", "restart");
		}
		if (span == 0) {
			this.xml.empty("vMerge");
		}
		this.xml.value("vAlign", "center").close();
		for (String line : ((span == 0) ? "" : words).split("\n", -1)) {
			this.xml.open("p").open("pPr").value("pStyle", this.style).value("jc", side).close();
			if (!line.isEmpty()) {
				words(line, bold);
			}
			this.xml.close();
		}
		this.xml.close();
	}

	private void words(String line, boolean bold) {
		if (!bold) {
			this.xml.run(line);
			return;
		}
		this.xml.open("r").open("rPr").empty("rFonts", "hint", "eastAsia").empty("b").close().text(line).close();
	}

	private String width(int column) {
		int all = this.table.widths().stream().mapToInt(Integer::intValue).sum();
		return String.valueOf(LINE_WIDTH * this.table.widths().get(column) / all);
	}

}
