package org.ziping.document.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Function;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.ziping.core.Refusal;

/**
 * The pages of a page file as pictures, so that a browser without a viewer of its own
 * shows them and nothing in the file runs.
 */
public final class PdfPages {

	/** Wide enough to read a table on an office screen. */
	private static final float WIDTH = 1100;

	private static final float TALLEST = 3300;

	private static final long MOST_MEMORY = 64L << 20;

	private PdfPages() {
	}

	public static int count(byte[] file) {
		return read(file, PDDocument::getNumberOfPages);
	}

	/** The page of that number, counted from one, as a .png. */
	public static byte[] picture(byte[] file, int page) {
		return read(file, (document) -> {
			if (page < 1 || page > document.getNumberOfPages()) {
				throw Refusal.of("document.no-such-page");
			}
			PDRectangle box = document.getPage(page - 1).getCropBox();
			boolean turned = document.getPage(page - 1).getRotation() % 180 != 0;
			float wide = Math.max(1, turned ? box.getHeight() : box.getWidth());
			float tall = Math.max(1, turned ? box.getWidth() : box.getHeight());
			PDFRenderer renderer = new PDFRenderer(document);
			renderer.setSubsamplingAllowed(true);
			return png(renderer, page - 1, Math.min(WIDTH / wide, TALLEST / tall));
		});
	}

	private static byte[] png(PDFRenderer renderer, int index, float scale) {
		try {
			BufferedImage picture = renderer.renderImage(index, scale, ImageType.RGB);
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

	private static <T> T read(byte[] file, Function<PDDocument, T> act) {
		MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(MOST_MEMORY);
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(file), memory.streamCache)) {
			return act.apply(document);
		}
		catch (IOException | IllegalArgumentException | ClassCastException | IndexOutOfBoundsException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

}
