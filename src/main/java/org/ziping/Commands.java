package org.ziping;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.ziping.core.Command;
import org.ziping.core.PlainWords;

/**
 * {@code java -jar ziping.jar <command> [arguments] [--json] [--setting=value]}. Some
 * commands need no database; the others ask the running server through its loopback
 * management port, and open the database themselves where no server runs.
 */
final class Commands {

	/** No pages, no jobs, no log between the findings. */
	private static final List<String> QUIET = List.of("--camunda.bpm.job-execution.enabled=false",
			"--spring.task.scheduling.enabled=false", "--logging.level.root=error",
			"--logging.level.org.camunda=error");

	private final Class<?> application;

	/**
	 * @param application what is started where a command needs the database and no server
	 * runs.
	 */
	Commands(Class<?> application) {
		this.application = application;
	}

	int run(String[] line, PrintStream out) {
		List<String> arguments = new ArrayList<>(Arrays.asList(line).subList(1, line.length));
		boolean json = arguments.remove("--json");
		List<String> settings = arguments.stream().filter((word) -> word.matches("--[a-z][\\w.-]*=.*")).toList();
		arguments.removeAll(settings);
		if (line[0].equals("help")) {
			CommandHelp.print(out);
			return 0;
		}
		Optional<Command> plain = ServiceLoader.load(Command.class)
			.stream()
			.map(ServiceLoader.Provider::get)
			.filter((command) -> command.name().equals(line[0]))
			.findFirst();
		if (plain.isPresent()) {
			return plain.get().run(arguments, json, out);
		}
		if (!CommandHelp.knows(line[0])) {
			out.println(PlainWords.say("web.command.unknown", line[0]));
			CommandHelp.print(out);
			return 1;
		}
		return askServerOrDatabase(line[0], arguments, json, settings, out);
	}

	private int askServerOrDatabase(String name, List<String> arguments, boolean json, List<String> settings,
			PrintStream out) {
		try {
			return new RunningServer(settings).ask(name, arguments, json, out);
		}
		catch (ConnectException ex) {
			return openDatabase(name, arguments, json, settings, out);
		}
		catch (IOException ex) {
			out.println(PlainWords.say("web.command.server-odd", ex.getMessage()));
			return 1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private int openDatabase(String name, List<String> arguments, boolean json, List<String> settings,
			PrintStream out) {
		String[] start = Stream.concat(QUIET.stream(), settings.stream()).toArray(String[]::new);
		ConfigurableApplicationContext house;
		try {
			house = new SpringApplicationBuilder(this.application).web(WebApplicationType.NONE).run(start);
		}
		catch (RuntimeException ex) {
			// The reason was printed by the failure analysis.
			return 1;
		}
		try (house) {
			return house.getBeanProvider(Command.class)
				.stream()
				.filter((command) -> command.name().equals(name))
				.findFirst()
				.orElseThrow()
				.run(arguments, json, out);
		}
	}

}
