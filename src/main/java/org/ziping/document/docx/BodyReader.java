package org.ziping.document.docx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.w3c.dom.Element;
import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.HouseStyle;
import org.ziping.document.OfficialDocument;
import org.ziping.document.PageBreak;
import org.ziping.document.Paragraph;
import org.ziping.document.Signature;
import org.ziping.document.TableBlock;
import org.ziping.document.Title;
import org.ziping.document.text.HeadingNumbers;

/** Turns the body of a file into blocks, in the order in which they are read. */
final class BodyReader {

	private static final Map<String, Paragraph.Setting> SETTINGS = Map.of("OfficialFlush", Paragraph.Setting.FLUSH,
			"OfficialCentred", Paragraph.Setting.CENTRED, "OfficialRight", Paragraph.Setting.RIGHT);

	private final Styles styles;

	private final Numbering numbering;

	private final List<Block> blocks = new ArrayList<>();

	private final List<String> title = new ArrayList<>();

	private String unit = "";

	private String caption = "";

	private String signingUnit = "";

	/** The beginning of a paragraph whose end mark was struck out. */
	private String carried = "";

	BodyReader(Styles styles, Numbering numbering) {
		this.styles = styles;
		this.numbering = numbering;
	}

	OfficialDocument read(Element document) {
		Parts.at(document, "body").ifPresent(this::walk);
		return new OfficialDocument(String.join("", this.title), this.unit, this.blocks, null);
	}

	private void walk(Element parent) {
		for (Element child : Parts.children(parent)) {
			switch (child.getLocalName()) {
				case "p" -> paragraph(child);
				case "tbl" -> table(child);
				case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> walk(child);
				default -> {
				}
			}
		}
	}

	private void table(Element table) {
		TableReader.read(table, this.caption).ifPresent(this.blocks::add);
		this.caption = "";
	}

	private void paragraph(Element paragraph) {
		RunText text = RunText.of(paragraph);
		read(paragraph, text);
		text.boxes().forEach(this::walk);
	}

	private void read(Element paragraph, RunText text) {
		if (Parts.on(paragraph, "pPr", "pageBreakBefore") || (text.pageBreak() && text.words().isEmpty())) {
			this.blocks.add(new PageBreak());
		}
		String words = this.carried + text.words();
		this.carried = "";
		if (words.isEmpty()) {
			return;
		}
		if (Parts.at(paragraph, "pPr", "rPr", "del").isPresent()) {
			this.carried = words;
			return;
		}
		String number = this.numbering.next(paragraph, this.styles);
		place(paragraph, number.isEmpty() ? words : number + words, !number.isEmpty());
		if (text.pageBreak() && !text.words().isEmpty()) {
			this.blocks.add(new PageBreak());
		}
	}

	private void place(Element paragraph, String words, boolean numbered) {
		String style = Parts.value(paragraph, "pPr", "pStyle").orElse("");
		if (isTitle(paragraph, style)) {
			this.title.add(words);
			return;
		}
		switch (style) {
			case "IssuingUnit" -> this.unit = words;
			case "PartTitle" -> this.blocks.add(new Title(words));
			case "Caption" -> this.caption = words;
			case "SignatureUnit" -> this.signingUnit = words;
			case "SignatureDate" -> signature(words);
			default -> this.blocks.add(textBlock(paragraph, style, words, numbered));
		}
	}

	/** A title may run over several lines, before anything else is said. */
	private boolean isTitle(Element paragraph, String style) {
		if (!this.blocks.isEmpty() || !this.unit.isEmpty()) {
			return false;
		}
		boolean centred = this.styles.property(paragraph, "jc")
			.map((jc) -> "center".equals(Parts.attribute(jc, "val")))
			.orElse(false);
		boolean named = "Title".equalsIgnoreCase(this.styles.name(paragraph));
		return named || (centred && !"IssuingUnit".equals(style) && !SETTINGS.containsKey(style)
				&& !"PartTitle".equals(style) && !"Caption".equals(style));
	}

	private void signature(String words) {
		Optional<LocalDate> date = HouseStyle.OFFICIAL.date(words);
		if (date.isPresent()) {
			this.blocks.add(new Signature(this.signingUnit, date.get()));
		}
		else {
			this.blocks.add(new Paragraph(this.signingUnit, Paragraph.Setting.RIGHT));
			this.blocks.add(new Paragraph(words, Paragraph.Setting.RIGHT));
		}
	}

	private Block textBlock(Element paragraph, String style, String words, boolean numbered) {
		Optional<Integer> level = this.styles.headingLevel(paragraph);
		if (level.isPresent()) {
			return new Heading(Math.min(Heading.DEEPEST, level.get()), words);
		}
		boolean ours = style.startsWith("Official");
		Optional<Integer> guessed = ours ? Optional.empty() : HeadingNumbers.level(words);
		return guessed.<Block>map((at) -> new Heading(at, words))
			.orElseGet(() -> new Paragraph(words, SETTINGS.getOrDefault(style, Paragraph.Setting.BODY)));
	}

}
