package org.ziping.indicator;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.document.FilledRow;
import org.ziping.document.WorkbookReader;
import org.ziping.indicator.rules.Answer;
import org.ziping.indicator.rules.ScoringRule.Asks;
import org.ziping.organisation.GuardedByState;

/**
 * Takes a filled 自评打分表 in: points where a person gives them, and reasons. All of it or,
 * with a sentence for each wrong row, nothing.
 */
@Service
@Transactional
public class ScoreIntake {

	private final WorkbookReader reader;

	private final Scores scores;

	private final IndicatorSystems systems;

	private final MessageSource words;

	ScoreIntake(WorkbookReader reader, Scores scores, IndicatorSystems systems, MessageSource words) {
		this.reader = reader;
		this.scores = scores;
		this.systems = systems;
		this.words = words;
	}

	/**
	 * @return how many indicators changed
	 */
	@GuardedByState
	public int take(String dossier, InputStream file, Actor by) {
		List<String> wrong = new ArrayList<>();
		Map<String, Integer> at = new HashMap<>();
		int changed = 0;
		for (FilledRow row : this.reader.rows(file)) {
			if (at.isEmpty()) {
				head(row, at);
				continue;
			}
			try {
				changed += row(dossier, row, at, by) ? 1 : 0;
			}
			catch (Refusal refusal) {
				wrong.add(row.place(at.get("third")) + " " + say("refusal." + refusal.code(), refusal.arguments()));
			}
		}
		if (at.isEmpty()) {
			throw Refusal.of("indicator.score-book");
		}
		if (!wrong.isEmpty()) {
			throw Refusal.of("indicator.score-rows", wrong.size(), String.join(" ", wrong));
		}
		return changed;
	}

	private void head(FilledRow row, Map<String, Integer> at) {
		Map<String, Integer> found = new HashMap<>();
		for (int column = 0; column < row.cells().size(); column++) {
			for (String name : SheetBooks.SCORE) {
				if (say("indicator.book." + name).equals(row.text(column))) {
					found.put(name, column);
				}
			}
		}
		if (found.keySet().containsAll(Set.of("third", "self", "reason"))) {
			at.putAll(found);
		}
	}

	private boolean row(String dossier, FilledRow row, Map<String, Integer> at, Actor by) {
		Optional<Indicator> leaf = this.systems.of(dossier)
			.leaves()
			.stream()
			.filter((one) -> one.name().equals(row.text(at.get("third"))))
			.findFirst();
		if (leaf.isEmpty()) {
			return false;
		}
		String code = leaf.get().code();
		Given before = this.scores.given(dossier, code);
		String reason = row.text(at.get("reason"));
		String points = row.text(at.get("self"));
		if (leaf.get().rule().asks() == Asks.POINTS && !points.isEmpty()) {
			BigDecimal number = TypedNumber.read(points, Measure.NUMBER, Map.of());
			if (same(before, number) && reason.equals(text(before.reason()))) {
				return false;
			}
			this.scores.answer(dossier, code, new Answer(Set.of(), null, null, number), reason, by, before.edition());
			return true;
		}
		if (reason.isEmpty() || reason.equals(text(before.reason()))) {
			return false;
		}
		this.scores.explain(dossier, code, reason, by, before.edition());
		return true;
	}

	private static boolean same(Given before, BigDecimal number) {
		return before.answer()
			.map(Answer::points)
			.filter((points) -> points != null && points.compareTo(number) == 0)
			.isPresent();
	}

	private static String text(@Nullable String reason) {
		return (reason != null) ? reason : "";
	}

	private String say(String key, Object... arguments) {
		return Objects.requireNonNull(this.words.getMessage(key, arguments, key, Locale.SIMPLIFIED_CHINESE));
	}

}
