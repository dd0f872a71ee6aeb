package org.ziping.process.engine.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.ziping.core.Command;
import org.ziping.process.DiagramChange;
import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

/**
 * {@code check-diagram FILE… [--against OTHERFILE]}: what the reader says of diagrams,
 * tables and forms, and how one differs from another, without opening a database.
 */
public final class CheckDiagram implements Command {

	private static final String AGAINST = "--against";

	private final Reader reader;

	private final Differences differences = new Differences(Vocabulary.published(), ReaderLimits.usual());

	public CheckDiagram() {
		this(new Reader(Vocabulary.published(), ReaderLimits.usual()));
	}

	CheckDiagram(Reader reader) {
		this.reader = reader;
	}

	@Override
	public String name() {
		return "check-diagram";
	}

	@Override
	public int run(List<String> arguments, boolean json, PrintStream out) {
		if (arguments.isEmpty()) {
			out.println(FindingWords.say("process.check.usage"));
			return 2;
		}
		int against = arguments.indexOf(AGAINST);
		if (against >= 0) {
			return compare(arguments, against, json, out);
		}
		int code = 0;
		for (String file : arguments) {
			code = Math.max(code, check(file, json, out));
		}
		return code;
	}

	/** What is wrong with the file, and what it says differently from another. */
	private int compare(List<String> arguments, int against, boolean json, PrintStream out) {
		if (against != 1 || arguments.size() != 3) {
			out.println(FindingWords.say("process.check.usage"));
			return 2;
		}
		int code = check(arguments.get(0), json, out);
		try {
			Path path = Path.of(arguments.get(0));
			List<DiagramChange> changes = this.differences.between(path.getFileName().toString(),
					Files.readAllBytes(Path.of(arguments.get(2))), Files.readAllBytes(path));
			if (!json) {
				out.println(FindingWords.say("process.check.differences", arguments.get(2), changes.size()));
			}
			changes.forEach((change) -> out.println(json ? line(arguments.get(0), change)
					: "  [" + change.element() + "] " + change.sentence(FindingWords::say)));
			return code;
		}
		catch (IOException ex) {
			out.println(FindingWords.say("process.check.unreadable", arguments.get(2)));
			return 2;
		}
	}

	private int check(String file, boolean json, PrintStream out) {
		try {
			Path path = Path.of(file);
			List<DiagramFinding> found = this.reader.read(path.getFileName().toString(), Files.readAllBytes(path));
			if (json) {
				found.forEach((finding) -> out.println(line(file, finding)));
			}
			else {
				out.println(found.isEmpty() ? FindingWords.say("process.check.fine", file)
						: FindingWords.say("process.check.found", file, found.size()));
				found.forEach((finding) -> out
					.println("  [" + finding.element() + "] " + finding.rule() + "  " + FindingWords.of(finding)));
			}
			return found.isEmpty() ? 0 : 1;
		}
		catch (IOException ex) {
			out.println(FindingWords.say("process.check.unreadable", file));
			return 2;
		}
	}

	private String line(String file, DiagramFinding finding) {
		List<String> args = new ArrayList<>();
		for (Object arg : finding.args()) {
			args.add(String.valueOf(arg));
		}
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("file", file);
		line.put("element", finding.element());
		line.put("rule", finding.rule());
		line.put("sentence", FindingWords.of(finding));
		line.put("args", args);
		return written(line);
	}

	private static String line(String file, DiagramChange change) {
		Map<String, Object> line = new LinkedHashMap<>();
		line.put("file", file);
		line.put("element", change.element());
		line.put("change", change.kind().name());
		line.put("property", change.property());
		line.put("sentence", change.sentence(FindingWords::say));
		return written(line);
	}

	private static String written(Map<String, Object> line) {
		try {
			return new ObjectMapper().writeValueAsString(line);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
