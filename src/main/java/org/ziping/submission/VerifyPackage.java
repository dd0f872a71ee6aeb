package org.ziping.submission;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Command;
import org.ziping.submission.CheckedPackage.Origin;

/** {@code verify-package FILE}: whether a package still is what left the unit. */
public final class VerifyPackage implements Command {

	private final PrintedWords words = new PrintedWords();

	@Override
	public String name() {
		return "verify-package";
	}

	@Override
	public int run(List<String> arguments, boolean json, PrintStream out) {
		boolean asJson = json || arguments.contains("--json");
		List<String> files = new ArrayList<>();
		Path key = null;
		for (Iterator<String> left = arguments.iterator(); left.hasNext();) {
			String argument = left.next();
			if (argument.equals("--key") && left.hasNext()) {
				key = Path.of(left.next());
			}
			else if (!argument.startsWith("--")) {
				files.add(argument);
			}
		}
		if (files.isEmpty()) {
			out.println(this.words.say("submission.verify.usage"));
			return 2;
		}
		int code = 0;
		for (String file : files) {
			code = Math.max(code, verify(file, key, asJson, out));
		}
		return code;
	}

	private int verify(String file, @Nullable Path key, boolean json, PrintStream out) {
		for (Path wanted : (key != null) ? List.of(Path.of(file), key) : List.of(Path.of(file))) {
			if (!Files.isRegularFile(wanted)) {
				out.println(this.words.say("submission.verify.none", wanted));
				return 2;
			}
		}
		CheckedPackage found = against(key, PackageCheck.of(Path.of(file)));
		if (json) {
			out.println(json(file, found));
		}
		else {
			say(file, found, key != null, out);
		}
		return found.isIntact() ? 0 : 1;
	}

	/**
	 * The signature holds under the key inside; whether that is the unit's, this says.
	 */
	private static CheckedPackage against(@Nullable Path key, CheckedPackage found) {
		if (key == null || found.origin() == null || found.origin().fingerprint() == null) {
			return found;
		}
		try {
			String wanted = Sm2.fingerprint(Sm2.der(Files.readString(key))).hex();
			return wanted.equals(found.origin().fingerprint()) ? found : found.and(PackageManifest.KEY, "key");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void say(String file, CheckedPackage found, boolean compared, PrintStream out) {
		out.println(found.isIntact() ? this.words.say("submission.verify.fine", file)
				: this.words.say("submission.verify.found", file, found.findings().size()));
		found.findings()
			.forEach((finding) -> out
				.println("  " + this.words.say("submission.verify." + finding.what(), finding.file())));
		Origin origin = found.origin();
		if (origin != null) {
			out.println("  " + this.words.say("submission.verify.origin", origin.unitName(), origin.year(),
					origin.version(), origin.code()));
			if (origin.fingerprint() != null) {
				out.println("  " + this.words.say(
						compared && found.isIntact() ? "submission.verify.key-same" : "submission.verify.key-compare",
						origin.keyCode()));
			}
		}
	}

	private static String json(String file, CheckedPackage found) {
		Map<String, Object> root = new LinkedHashMap<>();
		root.put("file", file);
		root.put("intact", found.isIntact());
		root.put("findings", found.findings());
		root.put("origin", found.origin());
		try {
			return new ObjectMapper().writeValueAsString(root);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
