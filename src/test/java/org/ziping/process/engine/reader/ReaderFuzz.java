package org.ziping.process.engine.reader;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.ziping.process.DiagramFinding;

/**
 * For the fuzzer: whatever the file, the reader answers with sentences; and whatever text
 * the grammar permits is one of the few shapes that it knows.
 */
public final class ReaderFuzz {

	private static final Reader READER = ReaderFixtures.reader();

	private static final Expressions GRAMMAR = new Expressions(ReaderFixtures.VOCABULARY);

	private static final Pattern SHAPE = Pattern
		.compile("#\\{[A-Za-z]+(\\.[A-Za-z]+\\([A-Za-z0-9_', -]*\\)|" + " ?== ?'[A-Za-z_]+')\\}");

	private static final String[] NAMES = { "a.bpmn", "a.dmn", "a.form", "a.bpmn" };

	private ReaderFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] input) {
		if (input.length == 0) {
			return;
		}
		byte[] file = Arrays.copyOfRange(input, 1, input.length);
		String text = new String(file, StandardCharsets.UTF_8);
		int kind = input[0] & 7;
		if (kind < 4) {
			// The bytes as a file, or as words inside a right one.
			told(READER.read(NAMES[kind], file));
			if (kind == 3) {
				told(READER.read("a.bpmn",
						ReaderFixtures.oneStep("", "").replace("填报", text).getBytes(StandardCharsets.UTF_8)));
			}
		}
		else if (GRAMMAR.permits(text) && Expressions.within(text) && !SHAPE.matcher(text).matches()) {
			throw new AssertionError("the grammar permits " + text);
		}
		if (System.getProperty("ziping.canary") != null) {
			throw new AssertionError("the canary sang");
		}
	}

	private static void told(List<DiagramFinding> findings) {
		findings.forEach((finding) -> {
			if (FindingWords.of(finding).isBlank()) {
				throw new AssertionError("no words for " + finding.rule());
			}
		});
	}

}
