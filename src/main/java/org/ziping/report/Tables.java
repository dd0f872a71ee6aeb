package org.ziping.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.ziping.indicator.Column;
import org.ziping.indicator.DataItem;
import org.ziping.indicator.FigureValue;
import org.ziping.indicator.Score;
import org.ziping.indicator.ScoreCard;
import org.ziping.indicator.Sheet;
import org.ziping.report.Printed.Grid;
import org.ziping.report.Template.TableKind;

/** Fills a live table from the data table or the scores. */
final class Tables {

	private Tables() {
	}

	static Grid grid(TableKind table, Sheet sheet, ScoreCard card) {
		return switch (table.kind()) {
			case SCORES -> scores(table, card);
			case ITEMS -> items(table, sheet);
		};
	}

	private static Grid scores(TableKind table, ScoreCard card) {
		List<List<String>> rows = new ArrayList<>();
		for (Score score : card.scores()) {
			List<String> path = score.indicator().path();
			rows.add(List.of(path.isEmpty() ? "" : path.get(0), score.indicator().name(),
					score.max().stripTrailingZeros().toPlainString(),
					score.self().map((points) -> points.toPlainString()).orElse("")));
		}
		rows.add(List.of(table.sum(), "", card.weight().stripTrailingZeros().toPlainString(),
				card.sum().toPlainString()));
		if (card.isRescaled()) {
			rows.add(List.of(table.rescaled(), "", "", card.total().toPlainString()));
		}
		return new Grid(table.code(), table.name(), table.header(), rows, Set.of(2, 3));
	}

	private static Grid items(TableKind table, Sheet sheet) {
		List<Column> columns = columns(table);
		List<String> header = new ArrayList<>(List.of(table.first()));
		columns.forEach((column) -> header.add(sheet.system().columns().getOrDefault(column, column.name())));
		List<List<String>> rows = new ArrayList<>();
		for (DataItem item : itemsOf(table, sheet)) {
			List<String> row = new ArrayList<>(List.of(item.name()));
			columns.forEach((column) -> row.add(item.has(column) ? sheet.shown(item, column) : ""));
			rows.add(row);
		}
		return new Grid(table.code(), table.name(), header, rows,
				IntStream.rangeClosed(1, columns.size()).boxed().collect(Collectors.toSet()));
	}

	/** Sections whose material stands in the table. */
	static Set<String> sections(TableKind table, Sheet sheet, List<FigureValue> figures) {
		Set<String> codes = itemsOf(table, sheet).stream().map(DataItem::code).collect(Collectors.toSet());
		Set<String> sections = new HashSet<>();
		for (FigureValue figure : figures) {
			String code = figure.code().split("\\.")[0];
			boolean score = figure.code().endsWith(".score") && table.kind() == Template.Kind.SCORES;
			if (score || codes.contains(code)) {
				sections.addAll(figure.sections());
			}
		}
		return sections;
	}

	private static List<DataItem> itemsOf(TableKind table, Sheet sheet) {
		return sheet.system().items().stream().filter((item) -> table.groups().contains(item.group())).toList();
	}

	private static List<Column> columns(TableKind table) {
		return Arrays.stream(Column.values()).filter((column) -> table.columns().contains(column.name())).toList();
	}

}
