package org.ziping.inspection.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.inspection.Findings;
import org.ziping.inspection.text.Headings;
import org.ziping.inspection.text.Passage;
import org.ziping.inspection.text.Reading;

/** Section numbers that are lost, repeated or nested wrongly. */
public final class Numbering {

	private Numbering() {
	}

	public static void read(Reading reading, Findings into) {
		int[] last = new int[7];
		Map<Integer, Integer> marks = new HashMap<>();
		Set<String> styles = new HashSet<>();
		String[] before = { "", "" };
		for (Passage passage : reading.passages()) {
			Optional<Headings.Number> number = Headings.number(passage.text());
			if (passage.kind() == Passage.Kind.ROW || number.isEmpty()) {
				continue;
			}
			Headings.Number found = number.get();
			sequence(passage, found, last, into);
			marks(passage, found, marks, into);
			if (!within(passage, found, before, into)) {
				style(passage, found, styles, into);
			}
		}
	}

	private static void sequence(Passage passage, Headings.Number found, int[] last, Findings into) {
		int depth = found.depth();
		boolean starts = found.value() == 1;
		boolean again = starts && last[depth] > 0 && depth <= 2;
		boolean wrong = again || !starts && found.value() != last[depth] + 1;
		if (wrong && depth <= 2) {
			into.add("number", Wording.excerpt(passage.text(), 0, found.mark().length()), passage.place(), found.mark(),
					null, found.mark(), last[depth]);
		}
		else if (wrong && (found.value() <= last[depth] && passage.isHeading() || jumps(found, last[depth]))) {
			into.add("number", Wording.excerpt(passage.text(), 0, found.mark().length()), passage.place(), found.mark(),
					null, found.mark(), last[depth]);
		}
		last[depth] = found.value();
		for (int deeper = depth + 1; deeper < last.length; deeper++) {
			last[deeper] = 0;
		}
	}

	/** A list that has begun leaves a number out. */
	private static boolean jumps(Headings.Number found, int last) {
		return last > 0 && found.value() > last + 1 && found.value() <= last + 3;
	}

	/** Marks of a text editor that put one style of number on two levels. */
	private static void marks(Passage passage, Headings.Number found, Map<Integer, Integer> marks, Findings into) {
		String raw = passage.raw().strip();
		int count = 0;
		while (count < raw.length() && raw.charAt(count) == '#') {
			count++;
		}
		if (count > 0) {
			Integer before = marks.putIfAbsent(found.depth(), count);
			if (before != null && before != count) {
				into.add("heading-level", passage.text(), passage.place(), null, null, found.mark());
			}
		}
	}

	/** 1、 and then 2. in one list; tells whether it said so. */
	private static boolean within(Passage passage, Headings.Number found, String[] before, Findings into) {
		if (found.depth() != 3) {
			return false;
		}
		String style = found.mark().replaceAll("\\d+", "1");
		boolean other = before[0].equals(String.valueOf(found.value() - 1)) && !before[1].equals(style)
				&& !passage.isHeading();
		if (other) {
			into.add("number-styles", Wording.excerpt(passage.text(), 0, found.mark().length()), passage.place(),
					found.mark(), null, found.mark());
		}
		before[0] = String.valueOf(found.value());
		before[1] = style;
		return other;
	}

	/** 1、 here and 1. there. */
	private static void style(Passage passage, Headings.Number found, Set<String> styles, Findings into) {
		if (found.depth() == 3 && passage.isHeading()) {
			String style = found.mark().replaceAll("\\d+", "1");
			if (styles.add(style) && styles.size() == 2) {
				into.add("number-styles", passage.text(), passage.place(), found.mark(), null, found.mark());
			}
		}
		if (found.depth() == 5 && found.mark().length() > 1 && styles.add("circle")) {
			into.add("number-styles", Wording.excerpt(passage.text(), 0, 4), passage.place(), found.mark(), null,
					found.mark());
		}
	}

}
