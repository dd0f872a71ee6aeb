package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.ziping.core.Refusal;
import org.ziping.indicator.Score.State;
import org.ziping.indicator.rules.Answer;
import org.ziping.indicator.rules.CriteriaList;

/** Reckons a system once over made-up figures, so that no leaf first fails in a year. */
public final class SystemSample {

	private static final BigDecimal FULL_SHARE = BigDecimal.ONE;

	private SystemSample() {
	}

	/** The leaves that give no points though every figure and answer is there. */
	public static List<Refusal> of(IndicatorSystem system) {
		Map<String, Given> answers = new HashMap<>();
		system.leaves().forEach((leaf) -> answers.put(leaf.code(), answer(leaf)));
		List<KeyTask> tasks = List.of(task("T01"), task("T02"));
		return new Scoring(new Sheet(system, cells(system), tasks), answers, tasks).card()
			.scores()
			.stream()
			.filter((score) -> score.state() != State.SCORED)
			.map((score) -> Refusal.of("indicator.system-sample", score.indicator().name()))
			.toList();
	}

	static List<Cell> cells(IndicatorSystem system) {
		List<Cell> cells = new ArrayList<>();
		system.items()
			.stream()
			.filter((item) -> item.isTyped() && item.measure() != Measure.TEXT)
			.forEach((item) -> item.columns()
				.forEach((column) -> cells.add(Cell.assumed(item.code(), column, "95", new BigDecimal("95")))));
		return cells;
	}

	static Given answer(Indicator leaf) {
		Optional<Answer> answer = switch (leaf.rule().asks()) {
			case NOTHING -> Optional.empty();
			case CRITERIA ->
				Optional.of(new Answer(Set.copyOf(((CriteriaList) leaf.rule()).wording().keySet()), null, null, null));
			case LEVEL -> Optional.of(new Answer(Set.of(), "REACHED", FULL_SHARE, null));
			case POINTS -> Optional.of(new Answer(Set.of(), null, null, leaf.weight()));
		};
		return new Given(leaf.code(), answer, null, false, null, null, null, "", "", 0);
	}

	static KeyTask task(String code) {
		return new KeyTask(code, code, "", BigDecimal.TEN, "", "", new BigDecimal(100), "", null, null, 1, "");
	}

}
