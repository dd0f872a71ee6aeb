package org.ziping.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.ziping.core.Percentage;
import org.ziping.core.Refusal;
import org.ziping.indicator.Indicator.Direction;
import org.ziping.indicator.Score.State;
import org.ziping.indicator.formula.Outcome;
import org.ziping.indicator.rules.Basis;
import org.ziping.indicator.rules.Points;

/**
 * Makes points out of a sheet and people's answers, and says for each how. Touches
 * nothing, so it can also be asked «what if».
 */
public final class Scoring {

	private static final Set<String> MISSING = Set.of("indicator.formula-missing", "indicator.rule-measure");

	private static final BigDecimal LOW = new BigDecimal("0.8");

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private final Sheet sheet;

	private final Map<String, Given> given;

	private final List<KeyTask> keyTasks;

	public Scoring(Sheet sheet, Map<String, Given> given, List<KeyTask> keyTasks) {
		this.sheet = sheet;
		this.given = Map.copyOf(given);
		this.keyTasks = List.copyOf(keyTasks);
	}

	public ScoreCard card() {
		List<Score> scores = this.sheet.system().leaves().stream().map(this::score).toList();
		BigDecimal sum = scores.stream()
			.flatMap((score) -> score.self().stream())
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		BigDecimal weight = scores.stream()
			.filter((score) -> score.state() != State.NOT_APPLICABLE)
			.map(Score::max)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
		boolean complete = scores.stream()
			.allMatch((score) -> score.state() == State.SCORED || score.state() == State.NOT_APPLICABLE);
		BigDecimal total = rescaled(sum, weight);
		return new ScoreCard(scores, sum.setScale(2, RoundingMode.HALF_UP), weight, total, complete,
				total(sum, weight, total), totalHints(scores, total));
	}

	private static BigDecimal rescaled(BigDecimal sum, BigDecimal weight) {
		BigDecimal exact = (weight.signum() == 0) ? BigDecimal.ZERO
				: sum.multiply(IndicatorSystem.FULL).divide(weight, MathContext.DECIMAL128);
		return exact.setScale(2, RoundingMode.HALF_UP);
	}

	private static Explanation total(BigDecimal sum, BigDecimal weight, BigDecimal total) {
		if (weight.compareTo(IndicatorSystem.FULL) == 0) {
			return new Explanation(List.of(Sentence.of("indicator.explain.total", total.toPlainString())));
		}
		return new Explanation(List.of(Sentence.of("indicator.explain.rescaled", sum.toPlainString(),
				weight.toPlainString(), total.toPlainString())));
	}

	/**
	 * The rule's refusals are told here, not thrown: one gap must not hide the others.
	 */
	private Score score(Indicator leaf) {
		Given said = this.given.getOrDefault(leaf.code(), Given.nothing(leaf.code()));
		if (said.notApplicable()) {
			return new Score(leaf, State.NOT_APPLICABLE, Optional.empty(), leaf.weight(), Optional.empty(),
					new Explanation(List.of(Sentence.of("indicator.explain.not-applicable"))), said, List.of(),
					List.of());
		}
		List<Sentence> lines = new ArrayList<>();
		try {
			List<BigDecimal> measures = measures(leaf, lines);
			Points points = leaf.rule().score(new Basis(leaf.weight(), measures, said.answer(), shares()));
			lines.add(new Sentence(points.code(), points.arguments()));
			Optional<BigDecimal> rate = measures.stream().findFirst();
			List<Sentence> contrary = contrary(leaf);
			return new Score(leaf, State.SCORED, Optional.of(points.value()), leaf.weight(), rate,
					new Explanation(lines), said, contrary, hints(leaf, points.value(), rate, contrary));
		}
		catch (Refusal refusal) {
			lines.add(Sentence.of(refusal));
			return new Score(leaf, state(refusal), Optional.empty(), leaf.weight(), Optional.empty(),
					new Explanation(lines), said, contrary(leaf), List.of());
		}
	}

	private List<BigDecimal> measures(Indicator leaf, List<Sentence> lines) {
		List<BigDecimal> measures = new ArrayList<>();
		for (String formula : leaf.formulas()) {
			Outcome outcome = this.sheet.reckon(formula, Optional.empty(), isRate(formula));
			outcome.steps().forEach((step) -> lines.add(Sentence.plain(step)));
			measures.add(outcome.number());
		}
		return measures;
	}

	/** What is divided, or typed in per cent, is read as a share. */
	private boolean isRate(String formula) {
		return formula.indexOf('/') >= 0 || formula.indexOf('／') >= 0 || formula.indexOf('÷') >= 0
				|| this.sheet.system()
					.items()
					.stream()
					.anyMatch((item) -> item.measure() == Measure.PERCENT && formula.contains(item.name()));
	}

	private List<Basis.Share> shares() {
		return this.keyTasks.stream()
			.filter((task) -> task.budgetWan() != null && task.completion() != null)
			.map((task) -> new Basis.Share(task.name(), task.budgetWan(), task.completion().movePointLeft(2)))
			.toList();
	}

	private static List<Sentence> hints(Indicator leaf, BigDecimal points, Optional<BigDecimal> rate,
			List<Sentence> contrary) {
		if (points.compareTo(leaf.weight()) != 0) {
			return List.of();
		}
		List<Sentence> hints = new ArrayList<>(contrary);
		rate.filter((found) -> leaf.direction() == Direction.LOWER_IS_BETTER && found.compareTo(HALF) < 0)
			.ifPresent((found) -> hints.add(Sentence.of("indicator.hint.low-use", leaf.name(), new Percentage(found))));
		return hints;
	}

	/**
	 * Its own rate and the figure it watches, where they are low: 40.56% and full marks.
	 */
	private List<Sentence> contrary(Indicator leaf) {
		Stream<String> own = (leaf.direction() == Direction.HIGHER_IS_BETTER)
				? leaf.formulas().stream().limit(1).filter(this::isRate) : Stream.empty();
		return Stream.concat(Stream.ofNullable(leaf.watch()), own)
			.flatMap((formula) -> known(formula).stream())
			.filter((outcome) -> outcome.number().compareTo(LOW) < 0)
			.map((outcome) -> Sentence.of("indicator.hint.contrary", leaf.name(),
					outcome.steps().get(outcome.steps().size() - 1)))
			.distinct()
			.toList();
	}

	private Optional<Outcome> known(String formula) {
		try {
			return Optional.of(this.sheet.reckon(formula, Optional.empty(), true));
		}
		catch (Refusal refusal) {
			return Optional.empty();
		}
	}

	private List<Sentence> totalHints(List<Score> scores, BigDecimal total) {
		if (total.compareTo(IndicatorSystem.FULL) != 0) {
			return List.of();
		}
		return scores.stream()
			.filter((score) -> score.indicator().direction() == Direction.HIGHER_IS_BETTER)
			.filter((score) -> score.indicator().formulas().stream().anyMatch(this::isRate))
			.filter((score) -> score.rate().filter((rate) -> rate.compareTo(LOW) < 0).isPresent())
			.map((score) -> Sentence.of("indicator.hint.full-total", score.indicator().name(),
					score.rate().map(Percentage::new).map(Percentage::toString).orElse("")))
			.toList();
	}

	private static State state(Refusal refusal) {
		if (MISSING.contains(refusal.code())) {
			return State.MISSING;
		}
		return "indicator.rule-answer".equals(refusal.code()) ? State.UNANSWERED : State.BROKEN;
	}

}
