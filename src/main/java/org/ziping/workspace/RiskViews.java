package org.ziping.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Answer;
import org.ziping.dossier.AnswerKind;
import org.ziping.dossier.Comment;
import org.ziping.dossier.Dossiers;
import org.ziping.indicator.Score;
import org.ziping.indicator.ScoreCard;
import org.ziping.inspection.Stage;
import org.ziping.report.Noted;
import org.ziping.report.Reports;

/**
 * The three risks a leader signs with: points that were lost, findings that stand, and
 * opinions that were not followed.
 */
@Component
class RiskViews {

	private static final int FEW = 3;

	private final Dossiers dossiers;

	private final Reports reports;

	private final Notices words;

	RiskViews(Dossiers dossiers, Reports reports, Notices words) {
		this.dossiers = dossiers;
		this.reports = reports;
		this.words = words;
	}

	/**
	 * One kind of risk.
	 *
	 * @param count how many there are, of which the first few are told
	 */
	record Risk(String kind, long count, List<String> lines) {
	}

	List<Risk> of(String dossier, ScoreCard card) {
		return List.of(lost(card), standing(dossier), disputed(dossier));
	}

	private Risk lost(ScoreCard card) {
		List<Score> lost = card.scores()
			.stream()
			.filter(Score::losesPoints)
			.sorted(Comparator.comparing(RiskViews::missing).reversed())
			.toList();
		return risk("lost",
				lost.stream()
					.map((score) -> this.words.say("workspace.leader.lost", score.indicator().name(),
							plain(score.self().orElse(BigDecimal.ZERO)), plain(score.max())))
					.toList());
	}

	/** What nobody mended: let stand with a reason, or only a hint. */
	private Risk standing(String dossier) {
		List<String> lines = new ArrayList<>();
		List<Noted> all = this.reports.findings(dossier, Stage.BINDING);
		all.stream()
			.sorted(Comparator.comparing(Noted::isMandatory).reversed())
			.forEach(
					(noted) -> lines.add((noted.waiver() != null)
							? this.words.say("workspace.leader.waived", noted.finding().sentence(),
									noted.waiver().personName(), noted.waiver().reason())
							: noted.finding().sentence()));
		return risk("standing", lines);
	}

	private Risk disputed(String dossier) {
		return risk("disputed",
				this.dossiers.comments(dossier)
					.stream()
					.filter((comment) -> !comment.answered() || notFollowed(comment))
					.map(this::dispute)
					.toList());
	}

	private static boolean notFollowed(Comment comment) {
		Answer answer = comment.answer();
		return answer != null && answer.kind() == AnswerKind.NOT_CHANGED;
	}

	private String dispute(Comment comment) {
		Answer answer = comment.answer();
		return (answer == null) ? this.words.say("workspace.leader.unanswered", comment.text())
				: this.words.say("workspace.leader.not-followed", comment.text(), answer.text());
	}

	private static Risk risk(String kind, List<String> lines) {
		return new Risk(kind, lines.size(), lines.stream().limit(FEW).toList());
	}

	private static BigDecimal missing(Score score) {
		return score.max().subtract(score.self().orElse(BigDecimal.ZERO));
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
