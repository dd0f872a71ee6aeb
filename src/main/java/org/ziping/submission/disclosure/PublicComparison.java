package org.ziping.submission.disclosure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.springframework.stereotype.Component;

import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;
import org.ziping.document.DocumentReader;
import org.ziping.submission.Difference.Line;
import org.ziping.submission.Lines;

/**
 * Reads what is public, whatever form the unit gave it, and lays it beside the public
 * version. What a site puts before and after it is the site's own.
 */
@Component
class PublicComparison {

	private static final int LARGEST = 60 * 1024 * 1024;

	private static final int MOST_FILES = 50;

	private static final Pattern PAGE_NUMBER = Pattern.compile("[—－-]\\d+[—－-]");

	private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w-]+)");

	private final PublicFiles files;

	private final DocumentReader reader;

	PublicComparison(PublicFiles files, DocumentReader reader) {
		this.files = files;
		this.reader = reader;
	}

	/** What reads differently; nothing where the public version is what is public. */
	List<Line> between(PublicVersion version, byte[] found) {
		if (startsWith(found, "%PDF")) {
			return pdf(version, found);
		}
		if (startsWith(found, "PK")) {
			return zip(version, found);
		}
		return page(version, html(found));
	}

	private List<Line> page(PublicVersion version, String html) {
		List<Line> lines = Lines.compare(WebText.bare(version.lines()), WebText.lines(html));
		return withoutFrame(lines, WebText.bare(version.lines()), WebText.lines(html));
	}

	/** Lines that stand before the first or after the last one of ours are the site's. */
	private static List<Line> withoutFrame(List<Line> lines, List<String> ours, List<String> theirs) {
		int first = -1;
		int last = -1;
		for (int at = 0; at < theirs.size(); at++) {
			if (ours.contains(theirs.get(at))) {
				first = (first < 0) ? at : first;
				last = at;
			}
		}
		List<String> frame = new ArrayList<>();
		for (int at = 0; at < theirs.size(); at++) {
			if (at < first || at > last) {
				frame.add(theirs.get(at));
			}
		}
		return lines.stream()
			.filter((line) -> !line.before().isEmpty() || !frame.contains(line.after()))
			.map((line) -> frame.contains(line.after()) ? new Line(line.before(), "") : line)
			.toList();
	}

	private List<Line> pdf(PublicVersion version, byte[] found) {
		byte[] ours = this.files.pdf(version);
		return Arrays.equals(ours, found) ? List.of() : Lines.compare(pdfLines(ours), pdfLines(found));
	}

	private List<String> pdfLines(byte[] pdf) {
		return WebText.bare(this.reader.pdf(new ByteArrayInputStream(pdf)).lines().toList())
			.stream()
			.filter((line) -> !PAGE_NUMBER.matcher(line).matches())
			.toList();
	}

	private List<Line> zip(PublicVersion version, byte[] found) {
		Map<String, byte[]> theirs = unpacked(found);
		List<Line> lines = new ArrayList<>();
		this.files.of(version).forEach((name, ours) -> {
			byte[] other = theirs.remove(name);
			if (other == null) {
				lines.add(new Line(name, PlainWords.say("submission.disclosure.file.gone")));
			}
			else if (!Arrays.equals(ours, other)) {
				lines.addAll(name.endsWith(".xlsx")
						? List.of(new Line(name, PlainWords.say("submission.disclosure.file.changed")))
						: between(version, other));
			}
		});
		theirs.keySet().forEach((name) -> lines.add(new Line("", name)));
		return lines;
	}

	private static Map<String, byte[]> unpacked(byte[] zip) {
		Map<String, byte[]> files = new LinkedHashMap<>();
		int left = LARGEST;
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				byte[] bytes = in.readNBytes(left + 1);
				left -= bytes.length;
				if (left < 0 || files.size() >= MOST_FILES) {
					throw Refusal.of("submission.disclosure-too-large");
				}
				if (!entry.isDirectory()) {
					files.put(entry.getName(), bytes);
				}
			}
			return files;
		}
		catch (IOException | IllegalArgumentException ex) {
			throw Refusal.of("submission.disclosure-unreadable");
		}
	}

	private static String html(byte[] found) {
		String head = new String(found, 0, Math.min(found.length, 2048), StandardCharsets.ISO_8859_1);
		Matcher named = CHARSET.matcher(head);
		Charset charset = StandardCharsets.UTF_8;
		if (named.find() && Charset.isSupported(named.group(1))) {
			charset = Charset.forName(named.group(1));
		}
		return new String(found, charset);
	}

	private static boolean startsWith(byte[] found, String mark) {
		return found.length > mark.length()
				&& new String(found, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
	}

}
