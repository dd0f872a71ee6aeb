package org.ziping.document.pdf;

import java.io.IOException;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

import org.ziping.document.PageMark;

/** Prints a square at the foot of each page, drawn and not as a picture. */
final class PrintedMarks {

	private static final float MILLIMETRE = 72 / 25.4f;

	/** As small as an ordinary office scanner still reads at 150 dots an inch. */
	private static final float SIDE = 15 * MILLIMETRE;

	/** Below the number of the page, inside what a printer reaches. */
	private static final float FOOT = 8 * MILLIMETRE;

	private PrintedMarks() {
	}

	static void print(PDDocument document, String code) throws IOException {
		int pages = document.getNumberOfPages();
		for (int page = 1; page <= pages; page++) {
			print(document, document.getPage(page - 1), new PageMark(code, page, pages));
		}
	}

	private static void print(PDDocument document, PDPage page, PageMark mark) throws IOException {
		ByteMatrix dots = dots(mark.written());
		float dot = SIDE / dots.getWidth();
		float left = (page.getMediaBox().getWidth() - SIDE) / 2;
		try (PDPageContentStream out = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
			for (int row = 0; row < dots.getHeight(); row++) {
				float bottom = FOOT + SIDE - (row + 1) * dot;
				for (int column = 0; column < dots.getWidth(); column++) {
					int end = column;
					while (end < dots.getWidth() && dots.get(end, row) == 1) {
						end++;
					}
					if (end > column) {
						out.addRect(left + column * dot, bottom, (end - column) * dot, dot);
						column = end;
					}
				}
			}
			out.fill();
		}
	}

	private static ByteMatrix dots(String words) {
		try {
			return Encoder.encode(words, ErrorCorrectionLevel.Q, Map.of(EncodeHintType.CHARACTER_SET, "ISO-8859-1"))
				.getMatrix();
		}
		catch (WriterException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
