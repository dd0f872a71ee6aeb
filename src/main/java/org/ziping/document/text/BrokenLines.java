package org.ziping.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.ziping.document.HouseStyle;

/**
 * Joins lines that were broken at the edge of a page. They are known by their length:
 * nearly all the same and none longer than a page is wide.
 */
final class BrokenLines {

	private static final int WIDEST_PAGE = 48;

	private static final int RAGGED = 4;

	private static final Pattern SENTENCE_END = Pattern.compile(HouseStyle.OFFICIAL.entry("sentence.end"));

	private BrokenLines() {
	}

	static List<String> join(List<String> lines) {
		List<String> stripped = lines.stream().map(String::strip).filter((line) -> !line.isEmpty()).toList();
		int width = stripped.stream().mapToInt(BrokenLines::width).max().orElse(0);
		if (width > WIDEST_PAGE) {
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
			open = width(line) >= width - RAGGED && !endsSentence(line);
		}
		return joined;
	}

	static boolean endsSentence(String line) {
		return SENTENCE_END.matcher(line).find();
	}

	/** In full-width signs. */
	private static int width(String line) {
		return (int) Math.ceil(line.chars().mapToDouble((sign) -> (sign < 0x80) ? 0.5 : 1).sum());
	}

}
