package org.ziping.studio;

import java.util.function.UnaryOperator;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The changes that need no drawing: add a step, its people and days, take it out. */
@Controller
class DraftStepController {

	private static final int MOST_DAYS = 60;

	private final Drafts drafts;

	private final Desk desk;

	private final InForce inForce;

	private final StudioRights rights;

	private final Words words;

	DraftStepController(Drafts drafts, Desk desk, InForce inForce, StudioRights rights, Words words) {
		this.drafts = drafts;
		this.desk = desk;
		this.inForce = inForce;
		this.rights = rights;
		this.words = words;
	}

	/** What is chosen for a step. */
	record Chosen(String name, String people, String form, String days) {

		int count() {
			int count = (this.days != null && this.days.strip().matches("\\d{1,3}"))
					? Integer.parseInt(this.days.strip()) : 0;
			if (count < 1 || count > MOST_DAYS) {
				throw Refusal.of("studio.days");
			}
			return count;
		}

		String title() {
			if (this.name == null || this.name.isBlank() || this.name.strip().length() > 30) {
				throw Refusal.of("studio.step-name");
			}
			return this.name.strip();
		}

	}

	@PostMapping("/studio/drafts/{id}/steps")
	String insert(@Current Person person, @Current Actor by, @PathVariable String id, @RequestParam long version,
			@RequestParam String after, Chosen chosen, RedirectAttributes next) {
		if (!this.desk.forms().containsKey(chosen.form())) {
			throw Refusal.of("studio.no-such-form");
		}
		next.addFlashAttribute("notice", this.words.of("studio.step.added", chosen.title()));
		return change(person, by, id, version, (files) -> inserted(files, after, chosen));
	}

	private static Draft.Files inserted(Draft.Files files, String after, Chosen chosen) {
		Diagram diagram = Diagram.of(files.diagram());
		String id = diagram.freeId(chosen.form());
		return new Draft.Files(
				diagram.inserted(new Diagram.NewStep(after, id, chosen.title(), chosen.people(), chosen.form())),
				TimetableRows.of(files.timetable()).inserted(after, id, chosen.title(), chosen.count(), true));
	}

	@PostMapping("/studio/drafts/{id}/steps/{step}")
	String edit(@Current Person person, @Current Actor by, @PathVariable String id, @PathVariable String step,
			@RequestParam long version, Chosen chosen, RedirectAttributes next) {
		next.addFlashAttribute("notice", this.words.of("studio.step.changed"));
		return change(person, by, id, version, (files) -> edited(files, step, chosen));
	}

	private static Draft.Files edited(Draft.Files files, String step, Chosen chosen) {
		String diagram = (chosen.people() != null && !chosen.people().isBlank())
				? Diagram.of(files.diagram()).withPeople(step, chosen.people()) : files.diagram();
		boolean working = TimetableRows.of(files.timetable())
			.time(step)
			.map(TimetableRows.Time::workingDays)
			.orElse(true);
		return new Draft.Files(diagram, TimetableRows.of(files.timetable()).changed(step, chosen.count(), working));
	}

	@PostMapping("/studio/drafts/{id}/steps/{step}/remove")
	String remove(@Current Person person, @Current Actor by, @PathVariable String id, @PathVariable String step,
			@RequestParam long version, RedirectAttributes next) {
		if (Diagram.of(this.inForce.shipped().diagram()).has(step)) {
			throw Refusal.of("studio.shipped-step");
		}
		next.addFlashAttribute("notice", this.words.of("studio.step.removed"));
		return change(person, by, id, version, (files) -> new Draft.Files(Diagram.of(files.diagram()).without(step),
				TimetableRows.of(files.timetable()).without(step)));
	}

	private String change(Person person, Actor by, String id, long version, UnaryOperator<Draft.Files> change) {
		this.rights.require(person, Action.DIAGRAM_DRAFT);
		this.drafts.change(id, version, by, change);
		return "redirect:/studio/drafts/" + id;
	}

}
