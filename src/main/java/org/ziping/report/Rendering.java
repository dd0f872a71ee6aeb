package org.ziping.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.inspection.ReportText;
import org.ziping.organisation.Units;
import org.ziping.report.Printed.Grid;
import org.ziping.report.Printed.Text;

/** Makes an official document, or a text to be inspected, of parts by value. */
@Component
class Rendering {

	/** A short line that begins with a number in full-width brackets. */
	private static final Pattern SECOND = Pattern.compile("\uFF08\\p{IsHan}{1,3}\uFF09[^\u3002\uFF1B]{1,40}");

	/** A short line that begins with an Arabic number and a stop. */
	private static final Pattern THIRD = Pattern
		.compile("\\d{1,2}[.\uFF0E\u3001][^\u3002\uFF1B\\d][^\u3002\uFF1B]{0,40}");

	private final Templates templates;

	private final Dossiers dossiers;

	private final Units units;

	Rendering(Templates templates, Dossiers dossiers, Units units) {
		this.templates = templates;
		this.dossiers = dossiers;
		this.units = units;
	}

	String title(String dossier) {
		return this.templates.of(dossier).titleOf(unit(dossier), this.dossiers.get(dossier).year().toString());
	}

	String unit(String dossier) {
		Dossier one = this.dossiers.get(dossier);
		return this.units.get(one.unit()).name();
	}

	static int level(String text) {
		if (SECOND.matcher(text).matches()) {
			return 2;
		}
		return THIRD.matcher(text).matches() ? 3 : 0;
	}

	ReportText text(String title, List<Printed> parts) {
		List<org.ziping.inspection.Block> blocks = new ArrayList<>();
		for (Printed part : parts) {
			blocks.add(new org.ziping.inspection.Block.Heading(1, part.title(), "report/" + part.code()));
			for (int i = 0; i < part.blocks().size(); i++) {
				blocks.add(read(part.blocks().get(i), Places.of(part.code(), i)));
			}
		}
		return new ReportText(title, blocks);
	}

	private static org.ziping.inspection.Block read(Printed.Block block, String place) {
		if (block instanceof Grid grid) {
			List<List<String>> rows = new ArrayList<>(List.of(grid.header()));
			rows.addAll(grid.rows());
			return new org.ziping.inspection.Block.Table(rows, place);
		}
		String text = ((Text) block).text();
		int level = level(text);
		return (level > 0) ? new org.ziping.inspection.Block.Heading(level, text, place)
				: new org.ziping.inspection.Block.Para(text, place);
	}

	OfficialDocument document(String title, @Nullable String byline, List<Printed> parts, String unit,
			@Nullable LocalDate date) {
		List<Block> blocks = blocks(parts);
		blocks.add((date != null) ? new Signature(unit, date) : new Paragraph(unit, Paragraph.Setting.RIGHT));
		return new OfficialDocument(title, byline, blocks, null);
	}

	List<Block> blocks(List<Printed> parts) {
		List<Block> blocks = new ArrayList<>();
		for (Printed part : parts) {
			blocks.add(new Heading(1, part.title()));
			part.blocks().forEach((block) -> blocks.add(block(block)));
		}
		return blocks;
	}

	private static Block block(Printed.Block block) {
		if (block instanceof Grid grid) {
			return new TableBlock(grid.caption(), grid.header(), grid.rows(), List.of(), grid.numeric(), merged(grid));
		}
		String text = ((Text) block).text();
		int level = level(text);
		return (level > 0) ? new Heading(level, text) : new Paragraph(text);
	}

	private static Set<Integer> merged(Grid grid) {
		return grid.numeric().contains(1) ? Set.of() : Set.of(0);
	}

}
