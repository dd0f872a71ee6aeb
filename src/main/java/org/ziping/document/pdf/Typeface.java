package org.ziping.document.pdf;

import java.util.List;
import java.util.Locale;

import org.ziping.document.HouseStyle;

/**
 * The typefaces of an official document, the open font that stands in for each, and the
 * weight that the style sheet asks for.
 */
enum Typeface {

	FANGSONG("NotoSerifSC-Regular.ttf", 400), FANGSONG_BOLD("NotoSerifSC-Bold.ttf", 700),
	KAITI("NotoSerifSC-Bold.ttf", 400), TITLE("NotoSerifSC-Bold.ttf", 400), HEITI("NotoSansSC-Regular.ttf", 400),
	SONGTI("NotoSerifSC-Regular.ttf", 400);

	private final String standIn;

	private final int weight;

	Typeface(String standIn, int weight) {
		this.standIn = standIn;
		this.weight = weight;
	}

	String standIn() {
		return this.standIn;
	}

	int weight() {
		return this.weight;
	}

	String family() {
		return ((this == FANGSONG_BOLD) ? FANGSONG : this).name().toLowerCase(Locale.ROOT);
	}

	/** The names under which a file of the office may hold it; the first is official. */
	List<String> officialNames() {
		return HouseStyle.OFFICIAL.entries("typeface." + family());
	}

	/** No file holds a bold Fangsong: a bold Song takes its place without being named. */
	boolean ownFileSought() {
		return this != FANGSONG_BOLD;
	}

}
