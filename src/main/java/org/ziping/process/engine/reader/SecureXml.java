package org.ziping.process.engine.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Parses XML that may be hostile: no DOCTYPE, no entity, nothing fetched. */
final class SecureXml {

	private SecureXml() {
	}

	static Document parse(byte[] bytes, ReaderLimits limits) throws SAXException, IOException {
		try {
			DocumentBuilder builder = factory(limits).newDocumentBuilder();
			builder.setErrorHandler(new DefaultHandler());
			builder.setEntityResolver((publicId, systemId) -> {
				throw new SAXException("nothing is fetched");
			});
			return builder.parse(new ByteArrayInputStream(bytes));
		}
		catch (ParserConfigurationException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static DocumentBuilderFactory factory(ReaderLimits limits) throws ParserConfigurationException {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
		factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
		factory.setAttribute("jdk.xml.maxElementDepth", String.valueOf(limits.depth() * 4));
		factory.setAttribute("jdk.xml.elementAttributeLimit", String.valueOf(limits.attributes() * 4));
		factory.setXIncludeAware(false);
		factory.setExpandEntityReferences(false);
		return factory;
	}

}
