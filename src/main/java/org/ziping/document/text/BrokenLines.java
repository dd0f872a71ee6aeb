package org.ziping.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.ziping.document.HouseStyle;

/**
 * Joins lines that were broken at the edge of a page. They are known by their width: many
 * end where the page ends, in the middle of a sentence.
 */
final class BrokenLines {

	private static final int NARROWEST_PAGE = 18;

	private static final int WIDEST_PAGE = 48;

	private static final int RAGGED = 4;

	private static final Pattern SENTENCE_END = Pattern.compile(HouseStyle.OFFICIAL.entry("sentence.end"));

	private BrokenLines() {
	}

	static List<String> join(List<String> lines) {
		List<String> stripped = lines.stream().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		int width = commonest(stripped);
		if (width == 0) {
			return stripped;
		}
		List<String> joined = new ArrayList<>();
		boolean open = false;
		for (String line : stripped) {
			if (open && HeadingNumbers.numbered(line).isEmpty() && !line.startsWith("#")) {
				joined.set(joined.size() - 1, joined.get(joined.size() - 1) + line);
			}
			else {
				joined.add(line);
			}
			open = width(line) > width - RAGGED && !endsSentence(line);
		}
		return joined;
	}

	/** The width at which at least a third of the lines end, or 0 where there is none. */
	private static int commonest(List<String> lines) {
		int best = 0;
		long most = lines.size() / 3;
		for (int width = NARROWEST_PAGE; width <= WIDEST_PAGE; width++) {
			int edge = width;
			long ending = lines.stream()
				.mapToInt(BrokenLines::width)
				.filter((at) -> at > edge - RAGGED && at <= edge)
				.count();
			if (ending > most) {
				most = ending;
				best = edge;
			}
		}
		return best;
	}

	static boolean endsSentence(String line) {
		return SENTENCE_END.matcher(line).find();
	}

	/** In full-width signs. */
	private static int width(String line) {
		return (int) Math.ceil(line.chars().mapToDouble((sign) -> (sign < 0x80) ? 0.5 : 1).sum());
	}

}
