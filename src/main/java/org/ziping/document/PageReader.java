package org.ziping.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.pdf.PdfPages;

/**
 * Shows a page file page by page as pictures; a few at a time, for each takes memory of a
 * whole page.
 */
@Component
public class PageReader {

	private static final int LARGEST = 50 * 1024 * 1024;

	private static final int AT_ONCE = 2;

	private final Semaphore places = new Semaphore(AT_ONCE, true);

	public int pages(InputStream file) {
		return placed(file, PdfPages::count);
	}

	/** The page of that number, counted from one, as a .png. */
	public byte[] picture(InputStream file, int page) {
		return placed(file, (bytes) -> PdfPages.picture(bytes, page));
	}

	private <T> T placed(InputStream file, Function<byte[], T> act) {
		this.places.acquireUninterruptibly();
		try (file) {
			byte[] bytes = file.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw Refusal.of("document.too-large", LARGEST / 1024 / 1024);
			}
			return act.apply(bytes);
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
		finally {
			this.places.release();
		}
	}

}
