package org.ziping.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Substitution;

/** Writes the page as it will be printed, with the part of each font that it uses. */
public final class PdfWriter {

	private final Typefaces typefaces;

	private final String style;

	public PdfWriter(Typefaces typefaces) {
		this.typefaces = typefaces;
		try (InputStream in = PdfWriter.class.getResourceAsStream("/document/page.css")) {
			this.style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static {
		XRLog.setLoggerImpl(new QuietLog());
	}

	/** With a square at the foot of each page where a mark is given. */
	public byte[] write(OfficialDocument document, @Nullable String mark) {
		Map<Typeface, FontFile> fonts = this.typefaces.all();
		try (PDDocument pages = new PDDocument()) {
			PdfRendererBuilder builder = new PdfRendererBuilder();
			builder.usePDDocument(pages);
			// Without the fonts of the machine, and never a search for them.
			builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
			builder.useExternalResourceAccessControl((uri, kind) -> false,
					ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
			Set<String> missing = Set.copyOf(this.typefaces.missing(String.join("", document.lines())));
			builder.withHtmlContent(Html.of(document, this.style, missing), null);
			Map<FontFile, OneDocument> used = new HashMap<>();
			fonts.forEach((face, file) -> builder.useFont(
					used.computeIfAbsent(file, (key) -> new OneDocument(pages, file.font())), face.family(),
					face.weight(), FontStyle.NORMAL, true));
			builder.useFont(used.get(fonts.get(Typeface.SONGTI)), "serif", 400, FontStyle.NORMAL, true);
			try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
				renderer.createPDFWithoutClosing();
				if (mark != null) {
					PrintedMarks.print(pages, mark);
				}
				return finished(pages, document);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Nothing in the file tells when or where it was made. */
	private byte[] finished(PDDocument pages, OfficialDocument document) throws IOException {
		PDDocumentInformation about = new PDDocumentInformation();
		about.setTitle(document.title());
		if (document.unit() != null) {
			about.setAuthor(document.unit());
		}
		about.setKeywords(
				this.typefaces.substitutions().stream().map(Substitution::toString).collect(Collectors.joining("; ")));
		document.date().ifPresent((date) -> about.setCreationDate(midnight(date)));
		pages.setDocumentInformation(about);
		pages.getDocumentCatalog().setMetadata(null);
		pages.getDocumentCatalog().setMarkInfo(null);
		pages.setDocumentId((long) String.join("\n", document.lines()).hashCode());
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		pages.save(bytes);
		return bytes.toByteArray();
	}

	private static GregorianCalendar midnight(LocalDate date) {
		return GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
	}

	/** A shared font as one document sees it, made when the first of its signs is set. */
	private static final class OneDocument extends PDFontSupplier {

		private final PDDocument document;

		private final TrueTypeFont font;

		private @Nullable PDFont made;

		OneDocument(PDDocument document, TrueTypeFont font) {
			super(null);
			this.document = document;
			this.font = font;
		}

		@Override
		public PDFont supply() {
			if (this.made == null) {
				try {
					this.made = PDType0Font.load(this.document, this.font, true);
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
			return this.made;
		}

	}

}
