package org.ziping;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The server of this machine, asked through its loopback management port. */
final class RunningServer {

	private static final String PORT = "--management.server.port=";

	private final String port;

	RunningServer(List<String> settings) {
		this.port = settings.stream()
			.filter((setting) -> setting.startsWith(PORT))
			.map((setting) -> setting.substring(PORT.length()))
			.findFirst()
			.orElseGet(() -> System.getenv().getOrDefault("MANAGEMENT_SERVER_PORT", "8081"));
	}

	int ask(String name, List<String> arguments, boolean json, PrintStream out)
			throws IOException, InterruptedException {
		ObjectMapper mapper = new ObjectMapper();
		ObjectNode body = mapper.createObjectNode().put("json", json).put("arguments", String.join("\n", arguments));
		HttpRequest request = HttpRequest
			.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/actuator/commands/" + name))
			.header("Content-Type", "application/json")
			.timeout(Duration.ofMinutes(10))
			.POST(HttpRequest.BodyPublishers.ofString(body.toString()))
			.build();
		HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
		if (answer.statusCode() != 200) {
			throw new IOException(String.valueOf(answer.statusCode()));
		}
		JsonNode said = mapper.readTree(answer.body());
		out.print(said.path("text").asText());
		return said.path("code").asInt(1);
	}

}
