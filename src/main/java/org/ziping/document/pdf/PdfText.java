package org.ziping.document.pdf;

import java.io.IOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ziping.core.Refusal;

/** The words of a page file, line by line; a scan has none. */
public final class PdfText {

	private PdfText() {
	}

	public static String read(byte[] file) {
		try (PDDocument document = Loader.loadPDF(file)) {
			PDFTextStripper words = new PDFTextStripper();
			words.setSortByPosition(true);
			return words.getText(document);
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

}
