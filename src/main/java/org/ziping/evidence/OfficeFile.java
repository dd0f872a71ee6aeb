package org.ziping.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.ziping.core.Refusal;

/**
 * Reads a Word or Excel file as the zip of XML that it is, within hard limits: what would
 * unpack without end, fetch something or run something is refused before anybody opens
 * it.
 */
final class OfficeFile {

	private static final long LARGEST_PART = 100L << 20;

	/** Office files seldom shrink to a fiftieth; a bomb shrinks to a thousandth. */
	private static final long BOMB_RATIO = 100;

	private static final long BOMB_FROM = 1L << 20;

	private static final int MOST_WORDS = 2_000_000;

	private static final Pattern OUTSIDE = Pattern.compile("(?i).*(\\.\\.|^/|^[a-z]:|\\\\).*");

	private static final Pattern ACTIVE = Pattern
		.compile("(?i)(.*/)?(vbaproject\\.bin|.*activex.*|.*macrosheets.*|oleobject[^/]*|externallinks/.*)"
				+ "|.*/embeddings/.*\\.(bin|exe|dll|js|vbs|zip|jar)");

	private static final Pattern READ = Pattern
		.compile("word/(document|header[0-9]*|footer[0-9]*|footnotes|endnotes|comments)\\.xml"
				+ "|xl/(sharedStrings|worksheets/sheet[0-9]+|comments[0-9]*)\\.xml");

	private final String fileName;

	private final long largestUnpacked;

	private final int mostParts;

	private long unpacked;

	private OfficeFile(String fileName, EvidenceSettings settings) {
		this.fileName = fileName;
		this.largestUnpacked = settings.largestUnpacked().toBytes();
		this.mostParts = settings.mostParts();
	}

	/** The words in it, for the search of labels; refuses what is dangerous. */
	static String words(Path file, String fileName, EvidenceSettings settings) {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			return new OfficeFile(fileName, settings).read(zip);
		}
		catch (IOException | XMLStreamException | IllegalArgumentException ex) {
			throw Refusal.of("evidence.damaged", fileName);
		}
	}

	private String read(ZipFile zip) throws IOException, XMLStreamException {
		if (zip.size() > this.mostParts) {
			throw bomb();
		}
		StringBuilder words = new StringBuilder();
		for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements();) {
			ZipEntry part = parts.nextElement();
			if (OUTSIDE.matcher(part.getName()).matches()) {
				throw Refusal.of("evidence.damaged", this.fileName);
			}
			if (ACTIVE.matcher(part.getName()).matches()) {
				throw Refusal.of("evidence.macro", this.fileName);
			}
			String name = part.getName().toLowerCase(Locale.ROOT);
			try (InputStream in = new Measured(zip.getInputStream(part), part)) {
				if (name.endsWith(".xml") || name.endsWith(".rels")) {
					xml(part.getName(), in, words);
				}
				in.transferTo(OutputStream.nullOutputStream());
			}
		}
		return words.toString();
	}

	private void xml(String part, InputStream in, StringBuilder words) throws XMLStreamException {
		boolean relations = part.endsWith(".rels");
		boolean read = READ.matcher(part).matches();
		if (!relations && !read && !part.endsWith("]Types.xml") && !part.startsWith("word/settings")) {
			return;
		}
		XMLStreamReader xml = factory().createXMLStreamReader(new FilterInputStream(in) {

			@Override
			public void close() {
				// What stands behind the last tag is still to be measured.
			}

		}, "UTF-8");
		StringBuilder fields = new StringBuilder();
		boolean field = false;
		while (xml.hasNext()) {
			int event = xml.next();
			if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
				throw Refusal.of("evidence.damaged", this.fileName);
			}
			if (event == XMLStreamConstants.START_ELEMENT) {
				field = xml.getLocalName().equals("instrText") || xml.getLocalName().equals("f");
				relation(xml);
				if (words.length() > 0 && xml.getLocalName().matches("p|row|si")) {
					words.append('\n');
				}
			}
			else if (event == XMLStreamConstants.CHARACTERS && field) {
				fields.append(xml.getText());
			}
			else if (event == XMLStreamConstants.CHARACTERS && read && words.length() < MOST_WORDS) {
				words.append(xml.getText());
			}
		}
		if (fields.toString().toUpperCase(Locale.ROOT).matches("(?s).*\\b(DDE|DDEAUTO|CMD\\||MSEXCEL\\|).*")) {
			throw Refusal.of("evidence.macro", this.fileName);
		}
	}

	/** A link that a reader clicks is fine; what is fetched on opening is not. */
	private void relation(XMLStreamReader xml) {
		if (xml.getLocalName().equals("Relationship")
				&& "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
				&& !String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/hyperlink")) {
			throw Refusal.of("evidence.outside", this.fileName);
		}
	}

	private static XMLInputFactory factory() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
		return factory;
	}

	private Refusal bomb() {
		return Refusal.of("evidence.bomb", this.fileName);
	}

	/** Counts what really comes out, whatever the list of parts says. */
	private final class Measured extends FilterInputStream {

		private final long packed;

		private long read;

		Measured(InputStream in, ZipEntry part) {
			super(in);
			this.packed = Math.max(1, part.getCompressedSize());
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			if (one >= 0) {
				count(1);
			}
			return one;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int some = super.read(bytes, offset, length);
			if (some > 0) {
				count(some);
			}
			return some;
		}

		private void count(int more) {
			this.read += more;
			OfficeFile.this.unpacked += more;
			boolean bomb = this.read > BOMB_FROM && this.read / this.packed > BOMB_RATIO;
			if (bomb || this.read > LARGEST_PART || OfficeFile.this.unpacked > OfficeFile.this.largestUnpacked) {
				throw bomb();
			}
		}

	}

}
