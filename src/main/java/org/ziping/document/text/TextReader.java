package org.ziping.document.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ziping.core.Refusal;
import org.ziping.document.Block;
import org.ziping.document.Heading;
import org.ziping.document.OfficialDocument;
import org.ziping.document.Paragraph;

/**
 * Finds the structure of a plain text. Lines broken at the width of a page are joined
 * again.
 */
public final class TextReader {

	private static final Pattern HASHES = Pattern.compile("^(#{1,6})\\s+(.*)$");

	private static final int LONGEST_TITLE = 60;

	public OfficialDocument read(byte[] file) {
		List<String> lines = BrokenLines.join(decoded(file).lines().toList());
		String title = "";
		List<Block> blocks = new ArrayList<>();
		int shallowest = lines.stream().mapToInt(TextReader::hashes).filter((hashes) -> hashes > 1).min().orElse(2);
		for (String line : lines) {
			int hashes = hashes(line);
			String words = (hashes > 0) ? line.substring(hashes).strip() : line;
			if (title.isEmpty() && (hashes == 1 || (blocks.isEmpty() && isTitle(words, hashes)))) {
				title = words;
			}
			else {
				blocks.add(block(words, (hashes > 0) ? Math.max(1, hashes - shallowest + 1) : 0));
			}
		}
		return new OfficialDocument(title, null, blocks, null);
	}

	private static boolean isTitle(String words, int hashes) {
		return hashes == 0 && words.length() <= LONGEST_TITLE && HeadingNumbers.numbered(words).isEmpty()
				&& !BrokenLines.endsSentence(words);
	}

	private static Block block(String words, int level) {
		Optional<Integer> numbered = HeadingNumbers.level(words);
		if (numbered.isPresent()) {
			return new Heading(numbered.get(), words);
		}
		return (level > 0) ? new Heading(Math.min(Heading.DEEPEST, level), words) : new Paragraph(words);
	}

	private static int hashes(String line) {
		Matcher found = HASHES.matcher(line);
		return found.matches() ? found.group(1).length() : 0;
	}

	/**
	 * What offices save is in one of two encodings; the first is told by its strictness.
	 */
	private static String decoded(byte[] file) {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"))) {
			try {
				String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
				return text.startsWith("\uFEFF") ? text.substring(1) : text;
			}
			catch (CharacterCodingException ex) {
				// The next encoding is tried.
			}
		}
		throw Refusal.of("document.not-readable");
	}

}
