package org.ziping;

import java.io.IOException;
import java.io.PrintStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

import org.ziping.core.Command;

/**
 * {@code java -jar ziping.jar <command> [arguments] [--json]}. Some commands need no
 * database; the others ask the running server through its loopback management port, and
 * open the database themselves where no server runs.
 */
final class Commands {

	private static final String MANAGEMENT = System.getProperty("ziping.management",
			"http://127.0.0.1:8081/actuator/commands");

	private Commands() {
	}

	static int run(String[] line, PrintStream out) {
		List<String> arguments = new ArrayList<>(Arrays.asList(line).subList(1, line.length));
		boolean json = arguments.remove("--json");
		Optional<Command> plain = StreamSupport.stream(ServiceLoader.load(Command.class).spliterator(), false)
			.filter((command) -> command.name().equals(line[0]))
			.findFirst();
		if (plain.isPresent()) {
			return plain.get().run(arguments, json, out);
		}
		try {
			return askServer(line[0], arguments, json, out);
		}
		catch (ConnectException ex) {
			return openDatabase(line[0], arguments, json, out);
		}
		catch (IOException ex) {
			out.println(ex.getMessage());
			return 1;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return 1;
		}
	}

	private static int askServer(String name, List<String> arguments, boolean json, PrintStream out)
			throws IOException, InterruptedException {
		ObjectMapper mapper = new ObjectMapper();
		ObjectNode body = mapper.createObjectNode().put("json", json);
		body.put("arguments", String.join("\n", arguments));
		HttpRequest request = HttpRequest.newBuilder(URI.create(MANAGEMENT + "/" + name))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofMinutes(10))
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			out.println(help());
			return 1;
		}
		JsonNode said = mapper.readTree(answer.body());
		out.print(said.path("text").asText());
		return said.path("code").asInt(1);
	}

	private static int openDatabase(String name, List<String> arguments, boolean json, PrintStream out) {
		try (ConfigurableApplicationContext house = new SpringApplicationBuilder(Ziping.class)
			.web(WebApplicationType.NONE)
			.properties("camunda.bpm.job-execution.enabled=false", "logging.level.root=error")
			.run()) {
			Optional<Command> command = house.getBeanProvider(Command.class)
				.stream()
				.filter((one) -> one.name().equals(name))
				.findFirst();
			if (command.isEmpty()) {
				out.println(help());
				out.println(house.getBeanProvider(Command.class)
					.stream()
					.map(Command::name)
					.sorted()
					.collect(Collectors.joining("\n")));
				return name.equals("help") ? 0 : 1;
			}
			return command.get().run(arguments, json, out);
		}
	}

	private static String help() {
		return "java -jar ziping.jar <command> [arguments] [--json]\n"
				+ StreamSupport.stream(ServiceLoader.load(Command.class).spliterator(), false)
					.map(Command::name)
					.sorted()
					.collect(Collectors.joining("\n"));
	}

}
