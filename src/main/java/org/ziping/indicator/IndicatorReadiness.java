package org.ziping.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.spi.Obstacle;
import org.ziping.dossier.spi.ReadinessCheck;
import org.ziping.indicator.Score.State;

/**
 * Nothing is handed in with holes, and nothing leaves compiling without points and
 * reasons.
 */
@Component
@Transactional(readOnly = true)
class IndicatorReadiness implements ReadinessCheck {

	private static final Set<String> OF_SECTION = Set.of("contribute", "confirm_contribution");

	private final SectionWork work;

	private final Scores scores;

	private final IndicatorSystems systems;

	IndicatorReadiness(SectionWork work, Scores scores, IndicatorSystems systems) {
		this.work = work;
		this.scores = scores;
		this.systems = systems;
	}

	@Override
	public List<Obstacle> before(String dossierId, String step, @Nullable String section) {
		if (section != null && OF_SECTION.contains(step)) {
			return contribution(dossierId, section);
		}
		return "compile_data".equals(step) ? compiled(dossierId) : List.of();
	}

	private List<Obstacle> contribution(String dossier, String section) {
		List<Obstacle> obstacles = new ArrayList<>(gaps(dossier, this.work.items(dossier, section)));
		this.work.keyTasks(dossier, section)
			.stream()
			.filter((task) -> !task.isAnswered())
			.forEach((task) -> obstacles.add(Obstacle.of("indicator.task-unanswered", task.name())));
		this.work.indicators(dossier, section)
			.stream()
			.filter((leaf) -> !this.scores.given(dossier, leaf.code()).isProposed())
			.forEach((leaf) -> obstacles.add(Obstacle.of("indicator.not-proposed", leaf.name())));
		return obstacles;
	}

	private List<Obstacle> compiled(String dossier) {
		List<Obstacle> obstacles = new ArrayList<>(gaps(dossier, this.systems.of(dossier).items()));
		for (Score score : this.scores.of(dossier)) {
			if (score.self().isEmpty() && score.state() != State.NOT_APPLICABLE) {
				obstacles.add(Obstacle.of("indicator.unscored", score.indicator().name()));
			}
			else if (score.lacksReason()) {
				obstacles.add(Obstacle.of("indicator.reason", score.indicator().name()));
			}
		}
		return obstacles;
	}

	private List<Obstacle> gaps(String dossier, List<DataItem> items) {
		return this.work.gaps(dossier, items)
			.stream()
			.map((gap) -> Obstacle.of("indicator.missing-value", gap.item().name(),
					this.systems.of(dossier).columns().getOrDefault(gap.column(), "")))
			.toList();
	}

}
