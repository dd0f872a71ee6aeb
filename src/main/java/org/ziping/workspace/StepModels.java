package org.ziping.workspace;

import java.util.Arrays;
import java.util.List;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.dossier.Area;
import org.ziping.dossier.Consultations;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.FrozenPart;
import org.ziping.organisation.Person;
import org.ziping.organisation.Section;
import org.ziping.organisation.Units;
import org.ziping.process.TaskView;
import org.ziping.submission.finance.ReturnKind;
import org.ziping.submission.finance.ReturnReasons;

/** What only the page of one step needs. */
@Component
class StepModels {

	private final Dossiers dossiers;

	private final Units units;

	private final GroupForms groups;

	private final FinalViews finals;

	private final LeaderViews leaders;

	private final StepViews steps;

	private final Consultations consultations;

	private final Extensions extensions;

	private final ReturnReasons reasons;

	StepModels(Dossiers dossiers, Units units, GroupForms groups, FinalViews finals, LeaderViews leaders,
			StepViews steps, Consultations consultations, Extensions extensions, ReturnReasons reasons) {
		this.reasons = reasons;
		this.extensions = extensions;
		this.consultations = consultations;
		this.dossiers = dossiers;
		this.units = units;
		this.groups = groups;
		this.finals = finals;
		this.leaders = leaders;
		this.steps = steps;
	}

	/** A part somebody may point at. */
	record Part(String key, String name) {
	}

	/** One kind of return with its fixed reasons. */
	record Kind(ReturnKind kind, List<String> reasons) {
	}

	void fill(TaskView task, Dossier dossier, Person person, Model page) {
		if (task.area() != null) {
			reviewed(task, page);
		}
		page.addAttribute("sections", sections(task));
		switch (task.step()) {
			case "form_group" -> this.groups.fill(dossier, page);
			case "decide_extension" ->
				page.addAttribute("extension", this.extensions.open(task.dossierId()).orElse(null));
			case "consult" ->
				page.addAttribute("consultation", this.consultations.ofSeat(String.valueOf(task.seat())).orElseThrow());
			case "finance_acceptance" -> returning(task.dossierId(), page);
			case "finalize" -> this.finals.fill(task.dossierId(), page);
			case "deputy_approval", "leader_approval" -> page.addAttribute("frozen", frozen(task.dossierId()));
			default -> {
			}
		}
		if (this.steps.deciding(task)) {
			this.leaders.fill(task, person, page);
		}
	}

	/** What a bureau may point at, and the reasons it may choose from. */
	private void returning(String dossier, Model page) {
		page.addAttribute("returnKinds",
				Arrays.stream(ReturnKind.values()).map((kind) -> new Kind(kind, this.reasons.of(kind))).toList());
		page.addAttribute("areaParts",
				this.dossiers.inForce(dossier)
					.map((version) -> version.parts().stream().map(StepModels::part).toList())
					.orElse(List.of()));
	}

	private void reviewed(TaskView task, Model page) {
		Area area = this.dossiers.areas(task.dossierId())
			.stream()
			.filter((one) -> one.code().equals(task.area()))
			.findFirst()
			.orElseThrow();
		page.addAttribute("area", area.name());
		page.addAttribute("areaParts",
				this.dossiers.parts(task.dossierId())
					.stream()
					.filter((part) -> area.covers(part.key()))
					.map((part) -> new Part(part.key(), part.name()))
					.toList());
	}

	private List<Section> sections(TaskView task) {
		return this.dossiers.contributions(task.dossierId())
			.stream()
			.map((one) -> this.units.section(one.section()))
			.toList();
	}

	private List<Part> frozen(String dossier) {
		return this.dossiers.inForce(dossier)
			.map((version) -> version.parts().stream().filter(StepModels::isText).map(StepModels::part).toList())
			.orElse(List.of());
	}

	/** The declaration is the law's wording, not the writer's. */
	private static boolean isText(FrozenPart part) {
		return part.key().startsWith("report/") && !part.key().equals("report/declaration");
	}

	private static Part part(FrozenPart part) {
		return new Part(part.key(), part.name());
	}

}
