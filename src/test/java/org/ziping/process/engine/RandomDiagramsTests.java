package org.ziping.process.engine;

import java.util.Optional;
import java.util.Set;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;

import org.ziping.process.engine.reader.Ways;

import static org.assertj.core.api.Assertions.assertThat;

/** The explorer foretells what the engine does; 2,000 with {@code -Drounds=2000}. */
class RandomDiagramsTests {

	private static final int ROUNDS = Integer.getInteger("rounds", 40);

	@Test
	void foretellsEveryRunOfTheEngine() {
		ProcessEngine engine = Engines.plain().buildProcessEngine();
		int compared = 0;
		for (int round = 0; round < ROUNDS; round++) {
			String key = "p" + round;
			String diagram = RandomDiagram.drawn(key, round);
			Optional<Set<String>> foretold = Ways.troubles(diagram);
			Deployment deployment = engine.getRepositoryService()
				.createDeployment()
				.addString(key + ".bpmn", diagram)
				.deploy();
			Optional<Set<String>> run = new EveryRun(engine, key).troubles();
			engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
			if (foretold.isPresent() && run.isPresent()) {
				assertThat(foretold).as("round %d%n%s", round, diagram).isEqualTo(run);
				compared++;
			}
		}
		engine.close();
		assertThat(compared).isGreaterThan(ROUNDS * 9 / 10);
	}

}
