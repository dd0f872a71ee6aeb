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

	/** Only what differs between the two wordings is touched. */
	Para reworded(String from, String to) {
		int at = text().indexOf(from);
		int head = 0;
		int most = Math.min(from.length(), to.length());
		while (head < most && from.charAt(head) == to.charAt(head)) {
			head++;
		}
		int tail = 0;
		while (tail < most - head && from.charAt(from.length() - 1 - tail) == to.charAt(to.length() - 1 - tail)) {
			tail++;
		}
		return replaced(at + head, at + from.length() - tail, List.of(new Words(to.substring(head, to.length() - tail))));
	}

	/** The typed digits give way to the figure that the table keeps. */
	Para enlivened(String typed, String figure) {
		int at = text().indexOf(typed);
		return replaced(at, at + typed.length(), List.of(new Run.LiveFigure(figure)));
	}

	private Para replaced(int from, int to, List<Run> instead) {
		List<Run> made = new ArrayList<>(cut(0, from));
		if (cut(from, to).stream().anyMatch((run) -> run instanceof Run.LiveFigure)) {
			throw figureTouched();
		}
		made.addAll(instead);
		made.addAll(cut(to, text().length()));
		return new Para(joined(made));
	}

	private List<Run> cut(int from, int to) {
		List<Run> cut = new ArrayList<>();
		int at = 0;
		for (Run run : this.runs) {
			String text = this.shown.apply(run);
			int start = Math.max(from, at);
			int end = Math.min(to, at + text.length());
			if (start < end) {
				if (run instanceof Words) {
					cut.add(new Words(text.substring(start - at, end - at)));
				}
				else if (end - start == text.length()) {
					cut.add(run);
				}
				else {
					throw figureTouched();
				}
			}
			at += text.length();
		}
		return cut;
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
