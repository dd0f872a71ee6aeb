package org.ziping.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;

/**
 * The live numbers of a dossier by code: {@code F08} an indicator's rate,
 * {@code F08.score} its points, {@code CG02.FINAL} a cell, {@code total}, {@code grade}.
 */
@Service
@Transactional(readOnly = true)
public class Figures {

	public static final String TOTAL = "total";

	public static final String GRADE = "grade";

	private final Sheets sheets;

	private final Scores scores;

	private final Desks desks;

	private final MessageSource words;

	private final Targets targets;

	private final Dossiers dossiers;

	Figures(Sheets sheets, Scores scores, Desks desks, MessageSource words, Targets targets, Dossiers dossiers) {
		this.targets = targets;
		this.dossiers = dossiers;
		this.words = words;
		this.sheets = sheets;
		this.scores = scores;
		this.desks = desks;
	}

	/** Empty while the number cannot be known yet. */
	public Optional<FigureValue> figure(String dossier, String code) {
		return all(dossier).stream().filter((figure) -> figure.code().equals(code)).findFirst();
	}

	/** Every figure that has a value now, in the order of the tables. */
	public List<FigureValue> all(String dossier) {
		Sheet sheet = this.sheets.of(dossier);
		ScoreCard card = this.scores.card(dossier);
		List<FigureValue> figures = new ArrayList<>();
		for (DataItem item : sheet.system().items()) {
			for (Column column : item.columns()) {
				cell(dossier, sheet, item, column).ifPresent(figures::add);
			}
		}
		Dossier of = this.dossiers.get(dossier);
		this.targets.of(of.unit(), of.year()).forEach((target) -> figures.add(target(target)));
		card.scores().forEach((score) -> figures.addAll(indicator(dossier, score)));
		if (card.complete()) {
			String total = card.total().toPlainString();
			figures.add(whole(TOTAL, card.total(), total, card));
			this.scores.grade(card).ifPresent((grade) -> figures.add(whole(GRADE, null, grade, card)));
		}
		return figures;
	}

	/** {@code target.M01}: what was promised before the year, as it reads. */
	private static FigureValue target(YearTarget target) {
		TargetPlan plan = target.plan();
		return new FigureValue("target." + target.code(), plan.name(), plan.amount(), plan.words(), "", plan.name(),
				null, List.of(), Set.of());
	}

	private FigureValue whole(String code, @Nullable BigDecimal number, String shown, ScoreCard card) {
		String name = Objects
			.requireNonNull(this.words.getMessage("indicator." + code, null, code, Locale.SIMPLIFIED_CHINESE));
		return new FigureValue(code, name, number, shown, "", name, null, card.explanation().lines(), Set.of());
	}

	private Optional<FigureValue> cell(String dossier, Sheet sheet, DataItem item, Column column) {
		String word = sheet.system().columns().getOrDefault(column, column.name());
		return sheet.number(item, column)
			.map((number) -> new FigureValue(item.code() + "." + column, item.name(), number, number.toPlainString(),
					item.unit(), item.name() + "·" + word, item.formula(), List.of(),
					this.desks.sectionsOf(dossier, sheet.system(), item)));
	}

	private List<FigureValue> indicator(String dossier, Score score) {
		List<FigureValue> figures = new ArrayList<>();
		Indicator leaf = score.indicator();
		String section = this.desks.sectionOfIndicator(dossier, leaf.code());
		Set<String> sections = (section != null) ? Set.of(section) : Set.of();
		List<Sentence> lines = score.explanation().lines();
		String formula = leaf.formulas().isEmpty() ? null : leaf.formulas().get(0);
		score.rate().filter((rate) -> isShare(lines)).ifPresent((rate) -> {
			BigDecimal percent = rate.movePointRight(2);
			figures.add(new FigureValue(leaf.code(), leaf.name(), percent, two(percent), "%", leaf.name(), formula,
					lines, sections));
		});
		score.self()
			.ifPresent((points) -> figures.add(new FigureValue(leaf.code() + ".score", leaf.name(), points,
					points.toPlainString(), "", leaf.name(), formula, lines, sections)));
		return figures;
	}

	/** The last step of its formula ended in per cent. */
	private static boolean isShare(List<Sentence> lines) {
		return lines.stream().anyMatch((line) -> line.arguments().size() == 1 && line.arguments().get(0).endsWith("%"));
	}

	private static String two(BigDecimal number) {
		return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
	}

}
