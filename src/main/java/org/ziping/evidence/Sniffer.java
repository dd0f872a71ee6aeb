package org.ziping.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.ziping.core.Refusal;

/** Says what a file is by its first bytes and its inner parts, never by its name. */
final class Sniffer {

	private static final int MOST_PARTS = 5_000;

	private static final int LARGEST_CONTENT_LIST = 1_000_000;

	private Sniffer() {
	}

	/** The kind, where the content keeps what the name promises; refuses macros. */
	static FileKind sniff(Path file, String fileName) throws IOException {
		FileKind found = found(file, fileName).orElseThrow(() -> Refusal.of("evidence.kind", fileName));
		FileKind promised = FileKind.promisedBy(fileName).orElseThrow(() -> Refusal.of("evidence.kind", fileName));
		if (found != promised) {
			throw Refusal.of("evidence.disguised", fileName, found.name());
		}
		return found;
	}

	private static Optional<FileKind> found(Path file, String fileName) throws IOException {
		byte[] head = head(file);
		if (starts(head, "%PDF-")) {
			return Optional.of(FileKind.PDF);
		}
		if (starts(head, "\u0089PNG\r\n\u001a\n")) {
			return Optional.of(FileKind.PNG);
		}
		if (starts(head, "\u00ff\u00d8\u00ff")) {
			return Optional.of(FileKind.JPEG);
		}
		return starts(head, "PK\u0003\u0004") ? office(file, fileName) : Optional.empty();
	}

	private static Optional<FileKind> office(Path file, String fileName) throws IOException {
		try (ZipFile zip = new ZipFile(file.toFile())) {
			ZipEntry types = zip.getEntry("[Content_Types].xml");
			if (types == null || zip.size() > MOST_PARTS) {
				return Optional.empty();
			}
			boolean macro = zip.stream().anyMatch((part) -> hasMacro(part.getName()))
					|| contentList(zip, types).contains("macroenabled");
			if (macro) {
				throw Refusal.of("evidence.macro", fileName);
			}
			if (zip.getEntry("word/document.xml") != null) {
				return Optional.of(FileKind.DOCX);
			}
			return (zip.getEntry("xl/workbook.xml") != null) ? Optional.of(FileKind.XLSX) : Optional.empty();
		}
		catch (ZipException ex) {
			throw Refusal.of("evidence.damaged", fileName);
		}
	}

	private static boolean hasMacro(String part) {
		String name = part.toLowerCase(Locale.ROOT);
		return name.endsWith("vbaproject.bin") || name.contains("/activex/") || name.contains("/macrosheets/");
	}

	private static String contentList(ZipFile zip, ZipEntry types) throws IOException {
		try (InputStream in = zip.getInputStream(types)) {
			return new String(in.readNBytes(LARGEST_CONTENT_LIST), StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
		}
	}

	private static byte[] head(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(16);
		}
	}

	private static boolean starts(byte[] head, String sign) {
		byte[] wanted = sign.getBytes(StandardCharsets.ISO_8859_1);
		return head.length >= wanted.length && Arrays.equals(head, 0, wanted.length, wanted, 0, wanted.length);
	}

}
