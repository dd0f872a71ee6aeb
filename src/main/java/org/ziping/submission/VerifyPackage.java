package org.ziping.submission;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.ziping.core.Command;
import org.ziping.submission.PackageCheck.Finding;

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
		List<String> files = arguments.stream().filter((argument) -> !argument.startsWith("--")).toList();
		if (files.isEmpty()) {
			out.println(this.words.say("submission.verify.usage"));
			return 2;
		}
		int code = 0;
		for (String file : files) {
			code = Math.max(code, verify(file, asJson, out));
		}
		return code;
	}

	private int verify(String file, boolean json, PrintStream out) {
		if (!Files.isRegularFile(Path.of(file))) {
			out.println(this.words.say("submission.verify.none", file));
			return 2;
		}
		List<Finding> findings = PackageCheck.of(Path.of(file));
		if (json) {
			out.println(json(file, findings));
		}
		else {
			out.println(findings.isEmpty() ? this.words.say("submission.verify.fine", file)
					: this.words.say("submission.verify.found", file, findings.size()));
			findings.forEach((finding) -> out
				.println("  " + this.words.say("submission.verify." + finding.what(), finding.file())));
		}
		return findings.isEmpty() ? 0 : 1;
	}

	private static String json(String file, List<Finding> findings) {
		try {
			return new ObjectMapper()
				.writeValueAsString(Map.of("file", file, "intact", findings.isEmpty(), "findings", findings));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
