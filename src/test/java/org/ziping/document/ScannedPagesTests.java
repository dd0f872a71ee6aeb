package org.ziping.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The squares at the foot of the pages survive an ordinary office scanner. */
class ScannedPagesTests {

	private static final byte[] PRINTED = DocumentFixtures.WRITER.pdf(DocumentFixtures.text(7), "66C7F0F4");

	@Test
	void thePageItselfSaysWhichItIs() throws IOException {
		int pages = pages();
		List<Optional<PageMark>> marks = ScannedPages.of(new ByteArrayInputStream(PRINTED));
		assertThat(marks).hasSize(pages);
		for (int page = 1; page <= pages; page++) {
			assertThat(marks.get(page - 1)).contains(new PageMark("66C7F0F4", page, pages));
		}
	}

	@Test
	void readsPagesThatWereScannedCrookedPaleAndNoisy() throws IOException {
		assertThat(read(new Scanner(300, 0, 0.9f, 0))).isEqualTo(pages());
		assertThat(read(new Scanner(200, 2, 0.6f, 20))).isEqualTo(pages());
		assertThat(read(new Scanner(150, -3, 0.5f, 20))).isEqualTo(pages());
		assertThat(read(new Scanner(200, 180, 0.6f, 20))).isEqualTo(pages());
	}

	@Test
	void aPageWithoutAMarkHasNone() {
		byte[] plain = DocumentFixtures.WRITER.pdf(DocumentFixtures.text(2));
		assertThat(ScannedPages.of(new ByteArrayInputStream(plain))).allMatch(Optional::isEmpty);
	}

	@Test
	void theSamePagesInTheLayoutFileShowTheSquaresToo() {
		OfficialDocument text = DocumentFixtures.text(7);
		assertThat(DocumentFixtures.WRITER.ofd(text, PRINTED).length)
			.isGreaterThan(DocumentFixtures.WRITER.ofd(text, DocumentFixtures.WRITER.pdf(text)).length);
	}

	private static int pages() throws IOException {
		try (PDDocument printed = DocumentFixtures.open(PRINTED)) {
			return printed.getNumberOfPages();
		}
	}

	private static int read(Scanner scanner) throws IOException {
		List<Optional<PageMark>> marks = ScannedPages.of(new ByteArrayInputStream(scanner.scan(PRINTED)));
		int right = 0;
		for (int page = 1; page <= marks.size(); page++) {
			right += marks.get(page - 1).filter(new PageMark("66C7F0F4", page, marks.size())::equals).isPresent() ? 1
					: 0;
		}
		return right;
	}

	/** A scanner of so many dots an inch, so crooked, so much compressed, so noisy. */
	private record Scanner(int dots, double degrees, float quality, int noise) {

		byte[] scan(byte[] pdf) throws IOException {
			Random random = new Random(5);
			try (PDDocument printed = DocumentFixtures.open(pdf);
					PDDocument scanned = new PDDocument();
					ByteArrayOutputStream out = new ByteArrayOutputStream()) {
				PDFRenderer renderer = new PDFRenderer(printed);
				for (int page = 0; page < printed.getNumberOfPages(); page++) {
					BufferedImage sheet = turned(renderer.renderImageWithDPI(page, this.dots, ImageType.GRAY));
					spoil(sheet, random);
					PDPage to = new PDPage(PDRectangle.A4);
					scanned.addPage(to);
					try (PDPageContentStream content = new PDPageContentStream(scanned, to)) {
						content.drawImage(JPEGFactory.createFromImage(scanned, sheet, this.quality), 0, 0,
								PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
					}
				}
				scanned.save(out);
				return out.toByteArray();
			}
		}

		private BufferedImage turned(BufferedImage sheet) {
			BufferedImage turned = new BufferedImage(sheet.getWidth(), sheet.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
			Graphics2D graphics = turned.createGraphics();
			graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
			graphics.setColor(Color.WHITE);
			graphics.fillRect(0, 0, turned.getWidth(), turned.getHeight());
			graphics.drawImage(sheet, AffineTransform.getRotateInstance(Math.toRadians(this.degrees),
					sheet.getWidth() / 2.0, sheet.getHeight() / 2.0), null);
			graphics.dispose();
			return turned;
		}

		/** Paper is not white, ink is not black, and dust lies on both. */
		private void spoil(BufferedImage sheet, Random random) {
			for (int y = 0; y < sheet.getHeight(); y++) {
				for (int x = 0; x < sheet.getWidth(); x++) {
					int light = sheet.getRaster().getSample(x, y, 0);
					int spoilt = (int) (60 + light * 0.7 + random.nextGaussian() * this.noise);
					sheet.getRaster().setSample(x, y, 0, Math.max(0, Math.min(255, spoilt)));
				}
			}
		}

	}

}
