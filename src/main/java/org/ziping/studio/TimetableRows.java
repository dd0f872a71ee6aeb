package org.ziping.studio;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.w3c.dom.Element;

import org.ziping.core.Refusal;

/** The rows of the timetable: how long each step takes, in the order of the steps. */
final class TimetableRows {

	private final Xml table;

	private TimetableRows(Xml table) {
		this.table = table;
	}

	/** The first two cells of a row. */
	record Time(int days, boolean workingDays) {

	}

	static TimetableRows of(String dmn) {
		return new TimetableRows(Xml.of(dmn));
	}

	Optional<Time> time(String step) {
		return row(step)
			.map((row) -> new Time(number(cell(row, 0)), !"false".equals(cell(row, 1).getTextContent().strip())));
	}

	String changed(String step, int days, boolean workingDays) {
		Element row = row(step).orElseThrow(() -> Refusal.of("studio.no-row"));
		write(row, days, workingDays);
		return this.table.text();
	}

	/** A row below that of another step, so that dates are planned in this order. */
	String inserted(String after, String step, String name, int days, boolean workingDays) {
		Element before = row(after).orElseThrow(() -> Refusal.of("studio.no-row"));
		Element row = (Element) before.cloneNode(true);
		row.setAttribute("id", "timetable_rule_" + step);
		Xml.children(row, "description").forEach((said) -> said.setTextContent(name));
		Element asked = Xml.children(row, "inputEntry").get(0);
		asked.setAttribute("id", "timetable_" + step + "_i0");
		text(asked).setTextContent("\"" + step + "\"");
		List<Element> cells = Xml.children(row, "outputEntry");
		IntStream.range(0, cells.size())
			.forEach((i) -> cells.get(i).setAttribute("id", "timetable_" + step + "_o" + i));
		write(row, days, workingDays);
		before.getParentNode().insertBefore(row, before.getNextSibling());
		return this.table.text();
	}

	String without(String step) {
		row(step).ifPresent(Xml::remove);
		return this.table.text();
	}

	private static void write(Element row, int days, boolean workingDays) {
		text(cellOf(row, 0)).setTextContent(Integer.toString(days));
		text(cellOf(row, 1)).setTextContent(Boolean.toString(workingDays));
		int least = number(cell(row, 2));
		text(cellOf(row, 2)).setTextContent(Integer.toString(Math.min(Math.max(least, 1), days)));
	}

	private Optional<Element> row(String step) {
		return this.table.all("rule")
			.stream()
			.filter((row) -> Xml.children(row, "inputEntry")
				.stream()
				.anyMatch((said) -> said.getTextContent().strip().equals("\"" + step + "\"")))
			.findFirst();
	}

	private static Element cellOf(Element row, int column) {
		return Xml.children(row, "outputEntry").get(column);
	}

	private static Element cell(Element row, int column) {
		return text(cellOf(row, column));
	}

	private static Element text(Element entry) {
		return Xml.children(entry, "text").get(0);
	}

	private static int number(Element cell) {
		String said = cell.getTextContent().strip();
		return said.matches("\\d{1,4}") ? Integer.parseInt(said) : 0;
	}

}
