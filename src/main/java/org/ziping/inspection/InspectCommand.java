package org.ziping.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.ziping.core.Command;
import org.ziping.core.Refusal;
import org.ziping.document.DocumentReader;
import org.ziping.inspection.text.FromDocument;
import org.ziping.inspection.text.PlainText;

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
		for (String file : files) {
			List<Finding> findings = read(file, out);
			if (findings == null) {
				clean = false;
				continue;
			}
			clean &= findings.stream().noneMatch((finding) -> finding.level() == Level.MANDATORY);
			findings.forEach((finding) -> printed.add(asJson ? json(file, finding) : line(file, finding)));
		}
		if (asJson) {
			out.println("[" + String.join(",\n", printed) + "]");
		}
		else {
			printed.forEach(out::println);
		}
		return clean ? 0 : 1;
	}

	private @Nullable List<Finding> read(String file, PrintStream out) {
		try {
			byte[] bytes = Files.readAllBytes(Path.of(file));
			ReportText text = isDocx(bytes)
					? FromDocument.of(new DocumentReader().docx(new ByteArrayInputStream(bytes)))
					: PlainText.read(bytes);
			if (text.blocks().isEmpty()) {
				out.println(Sentences.word("inspection.command.no-text", Locale.ROOT, file));
				return null;
			}
			return new Inspection().inspect(text, Facts.none(), Stage.SUBMISSION);
		}
		catch (IOException | Refusal ex) {
			out.println(Sentences.word("inspection.command.unreadable", Locale.ROOT, file));
			return null;
		}
	}

	private static boolean isDocx(byte[] bytes) {
		return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
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
