package org.ziping.document.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.util.RecordFormatException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.ziping.core.Refusal;
import org.ziping.document.MarkedDocument;
import org.ziping.document.OfficialDocument;

/**
 * Opens a word-processing file within limits and hands its parts to those who read them.
 */
public final class DocxReader {

	private static final String MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

	private static final String STYLES = "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

	private static final String NUMBERING = "application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml";

	static {
		ZipSecureFile.setMinInflateRatio(0.005);
		ZipSecureFile.setMaxEntrySize(64L * 1024 * 1024);
		ZipSecureFile.setMaxFileCount(2000);
	}

	public OfficialDocument read(byte[] file) {
		return read(file, (main, styles, numbering) -> new BodyReader(styles, numbering).read(main));
	}

	public MarkedDocument marked(byte[] file) {
		return read(file, (main, styles, numbering) -> new MarkedReader(styles, numbering).read(main));
	}

	/** Reads the main part with the parts that it leans on. */
	@FunctionalInterface
	private interface Reading<T> {

		T of(Element main, Styles styles, Numbering numbering);

	}

	private static <T> T read(byte[] file, Reading<T> reading) {
		try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
			Document main = part(parts, MAIN);
			if (main == null) {
				throw Refusal.of("document.not-readable");
			}
			Styles styles = new Styles(part(parts, STYLES));
			Numbering numbering = new Numbering(part(parts, NUMBERING));
			return reading.of(main.getDocumentElement(), styles, numbering);
		}
		catch (IOException | SAXException | InvalidFormatException | OpenXML4JRuntimeException
				| UnsupportedFileFormatException | RecordFormatException | EmptyFileException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

	private static @Nullable Document part(OPCPackage parts, String type) throws IOException, SAXException {
		List<PackagePart> found = parts.getPartsByContentType(type);
		if (found.isEmpty()) {
			return null;
		}
		try (InputStream in = found.get(0).getInputStream()) {
			return DocumentHelper.readDocument(in);
		}
	}

}
