package org.ziping.inspection.rule;

import java.util.HashMap;
import java.util.Map;

import org.ziping.inspection.Findings;
import org.ziping.inspection.OtherReport;
import org.ziping.inspection.text.Cleaning;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** D03: words that stand in another year's or another unit's report as well. */
public final class Borrowed {

	/** Duties and structure are the same each year. */
	private static final String[] LASTING = { "职能", "职责", "概况", "基本情况", "机构" };

	private Borrowed() {
	}

	public static void read(Reading reading, Findings into) {
		if (reading.facts().others().isEmpty()) {
			return;
		}
		int least = reading.facts().tuning().repeated();
		Map<String, String> known = new HashMap<>();
		for (OtherReport other : reading.facts().others()) {
			for (String paragraph : other.paragraphs()) {
				String text = Cleaning.clean(paragraph);
				for (int i = 0; i + least <= text.length(); i++) {
					known.putIfAbsent(text.substring(i, i + least), other.whose());
				}
			}
		}
		for (Passage passage : reading.paragraphs()) {
			if (!passage.isUnder(LASTING)) {
				passage(passage, known, least, into);
			}
		}
	}

	private static void passage(Passage passage, Map<String, String> known, int least, Findings into) {
		String text = passage.text();
		int covered = 0;
		int total = 0;
		int first = -1;
		for (int i = 0; i + least <= text.length(); i++) {
			if (known.containsKey(text.substring(i, i + least))) {
				total += i + least - Math.max(i, covered);
				covered = i + least;
				first = (first < 0) ? i : first;
			}
		}
		if (first >= 0) {
			String run = text.substring(first, first + least);
			into.add("borrowed", run, passage.place(), null, null, known.get(run), total);
		}
	}

}
