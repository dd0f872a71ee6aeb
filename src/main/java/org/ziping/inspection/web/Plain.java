package org.ziping.inspection.web;

import java.util.ArrayList;
import java.util.List;

import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.document.TableBlock;
import org.ziping.inspection.ReportText;

/** A document made of words that came without one, so that remarks have a margin. */
final class Plain {

	private Plain() {
	}

	static OfficialDocument document(ReportText text) {
		List<Block> blocks = new ArrayList<>();
		for (org.ziping.inspection.Block block : text.blocks()) {
			if (block instanceof org.ziping.inspection.Block.Heading heading) {
				blocks.add(new Heading(Math.max(1, Math.min(Heading.DEEPEST, heading.level())), heading.text()));
			}
			else if (block instanceof org.ziping.inspection.Block.Para para) {
				blocks.add(new Paragraph(para.text()));
			}
			else if (block instanceof org.ziping.inspection.Block.Table table && !table.rows().isEmpty()) {
				blocks.add(table(table.rows()));
			}
		}
		return new OfficialDocument("", null, blocks, null);
	}

	private static TableBlock table(List<List<String>> rows) {
		int columns = rows.stream().mapToInt(List::size).max().orElse(1);
		List<List<String>> even = new ArrayList<>();
		for (List<String> row : rows) {
			List<String> cells = new ArrayList<>(row);
			while (cells.size() < columns) {
				cells.add("");
			}
			even.add(cells);
		}
		return TableBlock.of(even.get(0), even.subList(1, even.size()));
	}

}
