package org.ziping.submission.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import org.ziping.core.PlainWords;
import org.ziping.document.Block;
import org.ziping.document.DocumentWriter;
import org.ziping.document.FixedZip;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Sheet;
import org.ziping.submission.Reading;

/**
 * The public version as files for the unit's own site: a plain page, a PDF, the tables.
 */
@Component
class PublicFiles {

	static final String PAGE = "index.html";

	private static final int MOST_DEEP = 4;

	private final DocumentWriter writer;

	PublicFiles(DocumentWriter writer) {
		this.writer = writer;
	}

	/** Each file under its name; the same version gives the same bytes. */
	Map<String, byte[]> of(PublicVersion version) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		files.put(PAGE, page(version).getBytes(StandardCharsets.UTF_8));
		files.put(pdfName(), pdf(version));
		tables(version).ifPresent((book) -> files.put(PlainWords.say("submission.disclosure.file.tables") + ".xlsx",
				this.writer.xlsx(book)));
		return files;
	}

	byte[] zip(PublicVersion version) {
		return FixedZip.of(of(version));
	}

	byte[] pdf(PublicVersion version) {
		List<Block> blocks = new ArrayList<>();
		for (Reading.Part part : version.parts()) {
			part.pieces().forEach((piece) -> blocks(piece, blocks));
		}
		return this.writer.pdf(new OfficialDocument(version.title(), version.unit(), blocks, null));
	}

	static String pdfName() {
		return PlainWords.say("submission.disclosure.file.report") + ".pdf";
	}

	private static void blocks(Reading.Piece piece, List<Block> blocks) {
		if (piece.table() != null) {
			blocks.add(piece.table());
		}
		else if (piece.heading() == 1) {
			blocks.add(new Title(piece.text()));
		}
		else if (piece.heading() > 1) {
			blocks.add(new Heading(Math.min(MOST_DEEP, piece.heading()), piece.text()));
		}
		else if (!piece.text().isEmpty()) {
			blocks.add(new Paragraph(piece.text()));
		}
	}

	/** No script, no style of ours: the site's own look is put around it. */
	String page(PublicVersion version) {
		StringBuilder page = new StringBuilder(
				"<!DOCTYPE html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n");
		page.append("<title>").append(safe(version.title())).append("</title>\n</head>\n<body>\n<article>\n");
		line(page, "h1", version.title());
		for (Reading.Part part : version.parts()) {
			for (Reading.Piece piece : part.pieces()) {
				if (!piece.text().isEmpty()) {
					line(page, (piece.heading() > 0) ? "h" + Math.min(6, piece.heading() + 1) : "p", piece.text());
				}
				if (piece.table() != null) {
					table(page, piece.table());
				}
			}
		}
		return page.append("</article>\n</body>\n</html>\n").toString();
	}

	private static void line(StringBuilder page, String tag, String text) {
		page.append('<').append(tag).append('>').append(safe(text)).append("</").append(tag).append(">\n");
	}

	private static void table(StringBuilder page, TableBlock table) {
		page.append("<table>\n");
		row(page, "th", table.header());
		table.rows().forEach((row) -> row(page, "td", row));
		page.append("</table>\n");
	}

	private static void row(StringBuilder page, String tag, List<String> cells) {
		page.append("<tr>");
		cells.forEach((cell) -> page.append('<')
			.append(tag)
			.append('>')
			.append(safe(cell))
			.append("</")
			.append(tag)
			.append('>'));
		page.append("</tr>\n");
	}

	private static String safe(String text) {
		return HtmlUtils.htmlEscape(text, "UTF-8");
	}

	private static Optional<Workbook> tables(PublicVersion version) {
		List<Sheet> sheets = new ArrayList<>();
		for (Reading.Part part : version.parts()) {
			part.pieces()
				.stream()
				.map(Reading.Piece::table)
				.filter(Objects::nonNull)
				.forEach((table) -> sheets.add(sheet(sheets.size() + 1, table)));
		}
		return sheets.isEmpty() ? Optional.empty() : Optional.of(new Workbook(version.title(), sheets));
	}

	private static Sheet sheet(int number, TableBlock table) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(table.header().stream().map(Cell::header).toList());
		table.rows().forEach((row) -> rows.add(row.stream().map(Cell::words).toList()));
		return new Sheet(PlainWords.say("submission.disclosure.file.table", number), table.widths(), 1, rows,
				List.of());
	}

}
