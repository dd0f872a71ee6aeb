package org.ziping.organisation.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;

/** Reads a workbook row by row, never the whole of it. */
@Component
class RegisterReader {

	/** More is no list of offices but an attack. */
	private static final int MOST_ROWS = 400_000;

	private final RegisterWords words;

	RegisterReader(RegisterWords words) {
		this.words = words;
	}

	void read(Path file, Consumer<Line> lines, Findings findings) {
		try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
			read(parts, lines, findings);
		}
		catch (OpenXML4JException | OpenXML4JRuntimeException | RecordFormatException | SAXException | IOException
				| ParserConfigurationException | IllegalArgumentException ex) {
			throw Refusal.of("organisation.import.no-workbook");
		}
	}

	private void read(OPCPackage parts, Consumer<Line> lines, Findings findings)
			throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
		XSSFReader reader = new XSSFReader(parts);
		ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(parts);
		Map<String, Sheet> known = this.words.sheets();
		Map<Sheet, Boolean> found = new EnumMap<>(Sheet.class);
		XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
		while (sheets.hasNext()) {
			try (InputStream data = sheets.next()) {
				Sheet sheet = known.get(sheets.getSheetName().strip());
				if (sheet == null) {
					findings
						.add(new Finding(sheets.getSheetName(), "", "sheet", java.util.List.of(sheets.getSheetName())));
					continue;
				}
				found.put(sheet, true);
				XMLReader xml = XMLHelper.newXMLReader();
				xml.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(), strings,
						new Rows(sheet, lines, findings), false));
				xml.parse(new InputSource(data));
			}
		}
		if (found.isEmpty()) {
			throw Refusal.of("organisation.import.no-sheet");
		}
	}

	/** Turns cells into lines; the first row says which column is which. */
	private final class Rows implements XSSFSheetXMLHandler.SheetContentsHandler {

		private final Sheet sheet;

		private final Consumer<Line> lines;

		private final Findings findings;

		private final Map<String, Column> columns;

		private final Map<String, Column> places = new HashMap<>();

		private final Map<Column, String> letters = new EnumMap<>(Column.class);

		private Map<Column, String> cells = new EnumMap<>(Column.class);

		Rows(Sheet sheet, Consumer<Line> lines, Findings findings) {
			this.sheet = sheet;
			this.lines = lines;
			this.findings = findings;
			this.columns = RegisterReader.this.words.columns(sheet);
		}

		@Override
		public void startRow(int row) {
			if (row > MOST_ROWS) {
				throw Refusal.of("organisation.import.rows", MOST_ROWS);
			}
			this.cells = new EnumMap<>(Column.class);
		}

		@Override
		public void cell(String reference, @Nullable String text, @Nullable XSSFComment comment) {
			String words = (text == null) ? "" : text.strip();
			CellReference at = new CellReference(reference);
			String letter = CellReference.convertNumToColString(at.getCol());
			if (at.getRow() == 0) {
				Column column = this.columns.get(words.replace("*", "").strip());
				if (column != null) {
					this.places.put(letter, column);
					this.letters.put(column, letter);
				}
			}
			else if (this.places.containsKey(letter) && !words.isEmpty()) {
				this.cells.put(this.places.get(letter), words);
			}
		}

		@Override
		public void endRow(int row) {
			if (row == 0) {
				this.sheet.required()
					.stream()
					.filter((column) -> !this.letters.containsKey(column))
					.forEach((column) -> this.findings.add(new Finding(this.sheet.name(), "1", "column",
							java.util.List.of(RegisterReader.this.words.of(column)))));
			}
			else if (!this.cells.isEmpty()) {
				this.lines.accept(new Line(this.sheet, row + 1, this.cells, this.letters));
			}
		}

	}

}
