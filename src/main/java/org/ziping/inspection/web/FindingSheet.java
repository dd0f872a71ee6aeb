package org.ziping.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.ziping.core.PlainWords;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Merge;
import org.ziping.document.Workbook.Sheet;
import org.ziping.inspection.Finding;

/** The findings as a table that can be handed round and ticked off. */
final class FindingSheet {

	private static final List<Integer> WIDTHS = List.of(6, 9, 8, 44, 52, 18, 18, 12);

	private FindingSheet() {
	}

	static Workbook of(ReadingDesk.Result result) {
		List<List<Cell>> rows = new ArrayList<>();
		String name = result.text().title().isEmpty() ? result.name() : result.text().title();
		rows.add(List.of(Cell.title(PlainWords.say("inspection.sheet.title", name, result.findings().size()))));
		rows.add(Stream.of("number", "level", "code", "sentence", "quote", "read", "expected", "done")
			.map((column) -> Cell.header(PlainWords.say("inspection.sheet." + column)))
			.toList());
		for (int i = 0; i < result.findings().size(); i++) {
			rows.add(row(i + 1, result.findings().get(i)));
		}
		Sheet sheet = new Sheet(PlainWords.say("inspection.sheet.name"), WIDTHS, 2, rows,
				List.of(new Merge(0, 0, 0, WIDTHS.size() - 1)));
		return Workbook.of(PlainWords.say("inspection.sheet.name"), sheet);
	}

	private static List<Cell> row(int number, Finding finding) {
		return List.of(Cell.words(String.valueOf(number)),
				Cell.words(PlainWords.say("inspection.level." + finding.level().name())), Cell.words(finding.code()),
				Cell.words(finding.sentence()), Cell.words(finding.quote()), Cell.words(finding.read()),
				Cell.words(finding.expected()), Cell.words(""));
	}

}
