package org.ziping.submission;

import java.util.ArrayList;
import java.util.List;

import org.ziping.submission.Difference.Line;

/** The shortest way from one text to another, line by line. */
public final class Lines {

	private Lines() {
	}

	/** Only what differs; a line that was replaced stands beside its successor. */
	public static List<Line> compare(List<String> before, List<String> after) {
		int[][] same = longest(before, after);
		List<Line> lines = new ArrayList<>();
		List<String> gone = new ArrayList<>();
		List<String> come = new ArrayList<>();
		int left = 0;
		int right = 0;
		while (left < before.size() || right < after.size()) {
			if (left < before.size() && right < after.size() && before.get(left).equals(after.get(right))) {
				pair(gone, come, lines);
				left++;
				right++;
			}
			else if (right == after.size() || left < before.size() && same[left + 1][right] >= same[left][right + 1]) {
				gone.add(before.get(left++));
			}
			else {
				come.add(after.get(right++));
			}
		}
		pair(gone, come, lines);
		return lines;
	}

	private static int[][] longest(List<String> before, List<String> after) {
		int[][] same = new int[before.size() + 1][after.size() + 1];
		for (int left = before.size() - 1; left >= 0; left--) {
			for (int right = after.size() - 1; right >= 0; right--) {
				same[left][right] = before.get(left).equals(after.get(right)) ? same[left + 1][right + 1] + 1
						: Math.max(same[left + 1][right], same[left][right + 1]);
			}
		}
		return same;
	}

	private static void pair(List<String> gone, List<String> come, List<Line> lines) {
		for (int at = 0; at < Math.max(gone.size(), come.size()); at++) {
			lines.add(new Line((at < gone.size()) ? gone.get(at) : "", (at < come.size()) ? come.get(at) : ""));
		}
		gone.clear();
		come.clear();
	}

}
