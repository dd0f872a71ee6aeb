package org.ziping.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each kind. */
public final class EvidenceFixtures {

	private EvidenceFixtures() {
	}

	public static byte[] pdf(String words) {
		return ("%PDF-1.7\n" + words + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
	}

	public static byte[] bytes(String latin) {
		return latin.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A zip file with these parts, each holding its own name. */
	public static byte[] zip(String... parts) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(out)) {
			for (String part : parts) {
				String[] nameAndText = part.split("=", 2);
				zip.putNextEntry(new ZipEntry(nameAndText[0]));
				zip.write(nameAndText[nameAndText.length - 1].getBytes(StandardCharsets.UTF_8));
				zip.closeEntry();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

	public static byte[] docx() {
		return zip("[Content_Types].xml=<Types/>", "word/document.xml");
	}

}
