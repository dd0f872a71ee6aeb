package org.ziping.evidence;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.text.PDFTextStripper;

import org.ziping.core.Refusal;

/**
 * Reads the words of a PDF within limits, and refuses one that runs or carries something.
 */
final class PdfFile {

	private static final int MOST_PAGES = 100;

	private static final long MOST_MEMORY = 64L << 20;

	private static final long MOST_SCRATCH = 512L << 20;

	private PdfFile() {
	}

	static String words(Path file, String fileName) throws IOException {
		MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY, MOST_SCRATCH);
		try (PDDocument document = Loader.loadPDF(file.toFile(), memory.streamCache)) {
			PDDocumentCatalog catalog = document.getDocumentCatalog();
			boolean opens = catalog.getOpenAction() instanceof PDAction action
					&& (action instanceof PDActionJavaScript || action instanceof PDActionLaunch);
			boolean carries = catalog.getNames() != null
					&& (catalog.getNames().getJavaScript() != null || catalog.getNames().getEmbeddedFiles() != null);
			if (opens || carries) {
				throw Refusal.of("evidence.macro", fileName);
			}
			PDFTextStripper words = new PDFTextStripper();
			words.setEndPage(MOST_PAGES);
			StringWriter out = new StringWriter();
			words.writeText(document, out);
			return out.toString();
		}
		catch (InvalidPasswordException ex) {
			throw Refusal.of("evidence.damaged", fileName);
		}
		catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException ex) {
			throw Refusal.of("evidence.damaged", fileName);
		}
	}

}
