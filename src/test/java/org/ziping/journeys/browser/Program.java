package org.ziping.journeys.browser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar as a program that ends: a command, or a start that must fail. */
public final class Program {

	private static final int LONGEST_MINUTES = 10;

	private Program() {
	}

	public static Result run(String... arguments) throws IOException, InterruptedException {
		return run(System.getProperty("ziping.jar", "target/ziping.jar"), Map.of(), arguments);
	}

	public static Result run(String jar, Map<String, String> environment, String... arguments)
			throws IOException, InterruptedException {
		List<String> line = new ArrayList<>(
				List.of(System.getProperty("java.home") + "/bin/java", "-Xmx1g", "-Dfile.encoding=UTF-8", "-jar", jar));
		line.addAll(List.of(arguments));
		ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
		builder.environment().putAll(environment);
		Process program = builder.start();
		String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (!program.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
			program.destroyForcibly().waitFor();
			throw new IllegalStateException("the program did not end: " + said);
		}
		return new Result(program.exitValue(), said);
	}

	/** How it ended, and what it said. */
	public record Result(int code, String said) {

	}

}
