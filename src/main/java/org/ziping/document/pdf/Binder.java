package org.ziping.document.pdf;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

import org.ziping.document.Block;
import org.ziping.document.Enclosure;
import org.ziping.document.Enclosure.Cover;
import org.ziping.document.Enclosure.Progress;
import org.ziping.document.OfficialDocument;
import org.ziping.document.PageBreak;
import org.ziping.document.Paragraph;
import org.ziping.document.Paragraph.Setting;
import org.ziping.document.TableBlock;

/**
 * Binds many files to one volume: an index with page numbers, a divider before each file,
 * its pages, and a line at the foot of every page. Files wait on the disk, not in memory.
 */
public final class Binder {

	private static final float MARGIN = 56;

	private static final float LARGEST_PICTURE = 30_000_000;

	private final PdfWriter writer;

	private final Typefaces typefaces;

	public Binder(PdfWriter writer, Typefaces typefaces) {
		this.writer = writer;
		this.typefaces = typefaces;
	}

	public void bind(Cover cover, List<Enclosure> files, OutputStream out, Progress progress) throws IOException {
		try (Sources sources = new Sources();
				PDDocument bound = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
			PDDocument dividers = sources.keep(Loader.loadPDF(this.writer.write(dividers(cover, files), null)));
			List<List<PDPage>> bodies = new ArrayList<>();
			for (int at = 0; at < files.size(); at++) {
				bodies.add(pages(files.get(at), sources, bound));
				progress.bound(at + 1, files.size());
			}
			PDDocument index = sources.keep(index(cover, files, bodies));
			index.getPages().forEach((page) -> add(bound, page));
			for (int at = 0; at < files.size(); at++) {
				add(bound, dividers.getPage(at));
				bodies.get(at).forEach((page) -> add(bound, page));
			}
			foot(bound, cover);
			bound.setDocumentId((long) cover.foot().hashCode());
			bound.save(out);
		}
	}

	/** What cannot be opened or is locked is left to its divider. */
	private static List<PDPage> pages(Enclosure file, Sources sources, PDDocument bound) {
		try {
			return switch (file.form()) {
				case PAGES -> {
					List<PDPage> pages = new ArrayList<>();
					sources.open(file).getPages().forEach(pages::add);
					yield pages;
				}
				case PICTURE -> List.of(picture(file, bound));
				case NONE -> List.of();
			};
		}
		catch (IOException | RuntimeException ex) {
			return List.of();
		}
	}

	private static PDPage picture(Enclosure file, PDDocument bound) throws IOException {
		byte[] bytes;
		try (InputStream in = file.opener().open()) {
			bytes = in.readAllBytes();
		}
		PDImageXObject image = PDImageXObject.createFromByteArray(bound, bytes, file.title());
		if ((float) image.getWidth() * image.getHeight() > LARGEST_PICTURE) {
			throw new IOException("too many dots");
		}
		PDPage page = new PDPage(PDRectangle.A4);
		float scale = Math.min((PDRectangle.A4.getWidth() - 2 * MARGIN) / image.getWidth(),
				(PDRectangle.A4.getHeight() - 2 * MARGIN) / image.getHeight());
		float width = image.getWidth() * scale;
		float height = image.getHeight() * scale;
		try (PDPageContentStream content = new PDPageContentStream(bound, page)) {
			content.drawImage(image, (PDRectangle.A4.getWidth() - width) / 2, (PDRectangle.A4.getHeight() - height) / 2,
					width, height);
		}
		return page;
	}

	private static OfficialDocument dividers(Cover cover, List<Enclosure> files) {
		List<Block> blocks = new ArrayList<>();
		for (Enclosure file : files) {
			if (!blocks.isEmpty()) {
				blocks.add(new PageBreak());
			}
			blocks.add(new Paragraph(file.title(), Setting.CENTRED));
			blocks.add(new Paragraph(file.about(), Setting.CENTRED));
			blocks.add(new Paragraph(file.instead(), Setting.CENTRED));
		}
		return new OfficialDocument(cover.title(), cover.unit(), blocks, null);
	}

	/** Set twice: its length decides on which page the first divider stands. */
	private PDDocument index(Cover cover, List<Enclosure> files, List<List<PDPage>> bodies) throws IOException {
		int length;
		try (PDDocument draft = Loader.loadPDF(this.writer.write(index(cover, files, bodies, 1), null))) {
			length = draft.getNumberOfPages();
		}
		return Loader.loadPDF(this.writer.write(index(cover, files, bodies, length + 1), null));
	}

	private static OfficialDocument index(Cover cover, List<Enclosure> files, List<List<PDPage>> bodies, int first) {
		List<List<String>> rows = new ArrayList<>();
		int page = first;
		for (int at = 0; at < files.size(); at++) {
			rows.add(List.of(String.valueOf(at + 1), files.get(at).title(), String.valueOf(page)));
			page += 1 + bodies.get(at).size();
		}
		TableBlock table = new TableBlock(List.of(cover.number(), cover.name(), cover.page()), rows, List.of(3, 25, 3),
				Set.of(2));
		return new OfficialDocument(cover.title(), cover.unit(), List.of(table), null);
	}

	/** A page from elsewhere comes without what it could do or lead to. */
	private static void add(PDDocument bound, PDPage page) {
		try {
			PDPage copy = bound.importPage(page);
			copy.setResources(page.getResources());
			copy.setMediaBox(page.getMediaBox());
			copy.setCropBox(page.getCropBox());
			copy.setRotation(page.getRotation());
			for (COSName name : List.of(COSName.ANNOTS, COSName.AA, COSName.B, COSName.STRUCT_PARENTS)) {
				copy.getCOSObject().removeItem(name);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void foot(PDDocument bound, Cover cover) throws IOException {
		PDFont font = PDType0Font.load(bound, this.typefaces.all().get(Typeface.SONGTI).font(), true);
		for (int number = 1; number <= bound.getNumberOfPages(); number++) {
			PDPage page = bound.getPage(number - 1);
			PDRectangle box = page.getCropBox();
			try (PDPageContentStream content = new PDPageContentStream(bound, page, AppendMode.APPEND, true, true)) {
				content.beginText();
				content.setFont(font, 9);
				content.newLineAtOffset(box.getLowerLeftX() + MARGIN / 2, box.getLowerLeftY() + 12);
				content.showText(cover.foot().formatted(number));
				content.endText();
			}
		}
	}

	/** The files that have to stay open until the volume is saved. */
	private static final class Sources implements Closeable {

		private final Deque<Closeable> open = new ArrayDeque<>();

		PDDocument keep(PDDocument document) {
			this.open.push(document);
			return document;
		}

		PDDocument open(Enclosure file) throws IOException {
			Path draft = Files.createTempFile("enclosure", ".pdf");
			this.open.push(() -> Files.deleteIfExists(draft));
			try (InputStream in = file.opener().open()) {
				Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
			}
			return keep(Loader.loadPDF(new RandomAccessReadBufferedFile(draft.toFile()), "", null, null,
					IOUtils.createTempFileOnlyStreamCache()));
		}

		@Override
		public void close() throws IOException {
			while (!this.open.isEmpty()) {
				this.open.pop().close();
			}
		}

	}

}
