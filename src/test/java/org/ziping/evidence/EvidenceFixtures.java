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

	/**
	 * A page that says these words, as far as they are Latin; the rest stands in a
	 * remark.
	 */
	public static byte[] pdf(String words) {
		return pdf(words, "");
	}

	/**
	 * @param catalog what else the catalog of the file holds
	 */
	public static byte[] pdf(String words, String catalog) {
		String shown = "BT /F1 12 Tf 72 720 Td (" + words.replaceAll("[^ -~]|[()\\\\]", "") + ") Tj ET";
		return ("%PDF-1.7\n%" + words.replaceAll("\\s", " ") + "\n1 0 obj\n<</Type/Catalog/Pages 2 0 R" + catalog
				+ ">>\nendobj\n" + "2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
				+ "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources"
				+ "<</Font<</F1 5 0 R>>>>>>\nendobj\n" + "4 0 obj\n<</Length " + shown.length() + ">>\nstream\n" + shown
				+ "\nendstream\nendobj\n" + "5 0 obj\n<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>\nendobj\n"
				+ "trailer\n<</Root 1 0 R/Size 6>>\n%%EOF\n")
			.getBytes(StandardCharsets.UTF_8);
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
		return docx("");
	}

	public static byte[] docx(String words) {
		return zip("[Content_Types].xml=<Types/>",
				"word/document.xml=<document><p><t>" + words + "</t></p></document>");
	}

	/**
	 * An empty picture of that size: its head says so, and there is nothing behind it.
	 */
	public static byte[] png(int width, int height) {
		byte[] head = new byte[] { (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R',
				(byte) (width >> 24), (byte) (width >> 16), (byte) (width >> 8), (byte) width, (byte) (height >> 24),
				(byte) (height >> 16), (byte) (height >> 8), (byte) height, 8, 2, 0, 0, 0 };
		java.util.zip.CRC32 sum = new java.util.zip.CRC32();
		sum.update(head, 12, 17);
		long crc = sum.getValue();
		byte[] end = new byte[] { (byte) (crc >> 24), (byte) (crc >> 16), (byte) (crc >> 8), (byte) crc, 0, 0, 0, 0,
				'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82 };
		byte[] all = java.util.Arrays.copyOf(head, head.length + end.length);
		System.arraycopy(end, 0, all, head.length, end.length);
		return all;
	}

	/** A real, small JPEG. */
	public static byte[] jpeg() {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			javax.imageio.ImageIO
				.write(new java.awt.image.BufferedImage(4, 4, java.awt.image.BufferedImage.TYPE_INT_RGB), "jpeg", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
