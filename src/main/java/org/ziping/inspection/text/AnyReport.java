package org.ziping.inspection.text;

import java.io.ByteArrayInputStream;
import java.util.stream.Stream;

import org.ziping.core.Refusal;
import org.ziping.document.DocumentReader;
import org.ziping.inspection.Block;
import org.ziping.inspection.ReportText;

/**
 * Makes a text of whatever file somebody drops, or says in one sentence why it cannot.
 */
public final class AnyReport {

	/** Some five hundred pages and half as much again. */
	public static final int LONGEST = 600_000;

	private static final byte[] OLD_WORD = { (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0 };

	private static final byte[] PICTURE = { (byte) 0xff, (byte) 0xd8, (byte) 0xff };

	private static final byte[] PNG = { (byte) 0x89, 'P', 'N', 'G' };

	private AnyReport() {
	}

	public static ReportText read(byte[] file) {
		if (begins(file, OLD_WORD)) {
			throw Refusal.of("inspection.old-word");
		}
		if (begins(file, PICTURE) || begins(file, PNG)) {
			throw Refusal.of("inspection.scan");
		}
		return within(text(file));
	}

	/** Words that somebody pasted. */
	public static ReportText pasted(String words) {
		return within(PlainText.read(words));
	}

	public static boolean isDocx(byte[] file) {
		return begins(file, new byte[] { 'P', 'K', 3, 4 });
	}

	private static ReportText text(byte[] file) {
		if (isDocx(file)) {
			return FromDocument.of(new DocumentReader().docx(new ByteArrayInputStream(file)));
		}
		if (begins(file, new byte[] { '%', 'P', 'D', 'F' })) {
			String words = new DocumentReader().pdf(new ByteArrayInputStream(file));
			if (words.isBlank()) {
				throw Refusal.of("inspection.scan");
			}
			return PlainText.read(words);
		}
		if (isBinary(file)) {
			throw Refusal.of("document.not-readable");
		}
		return PlainText.read(file);
	}

	private static ReportText within(ReportText text) {
		long length = text.blocks().stream().flatMap(AnyReport::words).mapToLong(String::length).sum();
		if (length == 0) {
			throw Refusal.of("inspection.no-text");
		}
		if (length > LONGEST) {
			throw Refusal.of("inspection.too-long", length / 10_000, LONGEST / 10_000);
		}
		return text;
	}

	private static Stream<String> words(Block block) {
		if (block instanceof Block.Heading heading) {
			return Stream.of(heading.text());
		}
		if (block instanceof Block.Para para) {
			return Stream.of(para.text().strip());
		}
		return ((Block.Table) block).rows().stream().flatMap((row) -> row.stream());
	}

	/** A zero byte stands in no text but in one of two bytes a sign. */
	private static boolean isBinary(byte[] file) {
		boolean wide = file.length >= 2 && ((file[0] & 0xff) == 0xff && (file[1] & 0xff) == 0xfe
				|| (file[0] & 0xff) == 0xfe && (file[1] & 0xff) == 0xff);
		for (int i = 0; !wide && i < Math.min(file.length, 4096); i++) {
			if (file[i] == 0) {
				return true;
			}
		}
		return false;
	}

	private static boolean begins(byte[] file, byte[] mark) {
		if (file.length < mark.length) {
			return false;
		}
		for (int i = 0; i < mark.length; i++) {
			if (file[i] != mark[i]) {
				return false;
			}
		}
		return true;
	}

}
