package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.indicator.Indicator;
import org.ziping.indicator.Score;
import org.ziping.indicator.ScoreCard;
import org.ziping.indicator.Scores;
import org.ziping.indicator.rules.CriteriaList;
import org.ziping.indicator.rules.Qualitative;

/** Lays the scores out as a tree: branches once, leaves under them. */
@Component
class ScoreViews {

	private final Scores scores;

	ScoreViews(Scores scores) {
		this.scores = scores;
	}

	/** A branch heading (without a score) or a leaf. */
	record Line(int depth, String name, String weight, @Nullable Leaf leaf) {
	}

	/** A leaf with what its answer form needs. */
	record Leaf(Score score, boolean writable) {

		public List<CriteriaList.Criterion> criteria() {
			return (this.score.indicator().rule() instanceof CriteriaList list) ? list.criteria() : List.of();
		}

		public Qualitative.Level[] levels() {
			return Qualitative.Level.values();
		}

		public String asks() {
			return this.score.indicator().rule().asks().name();
		}

		public boolean met(String criterion) {
			return this.score.given().answer().filter((answer) -> answer.met().contains(criterion)).isPresent();
		}

		public String level() {
			return this.score.given().answer().map((answer) -> String.valueOf(answer.level())).orElse("");
		}

		public String share() {
			return this.score.given()
				.answer()
				.filter((answer) -> answer.share() != null)
				.map((answer) -> answer.share().movePointRight(2).stripTrailingZeros().toPlainString() + "%")
				.orElse("");
		}

		public String points() {
			return this.score.given()
				.answer()
				.filter((answer) -> answer.points() != null)
				.map((answer) -> answer.points().stripTrailingZeros().toPlainString())
				.orElse("");
		}

	}

	void fill(Model model, String dossier, String person) {
		ScoreCard card = this.scores.card(dossier);
		model.addAttribute("card", card);
		model.addAttribute("grade", this.scores.grade(card).orElse(null));
		model.addAttribute("lines", lines(dossier, card, person));
	}

	Leaf leaf(String dossier, String indicator, String person) {
		Score score = this.scores.card(dossier).of(indicator).orElseThrow();
		return new Leaf(score, this.scores.writable(dossier, indicator, person));
	}

	private List<Line> lines(String dossier, ScoreCard card, String person) {
		List<Line> lines = new ArrayList<>();
		List<String> above = List.of();
		for (Score score : card.scores()) {
			Indicator leaf = score.indicator();
			headings(lines, above, leaf.path(), card);
			above = leaf.path();
			lines.add(new Line(leaf.path().size(), leaf.name(), leaf.weight().toPlainString(),
					new Leaf(score, this.scores.writable(dossier, leaf.code(), person))));
		}
		return lines;
	}

	/** Only the branches that begin here. */
	private static void headings(List<Line> lines, List<String> above, List<String> path, ScoreCard card) {
		for (int depth = 0; depth < path.size(); depth++) {
			List<String> branch = path.subList(0, depth + 1);
			if (above.size() <= depth || !above.subList(0, depth + 1).equals(branch)) {
				String weight = card.scores()
					.stream()
					.filter((score) -> startsWith(score.indicator().path(), branch))
					.map(Score::max)
					.reduce(BigDecimal.ZERO, BigDecimal::add)
					.toPlainString();
				lines.add(new Line(depth, branch.get(depth), weight, null));
			}
		}
	}

	private static boolean startsWith(List<String> path, List<String> branch) {
		return path.size() >= branch.size() && path.subList(0, branch.size()).equals(branch);
	}

}
