package org.ziping.inspection;

import java.util.ArrayList;
import java.util.List;

import org.ziping.document.OfficialDocument;
import org.ziping.inspection.text.FromDocument;

/** A report as the inspection reads it: words in order, without any dress. */
public record ReportText(String title, List<Block> blocks) {

	public ReportText {
		blocks = List.copyOf(blocks);
	}

	/** The words of a document that was read from a file or is about to be written. */
	public static ReportText of(OfficialDocument document) {
		return FromDocument.of(document);
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
