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
import org.ziping.process.DiagramFinding;
import org.ziping.process.steps.Vocabulary;

/**
 * {@code check-diagram FILE…}: what the reader says of diagrams, tables and forms,
 * without opening a database.
 */
public final class CheckDiagram implements Command {

	private final Reader reader;

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
		int code = 0;
		for (String file : arguments) {
			code = Math.max(code, check(file, json, out));
		}
		return code;
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
		try {
			return new ObjectMapper().writeValueAsString(line);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
