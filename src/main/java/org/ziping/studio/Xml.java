package org.ziping.studio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import org.ziping.core.Refusal;

/** A file of a draft as a tree that fetches nothing from anywhere, and back to text. */
final class Xml {

	static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private final Document document;

	private Xml(Document document) {
		this.document = document;
	}

	static Xml of(String text) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setXIncludeAware(false);
			DocumentBuilder builder = factory.newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			return new Xml(builder.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		}
		catch (SAXException ex) {
			throw Refusal.of("studio.not-readable");
		}
		catch (ParserConfigurationException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Whether a list can be drawn from it at all; what is wrong the reader says. */
	static boolean readable(String text) {
		try {
			of(text);
			return true;
		}
		catch (Refusal ex) {
			return false;
		}
	}

	Element root() {
		return this.document.getDocumentElement();
	}

	Optional<Element> byId(String id) {
		return all("*").stream().filter((element) -> id.equals(element.getAttribute("id"))).findFirst();
	}

	List<Element> all(String localName) {
		return list(this.document.getElementsByTagNameNS("*", localName));
	}

	/** A sibling of another element, with the prefix that this file uses. */
	Element like(Element model, String localName) {
		String prefix = model.getPrefix();
		return this.document.createElementNS(model.getNamespaceURI(),
				(prefix != null) ? prefix + ":" + localName : localName);
	}

	Element add(Element parent, Element model, String localName) {
		return (Element) parent.appendChild(like(model, localName));
	}

	Element textIn(Element parent, String localName, String words) {
		Element made = add(parent, parent, localName);
		made.setTextContent(words);
		return made;
	}

	String text() {
		try {
			this.document.setXmlStandalone(true);
			Transformer writer = TransformerFactory.newDefaultInstance().newTransformer();
			StringWriter out = new StringWriter();
			writer.transform(new DOMSource(this.document), new StreamResult(out));
			return out.toString();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static List<Element> children(Element parent, String localName) {
		return list(parent.getChildNodes()).stream().filter((child) -> localName.equals(child.getLocalName())).toList();
	}

	/** Removes an element and the white space before it. */
	static void remove(Element element) {
		Node before = element.getPreviousSibling();
		Node parent = element.getParentNode();
		if (before != null && before.getNodeType() == Node.TEXT_NODE && before.getNodeValue().isBlank()) {
			parent.removeChild(before);
		}
		parent.removeChild(element);
	}

	private static List<Element> list(org.w3c.dom.NodeList nodes) {
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			if (nodes.item(i) instanceof Element element) {
				elements.add(element);
			}
		}
		return elements;
	}

}
