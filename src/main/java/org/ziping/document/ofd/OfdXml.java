package org.ziping.document.ofd;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.ziping.document.xml.Elements;

/** Writes the elements of one part of an .ofd file. */
final class OfdXml {

	private static final String OFD = "http://www.ofdspec.org/2016";

	private final Elements elements;

	OfdXml(String root, String... attributes) {
		String[] all = new String[attributes.length + 2];
		all[0] = "xmlns:ofd";
		all[1] = OFD;
		System.arraycopy(attributes, 0, all, 2, attributes.length);
		this.elements = new Elements("ofd", root, all);
	}

	/** Opens an element; attributes are pairs of name and value. */
	OfdXml open(String name, String... attributes) {
		this.elements.open(name, attributes);
		return this;
	}

	OfdXml close() {
		this.elements.close();
		return this;
	}

	OfdXml empty(String name, String... attributes) {
		return open(name, attributes).close();
	}

	/** An element that holds nothing but words. */
	OfdXml words(String name, String words, String... attributes) {
		open(name, attributes);
		this.elements.words(words);
		return close();
	}

	byte[] end() {
		return this.elements.end();
	}

	/** To the micrometre, which is finer than any printer. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

	static String box(double x, double y, double width, double height) {
		return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
	}

}
