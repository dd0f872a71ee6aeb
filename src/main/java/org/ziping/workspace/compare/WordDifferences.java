package org.ziping.workspace.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.ziping.workspace.compare.Stretch.Fate;

/**
 * The way from one sentence to another, sign by sign; a figure with its unit is one sign,
 * for half a number changes into nothing.
 */
public final class WordDifferences {

	/** A number with what belongs to it, a live figure, a Latin word, or one sign. */
	private static final Pattern WORD = Pattern
		.compile("〔[^〔〕]*〕|[-+−]?\\d[\\d,，]*(?:\\.\\d+)?(?:[%％‰]|个百分点|亿元|万元|元)?|[\\p{IsLatin}]+|.", Pattern.DOTALL);

	/** More than this is shown as one text gone and one come. */
	private static final int MOST = 4_000_000;

	private WordDifferences() {
	}

	public static List<Stretch> between(String before, String after) {
		List<String> former = words(before);
		List<String> later = words(after);
		int start = 0;
		while (start < Math.min(former.size(), later.size()) && former.get(start).equals(later.get(start))) {
			start++;
		}
		int end = 0;
		while (end < Math.min(former.size(), later.size()) - start
				&& former.get(former.size() - 1 - end).equals(later.get(later.size() - 1 - end))) {
			end++;
		}
		Way way = new Way();
		former.subList(0, start).forEach((word) -> way.add(Fate.STAYED, word));
		middle(former.subList(start, former.size() - end), later.subList(start, later.size() - end), way);
		former.subList(former.size() - end, former.size()).forEach((word) -> way.add(Fate.STAYED, word));
		return way.stretches;
	}

	static List<String> words(String text) {
		return WORD.matcher(text).results().map(MatchResult::group).toList();
	}

	private static void middle(List<String> former, List<String> later, Way way) {
		if ((long) former.size() * later.size() > MOST) {
			way.add(Fate.WENT, String.join("", former));
			way.add(Fate.CAME, String.join("", later));
			return;
		}
		int[][] same = longest(former, later);
		int left = 0;
		int right = 0;
		while (left < former.size() || right < later.size()) {
			boolean both = left < former.size() && right < later.size();
			if (both && former.get(left).equals(later.get(right))) {
				way.add(Fate.STAYED, former.get(left++));
				right++;
			}
			else if (right == later.size() || (both && same[left + 1][right] >= same[left][right + 1])) {
				way.add(Fate.WENT, former.get(left++));
			}
			else {
				way.add(Fate.CAME, later.get(right++));
			}
		}
	}

	private static int[][] longest(List<String> former, List<String> later) {
		int[][] same = new int[former.size() + 1][later.size() + 1];
		for (int left = former.size() - 1; left >= 0; left--) {
			for (int right = later.size() - 1; right >= 0; right--) {
				same[left][right] = former.get(left).equals(later.get(right)) ? same[left + 1][right + 1] + 1
						: Math.max(same[left + 1][right], same[left][right + 1]);
			}
		}
		return same;
	}

	/** Neighbours of one fate stand together. */
	private static final class Way {

		private final List<Stretch> stretches = new ArrayList<>();

		private void add(Fate fate, String words) {
			int last = this.stretches.size() - 1;
			if (words.isEmpty()) {
				return;
			}
			if (last >= 0 && this.stretches.get(last).fate() == fate) {
				this.stretches.set(last, new Stretch(fate, this.stretches.get(last).words() + words));
			}
			else {
				this.stretches.add(new Stretch(fate, words));
			}
		}

	}

}
