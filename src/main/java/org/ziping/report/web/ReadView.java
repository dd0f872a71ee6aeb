package org.ziping.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ziping.indicator.FigureValue;
import org.ziping.report.Printed;
import org.ziping.report.Printed.Shown;

/** A part of the report as people read it: blocks with places, figures as chips. */
record ReadView(String code, String title, List<Line> lines) {

	/**
	 * One block with the place at which opinions are pinned.
	 *
	 * @param grid the table, where it is one
	 */
	record Line(String id, String anchor, List<Stretch> stretches, Printed.@Nullable Grid grid) {
	}

	/** Words, or a figure with where it comes from. */
	record Stretch(String text, @Nullable String code, @Nullable String source) {
	}

	static ReadView of(Printed part, Map<String, FigureValue> figures) {
		List<Line> lines = new ArrayList<>();
		for (int i = 0; i < part.blocks().size(); i++) {
			Printed.Block block = part.blocks().get(i);
			String id = "report-" + part.code() + "-p" + (i + 1);
			String anchor = "report/" + part.code() + "#p" + (i + 1);
			lines.add((block instanceof Printed.Grid grid) ? new Line(id, anchor, List.of(), grid)
					: new Line(id, anchor, stretches((Printed.Text) block, figures), null));
		}
		return new ReadView(part.code(), part.title(), lines);
	}

	private static List<Stretch> stretches(Printed.Text text, Map<String, FigureValue> figures) {
		List<Stretch> stretches = new ArrayList<>();
		int from = 0;
		for (Shown figure : text.figures()) {
			int at = text.text().indexOf(figure.shown(), from);
			if (at < 0) {
				break;
			}
			if (at > from) {
				stretches.add(new Stretch(text.text().substring(from, at), null, null));
			}
			stretches.add(new Stretch(figure.shown(), figure.code(), source(figures.get(figure.code()))));
			from = at + figure.shown().length();
		}
		if (from < text.text().length()) {
			stretches.add(new Stretch(text.text().substring(from), null, null));
		}
		return stretches;
	}

	private static @Nullable String source(@Nullable FigureValue figure) {
		if (figure == null) {
			return null;
		}
		return (figure.formula() != null) ? figure.source() + " = " + figure.formula() : figure.source();
	}

}
