package org.ziping.document.docx;

import org.ziping.document.xml.Elements;

/** Writes the elements of one part of a word-processing file. */
final class Xml {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final Elements elements;

	Xml(String root) {
		this.elements = new Elements("w", root, "xmlns:w", W, "xmlns:r", R);
	}

	/** Opens an element; attributes are pairs of name and value. */
	Xml open(String name, String... attributes) {
		this.elements.open(name, named(attributes));
		return this;
	}

	Xml empty(String name, String... attributes) {
		this.elements.empty(name, named(attributes));
		return this;
	}

	/** An element of the commonest kind, with one attribute {@code val}. */
	Xml value(String name, Object value) {
		return empty(name, "val", value.toString());
	}

	Xml close() {
		this.elements.close();
		return this;
	}

	/** A run of words; line feeds become breaks. */
	Xml run(String words) {
		open("r").open("rPr").empty("rFonts", "hint", "eastAsia").close();
		String[] lines = words.split("\n", -1);
		for (int at = 0; at < lines.length; at++) {
			if (at > 0) {
				empty("br");
			}
			text(lines[at]);
		}
		return close();
	}

	Xml text(String words) {
		return words("t", words);
	}

	/** The code of a field, such as the number of the page. */
	Xml instruction(String words) {
		return words("instrText", words);
	}

	private Xml words(String name, String words) {
		open(name, "xml:space", "preserve");
		this.elements.words(words);
		return close();
	}

	byte[] end() {
		return this.elements.end();
	}

	private static String[] named(String... attributes) {
		String[] named = attributes.clone();
		for (int at = 0; at < named.length; at += 2) {
			named[at] = named[at].contains(":") ? named[at] : "w:" + named[at];
		}
		return named;
	}

}
