package org.ziping.web;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.stereotype.Component;

import org.ziping.core.Command;

/** Lets an operator on this machine ask the running server, on the management port. */
@Component
@Endpoint(id = "commands")
class CommandsEndpoint {

	private final List<Command> commands;

	CommandsEndpoint(ObjectProvider<Command> commands) {
		this.commands = commands.orderedStream().toList();
	}

	@ReadOperation
	List<String> names() {
		return this.commands.stream().map(Command::name).sorted().toList();
	}

	@WriteOperation
	@Nullable Map<String, Object> run(@Selector String name, @Nullable String arguments, @Nullable Boolean json) {
		return this.commands.stream()
			.filter((command) -> command.name().equals(name))
			.findFirst()
			.map((command) -> run(command, arguments, Boolean.TRUE.equals(json)))
			.orElse(null);
	}

	private static Map<String, Object> run(Command command, @Nullable String arguments, boolean json) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		List<String> words = (arguments == null || arguments.isBlank()) ? List.of()
				: arguments.lines().filter((word) -> !word.isBlank()).toList();
		int code = command.run(words, json, new PrintStream(said, true, StandardCharsets.UTF_8));
		return Map.of("code", code, "text", said.toString(StandardCharsets.UTF_8));
	}

}
