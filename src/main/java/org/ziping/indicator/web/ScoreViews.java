package org.ziping.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.indicator.Indicator;
import org.ziping.indicator.Score;
import org.ziping.indicator.ScoreCard;
import org.ziping.indicator.ScoreSide;
import org.ziping.indicator.Scores;
import org.ziping.indicator.SideBySide;
import org.ziping.indicator.SideScores;
import org.ziping.indicator.rules.CriteriaList;
import org.ziping.indicator.rules.Qualitative;

/** Lays the scores out as a tree: branches once, leaves under them. */
@Component
class ScoreViews {

	private final Scores scores;

	private final SideScores sides;

	ScoreViews(Scores scores, SideScores sides) {
		this.scores = scores;
		this.sides = sides;
	}

	/** A branch heading (without a score) or a leaf. */
	record Line(int depth, String name, String weight, @Nullable Leaf leaf) {
	}

	/** A leaf with what its answer form needs. */
	record Leaf(Score score, boolean writable, SideBySide.Row row) {

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

	void fill(Model model, String dossier, String person, Show show) {
		SideBySide sides = this.sides.of(dossier);
		ScoreCard card = sides.card();
		List<Leaf> leaves = sides.rows()
			.stream()
			.map((row) -> new Leaf(row.self(), this.scores.writable(dossier, row.self().indicator().code(), person),
					row))
			.toList();
		model.addAttribute("card", card);
		model.addAttribute("sides", sides);
		model.addAttribute("visible", visible(sides, dossier, person));
		model.addAttribute("giving", giving(dossier, person));
		model.addAttribute("grade", this.scores.grade(card).orElse(null));
		model.addAttribute("show", show);
		model.addAttribute("counts", Show.counts(leaves));
		model.addAttribute("lines", lines(card, leaves.stream().filter(show::takes).toList()));
	}

	Leaf leaf(String dossier, String indicator, String person) {
		SideBySide.Row row = this.sides.of(dossier).of(indicator).orElseThrow();
		return new Leaf(row.self(), this.scores.writable(dossier, indicator, person), row);
	}

	/**
	 * A side's column stands there once it has begun, or when it is this person's turn.
	 */
	private List<ScoreSide> visible(SideBySide sides, String dossier, String person) {
		Set<ScoreSide> visible = this.sides.visible(dossier, person);
		return Arrays.stream(ScoreSide.values())
			.filter(visible::contains)
			.filter((side) -> sides.isBegun(side) || this.sides.mayGive(dossier, side, person))
			.toList();
	}

	private @Nullable ScoreSide giving(String dossier, String person) {
		return Arrays.stream(ScoreSide.values())
			.filter((side) -> this.sides.mayGive(dossier, side, person))
			.findFirst()
			.orElse(null);
	}

	private static List<Line> lines(ScoreCard card, List<Leaf> leaves) {
		List<Line> lines = new ArrayList<>();
		List<String> above = List.of();
		for (Leaf one : leaves) {
			Indicator leaf = one.score().indicator();
			headings(lines, above, leaf.path(), card);
			above = leaf.path();
			lines.add(new Line(leaf.path().size(), leaf.name(), leaf.weight().toPlainString(), one));
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
