package org.ziping.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.dossier.Area;
import org.ziping.dossier.Decision;
import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Units;
import org.ziping.process.Tasks;
import org.ziping.worklist.Worklist;

/** Decisions as their cards show them. */
@Component
class DecisionViews {

	private final Dossiers dossiers;

	private final Tasks tasks;

	private final Worklist worklist;

	private final People people;

	private final Units units;

	private final Looking looking;

	private final Notices words;

	DecisionViews(Dossiers dossiers, Tasks tasks, Worklist worklist, People people, Units units, Looking looking,
			Notices words) {
		this.dossiers = dossiers;
		this.tasks = tasks;
		this.worklist = worklist;
		this.people = people;
		this.units = units;
		this.looking = looking;
		this.words = words;
	}

	/** One decision in words. */
	record Card(String step, @Nullable String part, String verdict, String word, String name, String post,
			@Nullable String onBehalfOf, @Nullable String opinion, String at, @Nullable String code) {
	}

	List<Card> of(String dossier, List<Decision> decisions) {
		Map<String, String> steps = steps(dossier);
		Map<String, String> areas = areas(dossier);
		return decisions.stream()
			.map((one) -> new Card(steps.getOrDefault(one.step(), one.step()), part(one, areas), one.verdict().name(),
					this.words.say("dossier.verdict." + one.verdict().name()), one.personName(), one.post(),
					(one.onBehalfOf() != null) ? this.people.nameOf(one.onBehalfOf()) : null, one.opinion(),
					this.looking.moment(one.at()), (one.versionNumber() != null) ? one.digest().code() : null))
			.toList();
	}

	Map<String, String> steps(String dossier) {
		Map<String, String> names = new HashMap<>();
		names.put("confirm_final", this.words.say("dossier.step.confirm_final"));
		this.tasks.route(dossier).forEach((step) -> names.put(step.step(), step.name()));
		// The turns know every step that was walked, those beside the straight way too.
		this.worklist.of(dossier).forEach((turn) -> names.put(turn.step(), turn.name()));
		return names;
	}

	Map<String, String> areas(String dossier) {
		Map<String, String> names = new HashMap<>();
		this.dossiers.areas(dossier).forEach((Area area) -> names.put(area.code(), area.name()));
		return names;
	}

	private @Nullable String part(Decision decision, Map<String, String> areas) {
		if (decision.area() != null) {
			return areas.get(decision.area());
		}
		return (decision.section() != null) ? this.units.section(decision.section()).name() : null;
	}

}
