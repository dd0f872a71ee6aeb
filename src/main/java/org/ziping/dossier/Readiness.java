package org.ziping.dossier;

import java.util.List;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.core.Refusal;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;

/** Asks all rooms what is still missing, and says it once. */
@Component
class Readiness {

	private final ObjectProvider<ReadinessCheck> checks;

	Readiness(ObjectProvider<ReadinessCheck> checks) {
		this.checks = checks;
	}

	void check(Hearing hearing) {
		if (hearing.act().returns()) {
			return;
		}
		List<Obstacle> obstacles = before(hearing.act());
		if (obstacles.size() == 1) {
			throw Refusal.of(obstacles.get(0).code(), obstacles.get(0).getArguments());
		}
		if (!obstacles.isEmpty()) {
			Obstacle all = obstacles.stream()
				.reduce((one, other) -> Obstacle.of("dossier.and", one, other))
				.orElseThrow();
			throw Refusal.of("dossier.not-ready", obstacles.size(), all);
		}
	}

	private List<Obstacle> before(Act act) {
		return this.checks.orderedStream()
			.flatMap((room) -> room.before(act.dossierId(), act.step(), act.section()).stream())
			.toList();
	}

}
