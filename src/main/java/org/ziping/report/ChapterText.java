package org.ziping.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.report.Piece.LiveTable;
import org.ziping.report.Piece.Para;
import org.ziping.report.Run.LiveFigure;
import org.ziping.report.Run.Words;

/**
 * A chapter as people write it. Without a script it is typed as lines, one a paragraph,
 * with {@code {{figure F08}}} and {@code {{table scores}}} for what is live.
 */
public record ChapterText(List<Piece> pieces) {

	public static final ChapterText EMPTY = new ChapterText(List.of());

	private static final Pattern FIGURE = Pattern.compile("\\{\\{\\s*figure\\s+([\\w.-]{1,60})\\s*}}");

	private static final Pattern TABLE = Pattern.compile("\\{\\{\\s*table\\s+([\\w.-]{1,60})\\s*}}");

	public ChapterText {
		pieces = List.copyOf(pieces);
	}

	public static ChapterText typed(String typed) {
		List<Piece> pieces = new ArrayList<>();
		for (String line : TABLE.matcher(typed).replaceAll("\n$0\n").split("\\R")) {
			String text = line.strip();
			Matcher table = TABLE.matcher(text);
			if (table.matches()) {
				pieces.add(new LiveTable(table.group(1)));
			}
			else if (!text.isEmpty()) {
				pieces.add(new Para(runs(text)));
			}
		}
		return new ChapterText(pieces);
	}

	private static List<Run> runs(String text) {
		List<Run> runs = new ArrayList<>();
		Matcher figure = FIGURE.matcher(text);
		int from = 0;
		while (figure.find()) {
			if (figure.start() > from) {
				runs.add(new Words(text.substring(from, figure.start())));
			}
			runs.add(new LiveFigure(figure.group(1)));
			from = figure.end();
		}
		if (from < text.length()) {
			runs.add(new Words(text.substring(from)));
		}
		return runs;
	}

	/** As it stands in the text field of a page. */
	public String typed() {
		StringBuilder typed = new StringBuilder();
		for (Piece piece : this.pieces) {
			typed.append(typed.isEmpty() ? "" : "\n").append(typed(piece));
		}
		return typed.toString();
	}

	private static String typed(Piece piece) {
		if (piece instanceof LiveTable table) {
			return "{{table " + table.name() + "}}";
		}
		StringBuilder line = new StringBuilder();
		for (Run run : ((Para) piece).runs()) {
			line.append((run instanceof LiveFigure figure) ? "{{figure " + figure.code() + "}}" : ((Words) run).text());
		}
		return line.toString();
	}

	public boolean isEmpty() {
		return this.pieces.isEmpty();
	}

	/** Codes of the live figures in it. */
	public Set<String> figures() {
		Set<String> codes = new LinkedHashSet<>();
		for (Piece piece : this.pieces) {
			if (piece instanceof Para para) {
				para.runs().forEach((run) -> {
					if (run instanceof LiveFigure figure) {
						codes.add(figure.code());
					}
				});
			}
		}
		return codes;
	}

	/** Names of the live tables in it. */
	public Set<String> tables() {
		Set<String> names = new LinkedHashSet<>();
		this.pieces.forEach((piece) -> {
			if (piece instanceof LiveTable table) {
				names.add(table.name());
			}
		});
		return names;
	}

	/** The same text with one paragraph written anew; counted from zero. */
	ChapterText with(int index, Para para) {
		List<Piece> changed = new ArrayList<>(this.pieces);
		changed.set(index, para);
		return new ChapterText(changed);
	}

}
