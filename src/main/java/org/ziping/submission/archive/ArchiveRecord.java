package org.ziping.submission.archive;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.springframework.stereotype.Component;

import org.ziping.audit.AuditEntry;
import org.ziping.audit.AuditTrail;
import org.ziping.core.PlainWords;
import org.ziping.document.DocumentWriter;
import org.ziping.document.Workbook;
import org.ziping.document.Workbook.Cell;
import org.ziping.document.Workbook.Sheet;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Version;
import org.ziping.submission.Receipt;

/** Who decided what on which content, and the chain that proves it, as plain XML. */
@Component
class ArchiveRecord {

	private static final List<Integer> WIDTHS = List.of(6, 14, 22, 26, 46, 14, 8, 12, 46);

	private final Dossiers dossiers;

	private final AuditTrail trail;

	private final DocumentWriter writer;

	ArchiveRecord(Dossiers dossiers, AuditTrail trail, DocumentWriter writer) {
		this.dossiers = dossiers;
		this.trail = trail;
		this.writer = writer;
	}

	/** What writes into a document. */
	private interface Writing {

		void into(XMLStreamWriter xml) throws XMLStreamException;

	}

	byte[] of(Dossier dossier, String unit) {
		return xml("evaluation", (xml) -> {
			element(xml, "unit", "code", dossier.unit(), "name", unit);
			element(xml, "year", "value", dossier.year().toString());
			for (Version version : this.dossiers.versions(dossier.id())) {
				element(xml, "version", "number", String.valueOf(version.number()), "frozen",
						version.frozenAt().toString(), "sm3", version.sm3().hex());
			}
			for (Decision one : this.dossiers.decisions(dossier.id())) {
				element(xml, "decision", "number", String.valueOf(one.number()), "step", one.step(), "person",
						one.personName(), "post", one.post(), "verdict", one.verdict().name(), "opinion",
						(one.opinion() != null) ? one.opinion() : "", "content", one.digest().toString(), "at",
						one.at().toString());
			}
			for (AuditEntry entry : this.trail.of("dossier/" + dossier.id())) {
				element(xml, "entry", "number", String.valueOf(entry.number()), "at", entry.at().toString(), "person",
						entry.name(), "act", entry.act(), "subject", entry.subject(), "detail", entry.detail(),
						"previous", entry.previous(), "digest", entry.digest().toString());
			}
		});
	}

	byte[] receipt(Receipt receipt) {
		return xml("receipt",
				(xml) -> element(xml, "received", "number", receipt.number(), "bureau", receipt.bureau(), "version",
						String.valueOf(receipt.version()), "content", receipt.code(), "at", receipt.at().toString(),
						"by", receipt.personName()));
	}

	/** 归档文件目录. */
	byte[] list(List<ArchiveItem> items) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(Stream.of("number", "kind", "reference", "author", "title", "date", "pages", "retention", "path")
			.map((column) -> Cell.header(PlainWords.say("submission.archive.column." + column)))
			.toList());
		items.forEach((item) -> rows.add(Stream
			.of(String.valueOf(item.number()), PlainWords.say("submission.archive.kind." + item.kind().name()),
					item.reference(), item.author(), item.title(), item.date().toString(),
					(item.pages() > 0) ? String.valueOf(item.pages()) : "",
					PlainWords.say("submission.retention." + item.retention().name()), item.path())
			.map(Cell::words)
			.toList()));
		String name = PlainWords.say("submission.archive.list");
		return this.writer.xlsx(Workbook.of(name, new Sheet(name, WIDTHS, 1, rows, List.of())));
	}

	private static byte[] xml(String root, Writing inside) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeCharacters("\n");
			xml.writeStartElement(root);
			xml.writeCharacters("\n");
			inside.into(xml);
			xml.writeEndElement();
			xml.writeEndDocument();
			xml.close();
			return out.toByteArray();
		}
		catch (XMLStreamException ex) {
			throw new IllegalStateException("the record could not be written", ex);
		}
	}

	private static void element(XMLStreamWriter xml, String name, String... namesAndValues) throws XMLStreamException {
		xml.writeEmptyElement(name);
		for (int at = 0; at < namesAndValues.length; at += 2) {
			xml.writeAttribute(namesAndValues[at], plain(namesAndValues[at + 1]));
		}
		xml.writeCharacters("\n");
	}

	/** Signs that no XML may hold are left out. */
	private static String plain(String value) {
		return value.replaceAll("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD]", "");
	}

}
