package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;

/**
 * 基础数据表 and 自评打分表 as workbooks, in the order of columns in which the offices know them;
 * the data table goes in again by the same names.
 */
@Component
public class SheetBooks {

	/** The columns of the scoring sheet, worded by {@code indicator.book.<name>}. */
	static final List<String> SCORE = List.of("first", "second", "third", "weight", "criterion", "preliminary", "self",
			"reason", "group", "finance", "explained");

	private static final List<Integer> SCORE_WIDTHS = List.of(14, 16, 26, 8, 40, 8, 8, 28, 8, 8, 50);

	private static final int SUMMED = 3;

	private final MessageSource words;

	SheetBooks(MessageSource words) {
		this.words = words;
	}

	/** Item, unit, last year, budget, adjusted, final; money keeps every digit it has. */
	public Workbook values(String title, org.ziping.indicator.Sheet sheet) {
		List<Column> columns = Arrays.stream(Column.values()).toList();
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.title(title)));
		List<Cell> header = new ArrayList<>(
				List.of(Cell.header(say("indicator.item")), Cell.header(say("indicator.unit"))));
		columns.forEach((column) -> header.add(Cell.header(sheet.system().columns().getOrDefault(column, ""))));
		rows.add(header);
		for (DataItem item : sheet.system().items()) {
			List<Cell> row = new ArrayList<>(List.of(Cell.words(item.name()), Cell.words(item.unit())));
			columns.forEach((column) -> row.add(value(sheet, item, column)));
			rows.add(row);
		}
		return Workbook.of(title, new Workbook.Sheet(say("indicator.sheet.title"), List.of(36, 10, 18, 18, 18, 18), 2,
				rows, List.of(new Workbook.Merge(0, 0, 0, 1 + columns.size()))));
	}

	private static Cell value(org.ziping.indicator.Sheet sheet, DataItem item, Column column) {
		if (!item.has(column)) {
			return Cell.EMPTY;
		}
		Optional<BigDecimal> number = sheet.number(item, column);
		return number.map((found) -> Cell.number(found, Math.max(0, found.scale())))
			.orElseGet(() -> Cell.words(sheet.shown(item, column)));
	}

	/** With the sums live, so that whoever opens it sees them follow. */
	public Workbook scores(String title, SideBySide sides, boolean finance) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(List.of(Cell.title(title)));
		rows.add(SCORE.stream().map((name) -> Cell.header(say("indicator.book." + name))).toList());
		sides.rows().forEach((row) -> rows.add(line(row, finance)));
		int last = rows.size();
		rows.add(List.of(Cell.words(say("indicator.system.sum")), Cell.EMPTY, Cell.EMPTY, sum('D', last), Cell.EMPTY,
				sum('F', last), sum('G', last), Cell.EMPTY, sum('I', last), finance ? sum('J', last) : Cell.EMPTY,
				Cell.EMPTY));
		return Workbook.of(title, new Workbook.Sheet(say("indicator.scores.title"), SCORE_WIDTHS, 2, rows,
				List.of(new Workbook.Merge(0, 0, 0, SCORE.size() - 1))));
	}

	private List<Cell> line(SideBySide.Row row, boolean finance) {
		Score score = row.self();
		List<String> path = score.indicator().path();
		String explained = score.explanation()
			.lines()
			.stream()
			.map((line) -> say(line.code(), line.arguments().toArray()))
			.collect(Collectors.joining("\n"));
		return List.of(Cell.words(above(path, 0)), Cell.words(above(path, 1)), Cell.words(score.indicator().name()),
				Cell.number(score.max(), 2), Cell.words(score.indicator().criterion()),
				Cell.number(score.given().preliminary(), 2), Cell.number(score.self().orElse(null), 2),
				Cell.words(score.given().reason()), Cell.number(points(row.group()), 2),
				Cell.number(finance ? points(row.finance()) : null, 2), Cell.words(explained));
	}

	private static @Nullable BigDecimal points(@Nullable SideScore given) {
		return (given != null) ? given.points() : null;
	}

	private static String above(List<String> path, int level) {
		return (level < path.size()) ? path.get(level) : "";
	}

	private static Cell sum(char column, int last) {
		return (last < SUMMED) ? Cell.EMPTY : Cell.formula("SUM(" + column + "3:" + column + last + ")", 2);
	}

	private String say(String key, Object... arguments) {
		return Objects.requireNonNull(this.words.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE));
	}

}
