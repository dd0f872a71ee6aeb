package org.ziping.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.core.Refusal;

/** Which points would move if one figure were another. Writes nothing. */
@Service
@Transactional(readOnly = true)
public class WhatIf {

	private final Sheets sheets;

	private final Scores scores;

	private final IndicatorSystems systems;

	WhatIf(Sheets sheets, Scores scores, IndicatorSystems systems) {
		this.sheets = sheets;
		this.scores = scores;
		this.systems = systems;
	}

	/** A cell that can be asked about. */
	public record Choice(String key, String name) {
	}

	/** One indicator's points before and after; null where there are none. */
	public record Move(String name, @Nullable String before, @Nullable String after) {
	}

	/** What would change. */
	public record Outlook(List<Move> moves, String before, String after, @Nullable String gradeBefore,
			@Nullable String gradeAfter) {
	}

	/** Every typed figure of the dossier's system. */
	public List<Choice> choices(String dossier) {
		IndicatorSystem system = this.systems.of(dossier);
		List<Choice> choices = new ArrayList<>();
		for (DataItem item : system.items()) {
			if (item.isTyped() && item.measure() != Measure.TEXT) {
				Arrays.stream(Column.values())
					.filter(item::has)
					.forEach((column) -> choices.add(new Choice(item.code() + "-" + column,
							item.name() + " " + system.columns().getOrDefault(column, column.name()))));
			}
		}
		return choices;
	}

	/**
	 * @param cell the key of a choice.
	 */
	public Outlook of(String dossier, String cell, String typed) {
		Sheet sheet = this.sheets.of(dossier);
		Choice choice = choices(dossier).stream()
			.filter((one) -> one.key().equals(cell))
			.findFirst()
			.orElseThrow(() -> Refusal.of("indicator.item", cell));
		DataItem item = sheet.system().item(choice.key().substring(0, cell.lastIndexOf('-')));
		Column column = Column.valueOf(cell.substring(cell.lastIndexOf('-') + 1));
		BigDecimal number = TypedNumber.read(typed, item.measure(), sheet.system().units());
		ScoreCard now = this.scores.card(dossier, sheet);
		ScoreCard then = this.scores.card(dossier, sheet.with(Cell.assumed(item.code(), column, typed, number)));
		return new Outlook(moves(now, then), now.total().toPlainString(), then.total().toPlainString(),
				this.scores.grade(now).orElse(null), this.scores.grade(then).orElse(null));
	}

	private static List<Move> moves(ScoreCard now, ScoreCard then) {
		List<Move> moves = new ArrayList<>();
		for (Score score : now.scores()) {
			String before = shown(score.self());
			String after = shown(then.of(score.indicator().code()).flatMap(Score::self));
			if (!Objects.equals(before, after)) {
				moves.add(new Move(score.indicator().name(), before, after));
			}
		}
		return moves;
	}

	private static @Nullable String shown(Optional<BigDecimal> points) {
		return points.map(BigDecimal::toPlainString).orElse(null);
	}

}
