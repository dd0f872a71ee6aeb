package org.ziping.web;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import org.ziping.core.Verdict;
import org.ziping.dossier.Contribution;
import org.ziping.dossier.ContributionState;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.worklist.Turn;

/** Says why a turn is somebody's again. */
@Component
class CameBack {

	private final Dossiers dossiers;

	private final MessageSource words;

	CameBack(Dossiers dossiers, MessageSource words) {
		this.dossiers = dossiers;
		this.words = words;
	}

	@Nullable String why(Turn turn) {
		if (turn.section() != null && turn.step().equals("contribute")) {
			return contribution(turn).orElse(null);
		}
		return returned(turn).or(() -> opinions(turn)).orElse(null);
	}

	private Optional<String> contribution(Turn turn) {
		return this.dossiers.contributions(turn.dossierId())
			.stream()
			.filter((one) -> one.section().equals(turn.section()) && one.state() == ContributionState.RETURNED)
			.map(Contribution::reason)
			.map((reason) -> (reason != null) ? reason : say("web.home.back.plain"))
			.findFirst();
	}

	/** The last word on the way to this step was a return to it. */
	private Optional<String> returned(Turn turn) {
		return this.dossiers.decisions(turn.dossierId())
			.stream()
			.filter((decision) -> decision.at().compareTo(turn.openedAt()) <= 0)
			.reduce((former, later) -> later)
			.filter((last) -> last.verdict() == Verdict.RETURN && turn.step().equals(last.returnTo()))
			.map(this::worded);
	}

	private String worded(Decision decision) {
		String opinion = (decision.opinion() != null) ? decision.opinion() : "";
		return say("web.home.back", decision.personName(), opinion);
	}

	private Optional<String> opinions(Turn turn) {
		long open = turn.step().equals("revise")
				? this.dossiers.comments(turn.dossierId()).stream().filter((one) -> !one.answered()).count() : 0;
		return (open == 0) ? Optional.empty() : Optional.of(say("web.home.back.opinions", open));
	}

	private String say(String key, Object... arguments) {
		return this.words.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
