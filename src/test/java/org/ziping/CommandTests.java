package org.ziping;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

import org.ziping.core.Command;
import org.ziping.house.HouseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What operators may ask beside the server. */
@HouseTest
class CommandTests {

	@Autowired
	ObjectProvider<Command> commands;

	@Test
	void helpHasALineForEachCommandAndNoOther() {
		Set<String> names = new TreeSet<>(Set.of("help"));
		this.commands.forEach((command) -> names.add(command.name()));
		ServiceLoader.load(Command.class).forEach((command) -> names.add(command.name()));
		assertThat(CommandHelp.summaries().keySet()).isEqualTo(names);
		assertThat(run("help")).contains("verify-audit", "inspect", "check-diagram", "invariants");
	}

	@Test
	void readsTheShippedDiagramWithoutADatabase() {
		assertThat(run("check-diagram", "processes/self-evaluation.bpmn")).endsWith("\n0");
	}

	@Test
	void saysWhichCommandThereIsNot() {
		assertThat(run("verify-everything")).contains("verify-everything").endsWith("\n1");
	}

	private static String run(String... line) {
		ByteArrayOutputStream said = new ByteArrayOutputStream();
		int code = new Commands(Ziping.class).run(line, new PrintStream(said, true, StandardCharsets.UTF_8));
		return said.toString(StandardCharsets.UTF_8) + "\n" + code;
	}

}
