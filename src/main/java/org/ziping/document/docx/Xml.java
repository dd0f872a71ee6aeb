package org.ziping.document.docx;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the elements of one part of a word-processing file. */
final class Xml {

	private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final XMLStreamWriter xml;

	Xml(String root) {
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.out, "UTF-8");
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement("w:" + root);
			this.xml.writeAttribute("xmlns:w", W);
			this.xml.writeAttribute("xmlns:r", R);
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Opens an element; attributes are pairs of name and value. */
	Xml open(String name, String... attributes) {
		try {
			this.xml.writeStartElement("w:" + name);
			attributes(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	Xml empty(String name, String... attributes) {
		try {
			this.xml.writeEmptyElement("w:" + name);
			attributes(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** An element of the commonest kind, with one attribute {@code val}. */
	Xml value(String name, Object value) {
		return empty(name, "val", value.toString());
	}

	Xml close() {
		try {
			this.xml.writeEndElement();
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
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
		try {
			open("t", "xml:space", "preserve");
			this.xml.writeCharacters(words);
			return close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** The code of a field, such as the number of the page. */
	Xml instruction(String words) {
		try {
			open("instrText", "xml:space", "preserve");
			this.xml.writeCharacters(words);
			return close();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
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

	private void attributes(String... attributes) throws XMLStreamException {
		for (int at = 0; at < attributes.length; at += 2) {
			String name = attributes[at];
			this.xml.writeAttribute(name.contains(":") ? name : "w:" + name, attributes[at + 1]);
		}
	}

}
