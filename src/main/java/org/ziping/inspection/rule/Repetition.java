package org.ziping.inspection.rule;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ziping.inspection.Findings;
import org.ziping.inspection.Level;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** Finds words that stand twice: pasted paragraphs, goals told again as achievements. */
public final class Repetition {

	private static final String[] GOAL = { "绩效目标", "重点工作任务", "工作任务" };

	private static final String[] RESULT = { "成效", "效果", "效益", "结论", "完成情况", "履职效能", "结果" };

	private Repetition() {
	}

	private record Spot(int passage, int at) {
	}

	/** What two passages share. */
	private static final class Shared {

		private String first = "";

		private int total;

		void add(String run) {
			if (run.length() > this.first.length()) {
				this.first = run;
			}
			this.total += run.length();
		}

	}

	public static void read(Reading reading, Findings into) {
		int least = reading.facts().tuning().repeated();
		Map<String, Spot> seen = new HashMap<>();
		List<Passage> passages = reading.passages();
		for (Passage passage : passages) {
			if (passage.kind() != Passage.Kind.PARAGRAPH || passage.text().length() < least) {
				continue;
			}
			Map<Integer, Shared> shared = new LinkedHashMap<>();
			String text = passage.text();
			for (int i = 0; i + least <= text.length(); i++) {
				Spot spot = seen.get(text.substring(i, i + least));
				if (spot == null || spot.passage() == passage.index() && spot.at() + least > i) {
					continue;
				}
				String other = passages.get(spot.passage()).text();
				int length = least;
				while (i + length < text.length() && spot.at() + length < other.length()
						&& text.charAt(i + length) == other.charAt(spot.at() + length)
						&& (spot.passage() != passage.index() || spot.at() + length < i)) {
					length++;
				}
				shared.computeIfAbsent(spot.passage(), (index) -> new Shared()).add(text.substring(i, i + length));
				i += length - 1;
			}
			for (int i = 0; i + least <= text.length(); i++) {
				seen.putIfAbsent(text.substring(i, i + least), new Spot(passage.index(), i));
			}
			shared.forEach((index, run) -> report(passages.get(index), passage, run, into));
		}
	}

	private static void report(Passage first, Passage second, Shared run, Findings into) {
		boolean goal = first.isUnder(GOAL) && second.isUnder(RESULT) || first.isUnder(RESULT) && second.isUnder(GOAL);
		into.add(goal ? "D02" : "D01", Level.ADVISORY, goal ? "goal-repeated" : "repeated",
				run.first.replaceAll("^[，。；、：）”]+", ""), second.place(), null, null, first.place(), run.total);
	}

}
