package org.ziping.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * An official document as the writers set it and the readers find it: one model, so that
 * every file made from it says the same. The version code stands at the foot of each
 * page.
 */
public record OfficialDocument(String title, @Nullable String unit, List<Block> blocks, @Nullable String versionCode) {

	public OfficialDocument {
		title = Wording.line(title);
		unit = (unit == null || unit.isBlank()) ? null : Wording.line(unit);
		blocks = blocks.stream().flatMap(OfficialDocument::byLine).toList();
		versionCode = (versionCode == null || versionCode.isBlank()) ? null : Wording.line(versionCode);
	}

	private static Stream<Block> byLine(Block block) {
		if (block instanceof Paragraph paragraph && paragraph.text().contains("\n")) {
			return paragraph.text().lines().map((line) -> new Paragraph(line, paragraph.setting()));
		}
		return Stream.of(block);
	}

	public static OfficialDocument of(String title, @Nullable String unit, Block... blocks) {
		return new OfficialDocument(title, unit, List.of(blocks), null);
	}

	public OfficialDocument withVersionCode(String code) {
		return new OfficialDocument(this.title, this.unit, this.blocks, code);
	}

	/** The date under the document, where it is signed. */
	public Optional<LocalDate> date() {
		return this.blocks.stream()
			.filter(Signature.class::isInstance)
			.map((block) -> ((Signature) block).date())
			.reduce((first, last) -> last);
	}

	/** Every word of the document in reading order, a merged cell once. */
	public List<String> lines() {
		List<String> lines = new ArrayList<>();
		lines.add(this.title);
		if (this.unit != null) {
			lines.add(this.unit);
		}
		this.blocks.forEach((block) -> words(block).forEach(lines::add));
		return lines.stream().flatMap(String::lines).map(String::strip).filter((line) -> !line.isEmpty()).toList();
	}

	private static Stream<String> words(Block block) {
		if (block instanceof Title title) {
			return Stream.of(title.text());
		}
		if (block instanceof Heading heading) {
			return Stream.of(heading.text());
		}
		if (block instanceof Paragraph paragraph) {
			return Stream.of(paragraph.text());
		}
		if (block instanceof Signature signature) {
			return Stream.of(signature.unit(), signature.dateText());
		}
		return (block instanceof TableBlock table) ? words(table) : Stream.empty();
	}

	private static Stream<String> words(TableBlock table) {
		List<String> words = new ArrayList<>();
		if (table.caption() != null) {
			words.add(table.caption());
		}
		words.addAll(table.header());
		for (int row = 0; row < table.rows().size(); row++) {
			for (int column = 0; column < table.columns(); column++) {
				if (table.span(row, column) > 0) {
					words.add(table.rows().get(row).get(column));
				}
			}
		}
		return words.stream();
	}

}
