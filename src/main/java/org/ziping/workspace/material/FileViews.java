package org.ziping.workspace.material;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.document.Block;
import org.ziping.document.DocumentReader;
import org.ziping.document.FilledCell;
import org.ziping.document.FilledRow;
import org.ziping.document.Heading;
import org.ziping.document.PageReader;
import org.ziping.document.Paragraph;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;
import org.ziping.document.WorkbookReader;
import org.ziping.evidence.Evidence;
import org.ziping.evidence.EvidenceFolder;
import org.ziping.workspace.material.FileView.Piece;

/**
 * Makes a page of a file that somebody handed in; what cannot be shown is left to the
 * download.
 */
@Component
class FileViews {

	/** Longer ones are read in their own program. */
	private static final int MOST_PAGES = 100;

	private static final int MOST_ROWS = 300;

	private static final int MOST_COLUMNS = 30;

	private static final int MOST_PIECES = 2000;

	private final EvidenceFolder folder;

	private final PageReader pages;

	private final DocumentReader documents;

	private final WorkbookReader workbooks;

	FileViews(EvidenceFolder folder, PageReader pages, DocumentReader documents, WorkbookReader workbooks) {
		this.folder = folder;
		this.pages = pages;
		this.documents = documents;
		this.workbooks = workbooks;
	}

	FileView of(Evidence file) {
		try {
			return switch (file.kind()) {
				case PNG, JPEG -> new FileView(file, true, 0, List.of(), false);
				case PDF -> paged(file, this.pages.pages(this.folder.open(file.id())));
				case DOCX -> worded(file, opened(file, (
						content) -> this.documents.docx(content).blocks().stream().flatMap(FileViews::piece).toList()));
				case XLSX -> opened(file, (content) -> tables(file, content));
			};
		}
		catch (Refusal unreadable) {
			return new FileView(file, false, 0, List.of(), false);
		}
	}

	byte[] picture(Evidence file, int page) {
		return this.pages.picture(this.folder.open(file.id()), page);
	}

	private <T> T opened(Evidence file, Function<InputStream, T> read) {
		try (InputStream content = this.folder.open(file.id())) {
			return read.apply(content);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static FileView paged(Evidence file, int pages) {
		return new FileView(file, false, Math.min(pages, MOST_PAGES), List.of(), pages > MOST_PAGES);
	}

	private static FileView worded(Evidence file, List<Piece> pieces) {
		boolean cut = pieces.size() > MOST_PIECES;
		return new FileView(file, false, 0, cut ? pieces.subList(0, MOST_PIECES) : pieces, cut);
	}

	private static Stream<Piece> piece(Block block) {
		if (block instanceof Title title) {
			return Stream.of(Piece.words(1, title.text()));
		}
		if (block instanceof Heading heading) {
			return Stream.of(Piece.words(heading.level(), heading.text()));
		}
		if (block instanceof Paragraph paragraph) {
			return Stream.of(Piece.words(0, paragraph.text()));
		}
		if (block instanceof TableBlock table) {
			List<List<String>> rows = new ArrayList<>(table.rows());
			rows.add(0, table.header());
			return Stream.of(Piece.rows((table.caption() != null) ? table.caption() : "", rows));
		}
		return Stream.empty();
	}

	/** The first rows of each sheet; a ledger of thousands is read in its own program. */
	private FileView tables(Evidence file, InputStream content) {
		Map<String, List<List<String>>> sheets = new LinkedHashMap<>();
		int[] left = { 0 };
		this.workbooks.each(content, (row) -> {
			List<List<String>> rows = sheets.computeIfAbsent(row.sheet(), (name) -> new ArrayList<>());
			if (rows.size() < MOST_ROWS) {
				rows.add(cells(row));
			}
			else {
				left[0]++;
			}
		});
		List<Piece> pieces = sheets.entrySet()
			.stream()
			.map((sheet) -> Piece.rows(sheet.getKey(), sheet.getValue()))
			.toList();
		return new FileView(file, false, 0, pieces, left[0] > 0);
	}

	private static List<String> cells(FilledRow row) {
		return row.cells().stream().limit(MOST_COLUMNS).map(FilledCell::text).toList();
	}

}
