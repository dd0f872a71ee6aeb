package org.ziping.document.ofd;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of one part of an .ofd file. */
final class OfdXml {

	private static final String OFD = "http://www.ofdspec.org/2016";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final XMLStreamWriter xml;

	OfdXml(String root, String... attributes) {
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.out, "UTF-8");
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("ofd:" + root);
			this.xml.writeAttribute("xmlns:ofd", OFD);
			attributes(attributes);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Opens an element; attributes are pairs of name and value. */
	OfdXml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement("ofd:" + name);
			attributes(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	OfdXml close() {
		try {
			this.xml.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	OfdXml empty(String name, String... attributes) {
		return open(name, attributes).close();
	}

	/** An element that holds nothing but words. */
	OfdXml words(String name, String words, String... attributes) {
		open(name, attributes);
		try {
			this.xml.writeCharacters(words);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		return close();
	}

	byte[] end() {
		try {
			this.xml.writeEndDocument();
			this.xml.close();
			return this.out.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** To the micrometre, which is finer than any printer. */
	static String number(double value) {
		BigDecimal rounded = BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
		return (rounded.signum() == 0) ? "0" : rounded.toPlainString();
	}

	static String box(double x, double y, double width, double height) {
		return number(x) + " " + number(y) + " " + number(width) + " " + number(height);
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2) {
			this.xml.writeAttribute(attributes[at], attributes[at + 1]);
		}
	}

}
