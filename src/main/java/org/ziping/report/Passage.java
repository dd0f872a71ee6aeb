package org.ziping.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.ziping.core.Refusal;
import org.ziping.report.Piece.Para;
import org.ziping.report.Run.Words;

/**
 * A paragraph as it is read, cut where somebody wants it to read differently: words may
 * change, a live figure never does.
 */
final class Passage {

	private final List<Run> runs;

	private final Function<Run, String> shown;

	Passage(Para para, Function<Run, String> shown) {
		this.runs = para.runs();
		this.shown = shown;
	}

	String text() {
		StringBuilder text = new StringBuilder();
		this.runs.forEach((run) -> text.append(this.shown.apply(run)));
		return text.toString();
	}

	static int count(String text, String part) {
		int count = 0;
		for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
			count++;
		}
		return count;
	}

	/** The new wording keeps every figure that stood in the old one, in its order. */
	Para reworded(String from, String to) {
		int start = text().indexOf(from);
		int end = start + from.length();
		List<Run> made = new ArrayList<>();
		int at = 0;
		int told = 0;
		for (Run run : this.runs) {
			int after = at + this.shown.apply(run).length();
			if (run instanceof Run.LiveFigure && at < end && after > start) {
				String seen = text().substring(Math.max(at, start), Math.min(after, end));
				int found = to.indexOf(seen, told);
				if (found < 0 || at < start && found > 0 || after > end && found + seen.length() < to.length()) {
					throw figureTouched();
				}
				made.add(new Words(to.substring(told, found)));
				made.add(run);
				told = found + seen.length();
			}
			at = after;
		}
		made.add(new Words(to.substring(told)));
		made.addAll(0, words(0, start));
		made.addAll(words(end, text().length()));
		return new Para(joined(made));
	}

	/** The typed digits give way to the figure that the table keeps. */
	Para enlivened(String typed, String figure) {
		int at = text().indexOf(typed);
		List<Run> made = new ArrayList<>(words(0, at));
		made.add(new Run.LiveFigure(figure));
		made.addAll(words(at + typed.length(), text().length()));
		return new Para(joined(made));
	}

	/** What lies outside a passage; a figure on its edge already stands inside it. */
	private List<Run> words(int from, int to) {
		List<Run> outside = new ArrayList<>();
		int at = 0;
		for (Run run : this.runs) {
			int after = at + this.shown.apply(run).length();
			int start = Math.max(from, at);
			int end = Math.min(to, after);
			if (start < end && run instanceof Words words) {
				outside.add(new Words(words.text().substring(start - at, end - at)));
			}
			else if (start < end && end - start == after - at) {
				outside.add(run);
			}
			at = after;
		}
		return outside;
	}

	private static Refusal figureTouched() {
		return Refusal.of("report.figure-not-by-hand");
	}

	private static List<Run> joined(List<Run> runs) {
		List<Run> joined = new ArrayList<>();
		for (Run run : runs) {
			int last = joined.size() - 1;
			if (run instanceof Words words && last >= 0 && joined.get(last) instanceof Words before) {
				joined.set(last, new Words(before.text() + words.text()));
			}
			else if (!(run instanceof Words words) || !words.text().isEmpty()) {
				joined.add(run);
			}
		}
		return joined;
	}

}
