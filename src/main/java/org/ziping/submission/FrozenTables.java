package org.ziping.submission;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.springframework.stereotype.Component;

import org.ziping.document.TableBlock;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Sheet;
import org.ziping.indicator.Column;
import org.ziping.indicator.IndicatorSystems;

/** Sets the frozen scores and values as tables of the volume and as workbooks. */
@Component
class FrozenTables {

	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

	private static final List<String> SCORE_HEADER = List.of("submission.score.first", "submission.score.second",
			"submission.score.indicator", "submission.score.weight", "submission.score.points",
			"submission.score.reason");

	private final PrintedWords words;

	private final IndicatorSystems systems;

	FrozenTables(PrintedWords words, IndicatorSystems systems) {
		this.words = words;
		this.systems = systems;
	}

	TableBlock scores(ScoreSheet sheet) {
		List<List<String>> rows = new ArrayList<>();
		sheet.lines()
			.forEach((line) -> rows.add(List.of(line.above(0), line.above(1), line.name(),
					line.weight().toPlainString(), line.shownPoints(), line.reason())));
		rows.add(List.of(this.words.say("submission.score.total"), "", "", sheet.weight().toPlainString(),
				sheet.total().toPlainString(), (sheet.grade() != null) ? sheet.grade() : ""));
		return new TableBlock(null, this.words.say(SCORE_HEADER), rows, List.of(4, 5, 8, 3, 3, 8), Set.of(3, 4),
				Set.of(0, 1));
	}

	Workbook scoreBook(String title, ScoreSheet sheet) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.title(title)));
		rows.add(header(join(this.words.say(SCORE_HEADER), this.words.say("submission.score.explanation"))));
		for (ScoreSheet.Line line : sheet.lines()) {
			rows.add(List.of(Cell.words(line.above(0)), Cell.words(line.above(1)), Cell.words(line.name()),
					Cell.number(line.weight(), 2), Cell.number(line.points(), 2), Cell.words(line.reason()),
					Cell.words(explained(line))));
		}
		int last = rows.size();
		rows.add(List.of(Cell.words(this.words.say("submission.score.total")), Cell.EMPTY, Cell.EMPTY,
				sum('D', last, sheet.lines().isEmpty()), Cell.number(sheet.total(), 2), Cell.words(sheet.grade()),
				Cell.EMPTY));
		return Workbook.of(title, new Sheet(this.words.say("submission.score.title"),
				List.of(14, 18, 28, 10, 10, 30, 60), 2, rows, List.of(new Workbook.Merge(0, 0, 0, 6))));
	}

	private static Cell sum(char column, int last, boolean empty) {
		return empty ? Cell.EMPTY : Cell.formula("SUM(" + column + "3:" + column + last + ")", 2);
	}

	private String explained(ScoreSheet.Line line) {
		return line.explanation().stream().map(this.words::sentence).collect(Collectors.joining("\n"));
	}

	TableBlock values(FilledTable table) {
		List<List<String>> rows = table.lines().stream().map((line) -> {
			List<String> row = new ArrayList<>(List.of(line.name(), line.unit()));
			table.columns().forEach((column) -> row.add(line.value(column)));
			return row;
		}).toList();
		Set<Integer> numeric = IntStream.range(2, 2 + table.columns().size()).boxed().collect(Collectors.toSet());
		List<Integer> widths = new ArrayList<>(List.of(12, 4));
		table.columns().forEach((column) -> widths.add(6));
		return new TableBlock(null, valueHeader(table), rows, widths, numeric, Set.of());
	}

	Workbook valueBook(String title, FilledTable table) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.title(title)));
		rows.add(header(valueHeader(table)));
		table.lines().forEach((line) -> {
			List<Cell> row = new ArrayList<>(List.of(Cell.words(line.name()), Cell.words(line.unit())));
			table.columns().forEach((column) -> row.add(cell(line.value(column))));
			rows.add(row);
		});
		List<Integer> widths = new ArrayList<>(List.of(36, 10));
		table.columns().forEach((column) -> widths.add(18));
		return Workbook.of(title, new Sheet(this.words.say("submission.table.title"), widths, 2, rows,
				List.of(new Workbook.Merge(0, 0, 0, 1 + table.columns().size()))));
	}

	/** A number as a number, with the decimals it was given; everything else as words. */
	private static Cell cell(String value) {
		if (!NUMBER.matcher(value).matches()) {
			return Cell.words(value);
		}
		BigDecimal number = new BigDecimal(value);
		return Cell.number(number, Math.max(0, number.scale()));
	}

	private List<String> valueHeader(FilledTable table) {
		List<String> header = new ArrayList<>(
				this.words.say(List.of("submission.table.item", "submission.table.unit")));
		var labels = this.systems.all()
			.stream()
			.filter((system) -> system.code().equals(table.system()))
			.findFirst()
			.map((system) -> system.columns());
		for (Column column : table.columns()) {
			header
				.add(labels.map((of) -> of.get(column)).orElseGet(() -> this.words.say("submission.column." + column)));
		}
		return header;
	}

	private static List<Cell> header(List<String> words) {
		return words.stream().map(Cell::header).toList();
	}

	private static List<String> join(List<String> words, String last) {
		List<String> all = new ArrayList<>(words);
		all.add(last);
		return all;
	}

}
