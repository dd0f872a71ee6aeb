package org.ziping.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.ziping.core.Refusal;

import org.springframework.util.unit.DataSize;

/**
 * For the fuzzer: any bytes under any name are a kind of file, or refused in a sentence.
 */
public final class FilesFuzz {

	private static final String[] NAMES = { "a.pdf", "a.docx", "a.xlsx", "a.png", "a.jpg", "a.zip", "a" };

	private static final Path FILE;

	private static final Checks CHECKS;

	static {
		try {
			FILE = Files.createTempFile("fuzz", ".part");
			FILE.toFile().deleteOnExit();
			CHECKS = new Checks(new EvidenceSettings(FILE.getParent(), DataSize.ofMegabytes(5)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private FilesFuzz() {
	}

	public static void fuzzerTestOneInput(byte[] input) throws IOException {
		if (input.length == 0) {
			return;
		}
		Files.write(FILE, Arrays.copyOfRange(input, 1, input.length));
		try {
			CHECKS.check(FILE, NAMES[(input[0] & 255) % NAMES.length]);
		}
		catch (Refusal refused) {
			if (!refused.code().startsWith("evidence.")) {
				throw new AssertionError(refused.code());
			}
		}
	}

}
