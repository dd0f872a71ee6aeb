package org.ziping.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.document.MarkedDocument;
import org.ziping.document.MarkedDocument.Line;
import org.ziping.document.MarkedDocument.Part;
import org.ziping.document.MarkedDocument.Span;
import org.ziping.document.TableBlock;
import org.ziping.report.Piece.LiveTable;
import org.ziping.report.Piece.Para;
import org.ziping.report.Returned.ByHand;
import org.ziping.report.Returned.Turned;

/**
 * Lets the text be worked on in another program and come home: chapters and live figures
 * leave with marks, and are found by them again.
 */
@Service
@Transactional(readOnly = true)
public class Exchange {

	private static final String CHAPTER = "chapter:";

	private static final String FIGURE = "figure:";

	private static final String TABLE = "table:";

	private final Chapters chapters;

	private final Printer printer;

	private final Rendering rendering;

	Exchange(Chapters chapters, Printer printer, Rendering rendering) {
		this.chapters = chapters;
		this.printer = printer;
		this.rendering = rendering;
	}

	public MarkedDocument leaving(String dossier) {
		Values values = this.printer.values(dossier);
		List<Part> parts = new ArrayList<>();
		for (Chapter chapter : this.chapters.of(dossier)) {
			List<Line> lines = new ArrayList<>();
			for (Piece piece : chapter.text().pieces()) {
				lines.add((piece instanceof Para para) ? line(para, values) : table((LiveTable) piece, values));
			}
			parts.add(new Part(CHAPTER + chapter.code(), chapter.title(), lines));
		}
		return new MarkedDocument(this.rendering.title(dossier), parts);
	}

	private static Line line(Para para, Values values) {
		List<Span> spans = new ArrayList<>();
		StringBuilder text = new StringBuilder();
		for (Run run : para.runs()) {
			spans.add(new Span(values.shown(run), (run instanceof Run.LiveFigure live) ? FIGURE + live.code() : ""));
			text.append(values.shown(run));
		}
		return Line.of(Rendering.level(text.toString()), spans);
	}

	private static Line table(LiveTable table, Values values) {
		Optional<TableBlock> grid = values.template()
			.table(table.name())
			.map((kind) -> Tables.grid(kind, values.sheet(), values.card()))
			.map((shown) -> new TableBlock(shown.header(), shown.rows(), List.of(), shown.numeric()));
		return new Line(0, List.of(new Span(grid.isPresent() ? "" : values.missing(), TABLE + table.name())),
				grid.orElse(null));
	}

	public Returned returned(String dossier, MarkedDocument document) {
		Values values = this.printer.values(dossier);
		Map<String, Chapter> known = new LinkedHashMap<>();
		this.chapters.of(dossier).forEach((chapter) -> known.put(CHAPTER + chapter.code(), chapter));
		List<Turned> turned = new ArrayList<>();
		List<ByHand> byHand = new ArrayList<>();
		List<String> strange = new ArrayList<>();
		for (Part part : document.parts()) {
			Chapter chapter = known.remove(part.mark());
			if (chapter == null) {
				part.lines().stream().map((line) -> typed(line, values, "", byHand)).forEach(strange::add);
			}
			else {
				turned.add(turned(chapter, part, values, byHand));
			}
		}
		return new Returned(turned, byHand, strange, known.values().stream().map(Chapter::title).toList());
	}

	private static Turned turned(Chapter chapter, Part part, Values values, List<ByHand> byHand) {
		List<String> lines = new ArrayList<>();
		for (int i = 0; i < part.lines().size(); i++) {
			Line line = part.lines().get(i);
			if (i > 0 || !isTitle(line, chapter)) {
				lines.add(typed(line, values, chapter.title(), byHand));
			}
		}
		String typed = String.join("\n", lines.stream().filter((line) -> !line.isBlank()).toList());
		List<String> lost = new ArrayList<>();
		Set<String> still = ChapterText.typed(typed).figures();
		for (String code : chapter.text().figures()) {
			String shown = values.shown(new Run.LiveFigure(code));
			if (!still.contains(code) && Passage.count(typed, shown) == 1) {
				typed = typed.replace(shown, "{{figure " + code + "}}");
			}
			else if (!still.contains(code)) {
				lost.add(code + " " + shown);
			}
		}
		boolean changed = !ChapterText.typed(typed).equals(chapter.text());
		return new Turned(chapter, typed, changed, lost);
	}

	/**
	 * The first line is the title that left with the chapter, even where somebody renamed
	 * it.
	 */
	private static boolean isTitle(Line line, Chapter chapter) {
		return line.text().equals(chapter.title()) || line.level() == 1;
	}

	private static String typed(Line line, Values values, String chapter, List<ByHand> byHand) {
		StringBuilder typed = new StringBuilder();
		for (Span span : line.spans()) {
			String code = span.mark().startsWith(FIGURE) ? span.mark().substring(FIGURE.length()) : "";
			if (span.mark().startsWith(TABLE)) {
				typed.append("{{table ").append(span.mark().substring(TABLE.length())).append("}}");
			}
			else if (values.figures().containsKey(code)) {
				String sheet = values.shown(new Run.LiveFigure(code));
				if (!span.text().strip().equals(sheet)) {
					byHand.add(new ByHand(chapter, values.figures().get(code).source(), span.text().strip(), sheet));
				}
				typed.append("{{figure ").append(code).append("}}");
			}
			else {
				typed.append(span.text());
			}
		}
		return typed.toString().strip();
	}

}
