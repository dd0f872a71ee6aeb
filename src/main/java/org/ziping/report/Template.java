package org.ziping.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.ziping.core.Refusal;

/**
 * An outline that a campaign chooses: chapters, live tables, the declaration, and the
 * names under which people speak of a figure.
 */
public record Template(String code, String name, int fromYear, String title, String declaration, List<Outline> chapters,
		List<TableKind> tables, Map<String, List<String>> alsoCalled) {

	public Template {
		chapters = List.copyOf(chapters);
		tables = List.copyOf(tables);
		alsoCalled = Map.copyOf(alsoCalled);
	}

	public Outline chapter(String chapter) {
		return this.chapters.stream()
			.filter((one) -> one.code().equals(chapter))
			.findFirst()
			.orElseThrow(() -> Refusal.of("report.chapter-unknown", chapter));
	}

	public Optional<TableKind> table(String table) {
		return this.tables.stream().filter((one) -> one.code().equals(table)).findFirst();
	}

	/** The title of a unit's report of a year. */
	public String titleOf(String unit, String year) {
		return this.title.replace("{unit}", unit).replace("{year}", year);
	}

	/**
	 * One chapter as the template asks for it.
	 *
	 * @param hint what the writer should think of; never printed
	 * @param tables live tables that belong here
	 * @param figures figures that belong here
	 * @param keyTasks whether it tells of the key tasks of the sections
	 */
	public record Outline(String code, String title, boolean required, String hint, List<String> tables,
			List<String> figures, boolean keyTasks) {

		public Outline {
			tables = List.copyOf(tables);
			figures = List.copyOf(figures);
		}

	}

	/**
	 * A live table: the scores, or items of the data table by group and column.
	 *
	 * @param header words of the head of the score table
	 * @param first the head of the first column of an item table
	 */
	public record TableKind(String code, String name, Kind kind, List<String> header, String sum, String rescaled,
			String first, List<String> groups, List<String> columns) {

		public TableKind {
			header = List.copyOf(header);
			groups = List.copyOf(groups);
			columns = List.copyOf(columns);
		}

	}

	/** Where the rows of a live table come from. */
	public enum Kind {

		SCORES, ITEMS

	}

}
