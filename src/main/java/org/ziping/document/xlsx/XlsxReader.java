package org.ziping.document.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.ziping.core.Refusal;
import org.ziping.document.FilledRow;

/** Opens a workbook within limits and walks through its sheets in their order. */
public final class XlsxReader {

	static {
		ZipSecureFile.setMinInflateRatio(0.005);
		ZipSecureFile.setMaxFileCount(2000);
	}

	private final Consumer<FilledRow> taker;

	public XlsxReader(Consumer<FilledRow> taker) {
		this.taker = taker;
	}

	public void read(byte[] file) {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			XSSFReader book = new XSSFReader(parts);
			ReadOnlySharedStringsTable words = new ReadOnlySharedStringsTable(parts, false);
			XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) book.getSheetsData();
			while (sheets.hasNext()) {
				try (InputStream sheet = sheets.next()) {
					XMLReader reader = XMLHelper.newXMLReader();
					reader.setContentHandler(
							new SheetHandler(sheets.getSheetName(), words, book.getStylesTable(), this.taker));
					reader.parse(new InputSource(sheet));
				}
			}
		}
		catch (OLE2NotOfficeXmlFileException ex) {
			throw Refusal.of("document.workbook-old-or-locked");
		}
		catch (IOException | SAXException | ParserConfigurationException | OpenXML4JException
				| OpenXML4JRuntimeException | UnsupportedFileFormatException | RecordFormatException
				| EmptyFileException | POIXMLException ex) {
			throw Refusal.of("document.workbook-not-readable");
		}
	}

}
