package org.ziping.document.docx;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.ziping.document.HouseStyle;

/** What the styles of a file say of a paragraph: its level, its place, its numbers. */
final class Styles {

	private static final Pattern HEADING = Pattern.compile(HouseStyle.OFFICIAL.entry("heading.style"));

	private static final int DEEPEST_CHAIN = 12;

	private final Map<String, Element> styles = new HashMap<>();

	Styles(@Nullable Document part) {
		if (part != null) {
			Parts.children(part.getDocumentElement(), "style")
				.forEach((style) -> this.styles.put(Parts.attribute(style, "styleId"), style));
		}
	}

	String name(Element paragraph) {
		return style(paragraph).flatMap((style) -> Parts.value(style, "name")).orElse("");
	}

	/** 1 for the outermost heading, empty for running text. */
	Optional<Integer> headingLevel(Element paragraph) {
		Optional<Integer> outline = Parts
			.number(property(paragraph, "outlineLvl").map((e) -> Parts.attribute(e, "val")));
		if (outline.isPresent()) {
			return outline.filter((level) -> level >= 0 && level < 9).map((level) -> level + 1);
		}
		Matcher named = HEADING.matcher(name(paragraph).toLowerCase(Locale.ROOT));
		return named.matches() ? Optional.of(Integer.valueOf(named.group(1))) : Optional.empty();
	}

	/**
	 * A property of the paragraph itself, or of its style, or of the style under that.
	 */
	Optional<Element> property(Element paragraph, String name) {
		Optional<Element> own = Parts.at(paragraph, "pPr", name);
		Optional<Element> style = style(paragraph);
		for (int depth = 0; own.isEmpty() && style.isPresent() && depth < DEEPEST_CHAIN; depth++) {
			own = Parts.at(style.get(), "pPr", name);
			style = Parts.value(style.get(), "basedOn").map(this.styles::get);
		}
		return own;
	}

	private Optional<Element> style(Element paragraph) {
		return Parts.value(paragraph, "pPr", "pStyle").map(this.styles::get);
	}

}
