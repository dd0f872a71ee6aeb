package org.ziping.document;

import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import org.ziping.core.Refusal;

/** Reads the marks off pages that came back from a scanner, straight or upside down. */
public final class ScannedPages {

	private static final float DOTS = 200;

	/**
	 * The mark stands in the lowest fifth, or in the uppermost of a page put in wrongly.
	 */
	private static final float STRIP = 0.2f;

	private ScannedPages() {
	}

	/** One entry a page; empty where no mark can be read. */
	public static List<Optional<PageMark>> of(InputStream pdf) {
		try (PDDocument scan = Loader.loadPDF(pdf.readAllBytes())) {
			List<Optional<PageMark>> marks = new ArrayList<>();
			for (int page = 0; page < scan.getNumberOfPages(); page++) {
				marks.add(mark(scan, page));
			}
			return marks;
		}
		catch (IOException ex) {
			throw Refusal.of("document.not-readable");
		}
	}

	/** The mark of one picture of a page. */
	public static Optional<PageMark> of(BufferedImage picture) {
		return decode(light(picture)).or(() -> decode(light(smoothed(picture))));
	}

	/** Dust and the grain of the paper go, the squares stay. */
	private static BufferedImage smoothed(BufferedImage picture) {
		float[] even = new float[9];
		Arrays.fill(even, 1 / 9f);
		return new ConvolveOp(new Kernel(3, 3, even), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
	}

	private static Optional<PageMark> decode(LuminanceSource light) {
		return decode(new BinaryBitmap(new HybridBinarizer(light)))
			.or(() -> decode(new BinaryBitmap(new GlobalHistogramBinarizer(light))));
	}

	private static Optional<PageMark> mark(PDDocument scan, int number) throws IOException {
		PDPage page = scan.getPage(number);
		PDRectangle whole = page.getCropBox();
		float strip = whole.getHeight() * STRIP;
		PDFRenderer renderer = new PDFRenderer(scan);
		List<PDRectangle> looks = List.of(
				new PDRectangle(whole.getLowerLeftX(), whole.getLowerLeftY(), whole.getWidth(), strip),
				new PDRectangle(whole.getLowerLeftX(), whole.getUpperRightY() - strip, whole.getWidth(), strip), whole);
		for (PDRectangle look : looks) {
			page.setCropBox(look);
			Optional<PageMark> found = of(renderer.renderImageWithDPI(number, DOTS, ImageType.GRAY));
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}

	private static LuminanceSource light(BufferedImage picture) {
		int width = picture.getWidth();
		int height = picture.getHeight();
		return new RGBLuminanceSource(width, height, picture.getRGB(0, 0, width, height, null, 0, width));
	}

	private static Optional<PageMark> decode(BinaryBitmap picture) {
		Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
		hints.put(DecodeHintType.TRY_HARDER, true);
		try {
			Result read = new QRCodeReader().decode(picture, hints);
			return PageMark.parse(read.getText());
		}
		catch (ReaderException ex) {
			return Optional.empty();
		}
	}

}
