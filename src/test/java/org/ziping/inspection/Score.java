package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.ziping.inspection.text.Cleaning;

/** Precision and recall by rule, of what was found against what had to be found. */
final class Score {

	private final Map<String, int[]> byCode = new TreeMap<>();

	private final List<String> missed = new ArrayList<>();

	private final List<String> unexpected = new ArrayList<>();

	private final List<String> judged;

	private int alsoTrue;

	/**
	 * Findings besides the list that somebody read and found true, by report, place and
	 * code.
	 */
	Score(List<String> judged) {
		this.judged = judged;
	}

	/** Any of the codes, at any of the quotes or lines. */
	record Wanted(String name, List<String> codes, List<String> quotes, int from, int to, boolean optional) {

		boolean matches(Finding finding) {
			return this.codes.contains(finding.code()) && (quoted(finding) || placed(finding));
		}

		private boolean quoted(Finding finding) {
			String said = Cleaning.clean(finding.quote()) + "|" + Cleaning.clean(finding.sentence());
			return this.quotes.stream()
				.map(Cleaning::clean)
				.anyMatch((quote) -> said.contains(quote) || said.length() >= 4 && quote.contains(said)
						|| common(said, quote) >= Math.min(8, quote.length()));
		}

		private boolean placed(Finding finding) {
			String[] lines = finding.place().split("-");
			return this.from > 0 && Integer.parseInt(lines[0]) <= this.to
					&& Integer.parseInt(lines[lines.length - 1]) >= this.from;
		}

		private static int common(String left, String right) {
			int longest = 0;
			for (int i = 0; i < right.length(); i++) {
				while (i + longest < right.length() && left.contains(right.substring(i, i + longest + 1))) {
					longest++;
				}
			}
			return longest;
		}

	}

	/** One report: each wanted thing once, a finding may answer several of them. */
	void add(String report, List<Wanted> wanted, List<Finding> found) {
		List<Finding> open = new ArrayList<>(found);
		for (Wanted each : wanted) {
			boolean hit = found.stream().anyMatch(each::matches);
			open.removeIf(each::matches);
			if (!each.optional()) {
				count(each.codes().get(0))[hit ? 0 : 1]++;
				if (!hit) {
					this.missed.add(report + " " + each.name() + " " + each.codes() + " " + each.quotes());
				}
			}
		}
		for (Finding finding : open) {
			if (this.judged.contains(report + ":" + finding.place() + " " + finding.code())) {
				this.alsoTrue++;
				continue;
			}
			count(finding.code())[2]++;
			this.unexpected.add(report + ":" + finding.place() + " " + finding.code() + " " + finding.sentence() + " 「"
					+ finding.quote() + "」");
		}
	}

	private int[] count(String code) {
		return this.byCode.computeIfAbsent(code, (key) -> new int[3]);
	}

	private int sum(int column) {
		return this.byCode.values().stream().mapToInt((counts) -> counts[column]).sum();
	}

	double recall() {
		return (double) sum(0) / (sum(0) + sum(1));
	}

	double precision() {
		return (double) (sum(0) + this.alsoTrue) / (sum(0) + this.alsoTrue + sum(2));
	}

	void print(String title) {
		System.out.printf("%s: recall %.3f, precision %.3f (found %d, missed %d, also true %d, besides %d)%n", title,
				recall(), precision(), sum(0), sum(1), this.alsoTrue, sum(2));
		this.byCode.forEach((code, counts) -> System.out.printf("  %s: found %d, missed %d, besides %d%n", code,
				counts[0], counts[1], counts[2]));
		this.missed.forEach((line) -> System.out.println("  missed  " + line));
		this.unexpected.forEach((line) -> System.out.println("  besides " + line));
	}

}
