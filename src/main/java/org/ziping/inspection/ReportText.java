package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;

/** A report as the inspection reads it: words in order, without any dress. */
public record ReportText(String title, List<Block> blocks) {

	public ReportText {
		blocks = List.copyOf(blocks);
	}

	/** Paragraphs alone, numbered from one: for a text that somebody pasted. */
	public static ReportText ofParagraphs(String... paragraphs) {
		List<Block> blocks = new ArrayList<>();
		for (String paragraph : paragraphs) {
			blocks.add(new Block.Para(paragraph, String.valueOf(blocks.size() + 1)));
		}
		return new ReportText("", blocks);
	}

}
