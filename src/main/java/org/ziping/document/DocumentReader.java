package org.ziping.document;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.stereotype.Component;
import org.ziping.core.Refusal;
import org.ziping.document.docx.DocxReader;
import org.ziping.document.pdf.PdfText;
import org.ziping.document.text.TextReader;

/**
 * Finds the neutral model in a file that somebody wrote elsewhere. What cannot be read is
 * refused; nothing in a file is run or fetched.
 */
@Component
public class DocumentReader {

	private static final int LARGEST = 20 * 1024 * 1024;

	/**
	 * Headings by style, outline or number, automatic numbers, tables; tracked changes as
	 * accepted.
	 */
	public OfficialDocument docx(InputStream file) {
		return new DocxReader().read(bytes(file));
	}

	/** A document that left with marks and comes home, whatever was done to it. */
	public MarkedDocument marked(InputStream file) {
		return new DocxReader().marked(bytes(file));
	}

	/** Headings by their numbers or hash signs; lines broken by hand are joined. */
	public OfficialDocument txt(InputStream file) {
		return new TextReader().read(bytes(file));
	}

	/** The words of a .pdf line by line; nothing where the pages are pictures. */
	public String pdf(InputStream file) {
		return PdfText.read(bytes(file));
	}

	private static byte[] bytes(InputStream file) {
		try {
			byte[] bytes = file.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw Refusal.of("document.too-large", LARGEST / 1024 / 1024);
			}
			return bytes;
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

}
