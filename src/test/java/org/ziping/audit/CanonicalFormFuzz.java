package org.ziping.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

import org.ziping.core.Digest;

/** For the fuzzer: two entries whose fields differ never have the same bytes. */
public final class CanonicalFormFuzz {

	private CanonicalFormFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] input) {
		if (input.length < 3) {
			return;
		}
		String text = new String(input, 2, input.length - 2, StandardCharsets.UTF_8);
		String[] one = cut(text, input[0] & 255);
		String[] other = cut(text, input[1] & 255);
		boolean same = Arrays.equals(CanonicalForm.of(entry(one)), CanonicalForm.of(entry(other)));
		// A sign that UTF-8 cannot hold becomes a question mark in both.
		boolean equal = Arrays.equals(bytes(one), bytes(other));
		if (same != equal) {
			throw new AssertionError("one form for " + Arrays.toString(one) + " and " + Arrays.toString(other));
		}
	}

	private static String[] cut(String text, int at) {
		int first = Math.min(text.length(), at);
		int second = Math.min(text.length(), first + at % 7);
		return new String[] { text.substring(0, first), text.substring(first, second), text.substring(second) };
	}

	private static byte[] bytes(String[] fields) {
		StringBuilder all = new StringBuilder();
		for (String field : fields) {
			all.append(field.getBytes(StandardCharsets.UTF_8).length).append(' ').append(field);
		}
		return all.toString().getBytes(StandardCharsets.UTF_8);
	}

	private static AuditEntry entry(String[] fields) {
		return new AuditEntry("chain", 1, Instant.EPOCH, "person", fields[0], null, null, "act", fields[1], null, null,
				fields[2], CanonicalForm.NAME, "", Digest.sm3(""), Digest.sm3(""));
	}

}
