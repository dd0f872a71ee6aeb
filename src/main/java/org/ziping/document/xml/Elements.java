package org.ziping.document.xml;

import java.io.ByteArrayOutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The elements of one file, all of one prefix; attributes are pairs of name and value.
 */
public final class Elements {

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();

	private final String prefix;

	private final XMLStreamWriter xml;

	public Elements(String prefix, String root, String... attributes) {
		this.prefix = prefix;
		try {
			this.xml = FACTORY.createXMLStreamWriter(this.out, "UTF-8");
			this.xml.writeStartDocument("UTF-8", "1.0");
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
		open(root, attributes);
	}

	public void open(String name, String... attributes) {
		write(() -> this.xml.writeStartElement(this.prefix + ":" + name), attributes);
	}

	public void empty(String name, String... attributes) {
		write(() -> this.xml.writeEmptyElement(this.prefix + ":" + name), attributes);
	}

	public void words(String words) {
		write(() -> this.xml.writeCharacters(words));
	}

	public void close() {
		write(this.xml::writeEndElement);
	}

	public byte[] end() {
		write(this.xml::writeEndDocument);
		write(this.xml::close);
		return this.out.toByteArray();
	}

	private void write(Part part, String... attributes) {
		try {
			part.write();
			for (int at = 0; at < attributes.length; at += 2) {
				this.xml.writeAttribute(attributes[at], attributes[at + 1]);
			}
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** A piece of the file that the writer may refuse. */
	private interface Part {

		void write() throws XMLStreamException;

	}

}
