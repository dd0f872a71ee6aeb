package org.ziping.inspection.text;

import java.util.ArrayList;
import java.util.List;

import org.ziping.inspection.Block;

/**
 * Joins paragraphs that are only lines: somebody pasted out of a page file, or pressed
 * enter at the end of each line.
 */
final class Unwrapped {

	private static final int FEW = 5;

	private static final int LONGEST_LINE = 100;

	private Unwrapped() {
	}

	static List<Block> of(List<Block> blocks) {
		int width = width(blocks);
		List<Block> joined = new ArrayList<>();
		int lastLength = 0;
		for (Block block : blocks) {
			Block last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
			if (block instanceof Block.Para line && last instanceof Block.Para open
					&& goesOn(open, line, lastLength, width)) {
				joined.set(joined.size() - 1, new Block.Para(open.text().strip() + line.text().strip(), open.place()));
			}
			else {
				joined.add(block);
			}
			lastLength = (block instanceof Block.Para line) ? PlainText.columns(line.text().strip()) : 0;
		}
		return joined;
	}

	private static boolean goesOn(Block.Para open, Block.Para line, int lastLength, int width) {
		String before = open.text().strip();
		boolean ends = before.matches("(?s).*[。！？；：:!?…]$");
		boolean starts = Headings.number(Cleaning.clean(line.text())).isPresent();
		boolean cut = before.length() >= 30 && before.matches("(?s).*[\\p{IsHan}，、\\d]$")
				&& line.text().strip().matches("(?s)[\\p{IsHan}\\d《“，、].{7,}");
		return !ends && !starts && ((width > 0) ? lastLength * 10 >= width * 8 : cut);
	}

	/** The width of the lines, 0 where paragraphs are paragraphs. */
	private static int width(List<Block> blocks) {
		List<String> lines = blocks.stream()
			.filter(Block.Para.class::isInstance)
			.map((block) -> ((Block.Para) block).text().strip())
			.filter((line) -> !line.isEmpty())
			.toList();
		if (lines.size() < FEW) {
			return 0;
		}
		int[] lengths = lines.stream().mapToInt(PlainText::columns).sorted().toArray();
		int high = lengths[lengths.length * 9 / 10];
		long open = lines.stream()
			.filter((line) -> PlainText.columns(line) * 10 >= high * 8 && !line.matches("(?s).*[。！？；：:]$"))
			.count();
		return (high <= LONGEST_LINE && lengths[lengths.length - 1] <= high * 2 && open * 3 >= lengths.length) ? high
				: 0;
	}

}
