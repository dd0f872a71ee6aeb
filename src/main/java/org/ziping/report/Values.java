package org.ziping.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.indicator.FigureValue;
import org.ziping.indicator.KeyTask;
import org.ziping.indicator.ScoreCard;
import org.ziping.indicator.Sheet;
import org.ziping.report.Printed.Shown;
import org.ziping.report.Printed.Text;

/** Everything that live text of one dossier can show at one moment, read once. */
record Values(Template template, Sheet sheet, ScoreCard card, Map<String, FigureValue> figures, List<KeyTask> keyTasks,
		String missing) {

	static Map<String, FigureValue> byCode(List<FigureValue> figures) {
		Map<String, FigureValue> codes = new LinkedHashMap<>();
		figures.forEach((figure) -> codes.put(figure.code(), figure));
		return codes;
	}

	Printed print(Chapter chapter) {
		List<Printed.Block> blocks = new ArrayList<>();
		for (Piece piece : chapter.text().pieces()) {
			if (piece instanceof Piece.Para para) {
				blocks.add(print(para));
			}
			else {
				table(((Piece.LiveTable) piece).name()).ifPresentOrElse(blocks::add,
						() -> blocks.add(new Text(this.missing, List.of())));
			}
		}
		return new Printed(chapter.code(), chapter.title(), blocks);
	}

	private Text print(Piece.Para para) {
		StringBuilder text = new StringBuilder();
		List<Shown> figures = new ArrayList<>();
		for (Run run : para.runs()) {
			text.append(shown(run));
			if (run instanceof Run.LiveFigure figure) {
				figures.add(new Shown(figure.code(), shown(figure)));
			}
		}
		return new Text(text.toString(), figures);
	}

	String shown(Run run) {
		if (run instanceof Run.Words words) {
			return words.text();
		}
		FigureValue figure = this.figures.get(((Run.LiveFigure) run).code());
		return (figure != null) ? figure.text() : this.missing;
	}

	private Optional<Printed.Grid> table(String name) {
		return this.template.table(name).map((table) -> Tables.grid(table, this.sheet, this.card));
	}

	/** Sections whose figures, tables or key tasks the chapter draws on. */
	Set<String> sections(Chapter chapter) {
		Set<String> sections = new HashSet<>();
		for (String code : chapter.text().figures()) {
			if (this.figures.containsKey(code)) {
				sections.addAll(this.figures.get(code).sections());
			}
		}
		List<FigureValue> all = List.copyOf(this.figures.values());
		for (String name : chapter.text().tables()) {
			this.template.table(name).ifPresent((table) -> sections.addAll(Tables.sections(table, this.sheet, all)));
		}
		if (chapter.outline().keyTasks()) {
			this.keyTasks.forEach((task) -> sections.add(task.section()));
		}
		return sections;
	}

}
