package org.ziping.workspace;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.dossier.Area;
import org.ziping.dossier.Contribution;
import org.ziping.dossier.ContributionState;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.PaperDecisions;
import org.ziping.dossier.Version;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Units;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** What stands on the page of one evaluation. */
@Component
class DossierPages {

	private final Dossiers dossiers;

	private final Tasks tasks;

	private final Units units;

	private final People people;

	private final LifeLines lifeLines;

	private final DecisionViews decisions;

	private final Looking looking;

	private final PaperDecisions papers;

	private final PaperPages paperPages;

	DossierPages(Dossiers dossiers, Tasks tasks, Units units, People people, LifeLines lifeLines,
			DecisionViews decisions, Looking looking, PaperDecisions papers, PaperPages paperPages) {
		this.papers = papers;
		this.paperPages = paperPages;
		this.dossiers = dossiers;
		this.tasks = tasks;
		this.units = units;
		this.people = people;
		this.lifeLines = lifeLines;
		this.decisions = decisions;
		this.looking = looking;
	}

	/** A section, or an area, and how far it is. */
	record State(String name, String people, String key, String tone, @Nullable String reason) {
	}

	/** A frozen volume and when it was made. */
	record Frozen(Version version, String at, String by, boolean inForce) {
	}

	void fill(String id, Person person, Model page) {
		Integer inForce = this.dossiers.get(id).versionInForce();
		page.addAttribute("line", this.lifeLines.of(id));
		page.addAttribute("group", this.dossiers.group(id));
		page.addAttribute("mine",
				this.tasks.open(id).stream().filter((TaskView task) -> task.isFor(person.id())).toList());
		page.addAttribute("recordable", this.paperPages.recordable(this.dossiers.get(id), person.id()));
		page.addAttribute("papers", this.papers.of(id).size());
		page.addAttribute("contributions", this.dossiers.contributions(id).stream().map(this::state).toList());
		page.addAttribute("areas", this.dossiers.areas(id).stream().map(this::state).toList());
		page.addAttribute("decisions", this.decisions.of(id, this.dossiers.decisions(id).stream().toList()));
		List<Frozen> versions = this.dossiers.versions(id)
			.stream()
			.sorted(Comparator.comparing(Version::number).reversed())
			.map((one) -> new Frozen(one, this.looking.moment(one.frozenAt()), this.people.nameOf(one.frozenBy()),
					inForce != null && inForce == one.number()))
			.toList();
		page.addAttribute("versions", versions);
		page.addAttribute("openOpinions", this.dossiers.comments(id).stream().filter((one) -> !one.answered()).count());
	}

	private State state(Contribution one) {
		String tone = switch (one.state()) {
			case CONFIRMED, AGREED -> "ok";
			case RETURNED, OBJECTED -> "late";
			case HANDED_IN -> "info";
			case NOT_STARTED, FILLING -> "calm";
		};
		String by = (one.handedInBy() != null) ? this.people.nameOf(one.handedInBy()) : "";
		boolean back = one.state() == ContributionState.RETURNED || one.state() == ContributionState.OBJECTED;
		return new State(this.units.section(one.section()).name(), by, "dossier.contribution." + one.state().name(),
				tone, back ? one.reason() : null);
	}

	private State state(Area area) {
		String tone = switch (area.state()) {
			case PASSED -> "ok";
			case RETURNED, RETURNED_SEE_AGAIN -> "late";
			case TO_REVIEW -> "calm";
		};
		String people = String.join("、", area.members().stream().map(this.people::nameOf).toList());
		return new State(area.name(), people, "dossier.area-state." + area.state().name(), tone, null);
	}

}
