package org.ziping.inspection;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Command;
import org.ziping.core.Refusal;
import org.ziping.inspection.text.AnyReport;

/** {@code inspect FILE…}: reads reports from files and prints what is wrong with them. */
public final class InspectCommand implements Command {

	@Override
	public String name() {
		return "inspect";
	}

	@Override
	public int run(List<String> arguments, boolean json, PrintStream out) {
		List<String> files = arguments.stream().filter((argument) -> !argument.startsWith("--")).toList();
		boolean asJson = json || arguments.contains("--json");
		if (files.isEmpty()) {
			out.println(Sentences.word("inspection.command.usage", Locale.ROOT));
			return 2;
		}
		boolean clean = true;
		List<String> printed = new ArrayList<>();
		Map<String, String> refused = new LinkedHashMap<>();
		for (String file : files) {
			List<Finding> findings = read(file, refused);
			if (findings == null) {
				clean = false;
				continue;
			}
			clean &= findings.stream().noneMatch((finding) -> finding.level() == Level.MANDATORY);
			findings.forEach((finding) -> printed.add(asJson ? json(file, finding) : line(file, finding)));
		}
		refused.forEach((file, sentence) -> printed
			.add(asJson ? "{" + field("file", file) + "," + field("refused", sentence) + "}" : file + ": " + sentence));
		if (asJson) {
			out.println("[" + String.join(",\n", printed) + "]");
		}
		else {
			printed.forEach(out::println);
		}
		return clean ? 0 : 1;
	}

	private @Nullable List<Finding> read(String file, Map<String, String> refused) {
		try {
			byte[] bytes = Files.readAllBytes(Path.of(file));
			return new Inspection().inspect(AnyReport.read(bytes), Facts.none(), Stage.SUBMISSION);
		}
		catch (Refusal refusal) {
			refused.put(file, Sentences.refusal(refusal));
		}
		catch (IOException ex) {
			refused.put(file, Sentences.word("inspection.command.unreadable", Locale.ROOT, file));
		}
		return null;
	}

	private static String line(String file, Finding finding) {
		String level = Sentences.word("inspection.level." + finding.level().name(), Locale.ROOT);
		return "%s:%s %s [%s] %s 「%s」".formatted(file, finding.place(), finding.code(), level, finding.sentence(),
				finding.quote());
	}

	private static String json(String file, Finding finding) {
		return "{" + field("file", file) + "," + field("code", finding.code()) + ","
				+ field("level", finding.level().name()) + "," + field("place", finding.place()) + ","
				+ field("quote", finding.quote()) + "," + field("read", finding.read()) + ","
				+ field("expected", finding.expected()) + "," + field("sentence", finding.sentence()) + ","
				+ field("fingerprint", finding.fingerprint()) + "}";
	}

	private static String field(String name, @Nullable String value) {
		return "\"" + name + "\":" + ((value == null) ? "null" : "\"" + escaped(value) + "\"");
	}

	private static String escaped(String value) {
		StringBuilder escaped = new StringBuilder();
		for (int i = 0; i < value.length(); i++) {
			char sign = value.charAt(i);
			if (sign == '"' || sign == '\\') {
				escaped.append('\\').append(sign);
			}
			else if (sign < 0x20) {
				escaped.append("\\u%04x".formatted((int) sign));
			}
			else {
				escaped.append(sign);
			}
		}
		return escaped.toString();
	}

}
