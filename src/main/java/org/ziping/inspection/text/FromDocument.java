package org.ziping.inspection.text;

import java.util.ArrayList;
import java.util.List;

import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;
import org.ziping.inspection.Block;
import org.ziping.inspection.ReportText;

/**
 * Takes the words out of an official document; places are its blocks, counted from one.
 */
public final class FromDocument {

	private FromDocument() {
	}

	public static ReportText of(OfficialDocument document) {
		List<Block> blocks = new ArrayList<>();
		for (int i = 0; i < document.blocks().size(); i++) {
			add(document.blocks().get(i), String.valueOf(i + 1), blocks);
		}
		return new ReportText(document.title(), Unwrapped.of(blocks));
	}

	private static void add(org.ziping.document.Block block, String place, List<Block> blocks) {
		if (block instanceof Heading heading) {
			blocks.add(new Block.Heading(heading.level(), heading.text(), place));
		}
		else if (block instanceof Title title) {
			blocks.add(new Block.Para(title.text(), place));
		}
		else if (block instanceof Paragraph paragraph && !paragraph.text().isBlank()) {
			boolean heading = Headings.isHeading(Cleaning.clean(paragraph.text()));
			blocks.add(heading ? new Block.Heading(depth(paragraph.text()), paragraph.text(), place)
					: new Block.Para(paragraph.text(), place));
		}
		else if (block instanceof TableBlock table) {
			List<List<String>> rows = new ArrayList<>();
			if (!table.header().isEmpty()) {
				rows.add(table.header());
			}
			rows.addAll(table.rows());
			blocks.add(new Block.Table(rows, place));
		}
		else if (block instanceof Signature signature) {
			blocks.add(new Block.Para(signature.unit(), place));
			blocks.add(new Block.Para(signature.dateText(), place));
		}
	}

	private static int depth(String text) {
		return Headings.number(Cleaning.clean(text)).map(Headings.Number::depth).orElse(2);
	}

}
