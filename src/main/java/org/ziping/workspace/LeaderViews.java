package org.ziping.workspace;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.core.Verdict;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.FrozenPart;
import org.ziping.dossier.Version;
import org.ziping.indicator.ScoreCard;
import org.ziping.indicator.Scores;
import org.ziping.organisation.Person;
import org.ziping.process.TaskView;

/** What a leader needs before a decision: the result, three risks, what changed. */
@Component
class LeaderViews {

	private final Dossiers dossiers;

	private final Scores scores;

	private final DecisionViews decisions;

	private final RiskViews risks;

	LeaderViews(Dossiers dossiers, Scores scores, DecisionViews decisions, RiskViews risks) {
		this.dossiers = dossiers;
		this.scores = scores;
		this.decisions = decisions;
		this.risks = risks;
	}

	void fill(TaskView task, Person person, Model page) {
		String id = task.dossierId();
		ScoreCard card = this.scores.card(id);
		page.addAttribute("total", plain(card.total()));
		page.addAttribute("grade", this.scores.grade(card).orElse(null));
		page.addAttribute("risks", this.risks.of(id, card));
		this.dossiers.inForce(id).ifPresent((version) -> fill(id, version, person, page));
		Map<String, String> steps = this.decisions.steps(id);
		page.addAttribute("also", (task.alsoStep() != null) ? steps.get(task.alsoStep()) : null);
		page.addAttribute("marking", task.verdicts().contains(Verdict.PASS_WITH_CHANGES));
	}

	private void fill(String id, Version version, Person person, Model page) {
		List<Decision> all = this.dossiers.decisions(id);
		page.addAttribute("version", version);
		page.addAttribute("agreed", this.decisions.of(id,
				all.stream().filter((one) -> isOn(one, version) && one.verdict() != Verdict.RETURN).toList()));
		Optional<Version> before = all.stream()
			.filter((one) -> one.person().equals(person.id()) && one.versionNumber() != null && !isOn(one, version))
			.reduce((former, later) -> later)
			.map((last) -> this.dossiers.version(id, last.versionNumber()));
		page.addAttribute("before", before.map(Version::number).orElse(null));
		page.addAttribute("changed", before.map((seen) -> changed(seen, version)).orElse(null));
	}

	private static boolean isOn(Decision decision, Version version) {
		return decision.versionNumber() != null && decision.versionNumber() == version.number();
	}

	/** Names of the parts that read differently, came or went. */
	private static List<String> changed(Version seen, Version now) {
		Map<String, FrozenPart> former = seen.parts()
			.stream()
			.collect(Collectors.toMap(FrozenPart::key, Function.identity()));
		List<String> changed = now.parts()
			.stream()
			.filter((part) -> !same(former.remove(part.key()), part))
			.map(FrozenPart::name)
			.collect(Collectors.toList());
		former.values().stream().map(FrozenPart::name).forEach(changed::add);
		return changed;
	}

	private static boolean same(@Nullable FrozenPart before, FrozenPart now) {
		return before != null && before.digest().equals(now.digest());
	}

	private static String plain(BigDecimal number) {
		return number.stripTrailingZeros().toPlainString();
	}

}
