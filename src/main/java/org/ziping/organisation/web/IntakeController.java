package org.ziping.organisation.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.intake.Finding;
import org.ziping.organisation.intake.IntakeView;
import org.ziping.organisation.intake.Intakes;
import org.ziping.organisation.intake.RegisterWriter;

/** Units and people from a workbook and into one. */
@Controller
class IntakeController {

	private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private final Intakes intakes;

	private final RegisterWriter writer;

	private final Policy policy;

	private final People people;

	private final OrganisationTabs tabs;

	private final Told told;

	IntakeController(Intakes intakes, RegisterWriter writer, Policy policy, People people, OrganisationTabs tabs,
			Told told) {
		this.intakes = intakes;
		this.writer = writer;
		this.policy = policy;
		this.people = people;
		this.tabs = tabs;
		this.told = told;
	}

	@GetMapping("/organisation/import")
	String list(@Current Person reader, Model page) {
		boolean decides = this.policy.allows(reader, Action.RIGHTS_GRANT, Scope.EVERYWHERE);
		if (!decides) {
			this.policy.check(reader, Action.PEOPLE_IMPORT, Scope.EVERYWHERE);
		}
		page.addAttribute("mayImport", this.policy.allows(reader, Action.PEOPLE_IMPORT, Scope.EVERYWHERE));
		page.addAttribute("intakes", this.intakes.latest().stream().map((one) -> line(one, List.of())).toList());
		page.addAttribute("tabs", this.tabs.of(reader));
		return "organisation/import";
	}

	@GetMapping("/organisation/import/{id}")
	String show(@Current Person reader, @PathVariable String id, Model page) {
		list(reader, page);
		IntakeView intake = this.intakes.get(id);
		page.addAttribute("decides", this.policy.allows(reader, Action.RIGHTS_GRANT, Scope.EVERYWHERE));
		page.addAttribute("line", line(intake, intake.findings().stream().map(this::worded).toList()));
		return "organisation/intake";
	}

	@PostMapping("/organisation/import")
	String take(@Current Actor by, @RequestParam MultipartFile file, RedirectAttributes next) throws IOException {
		byte[] content = file.getBytes();
		String name = (file.getOriginalFilename() != null) ? file.getOriginalFilename() : "";
		String[] id = new String[1];
		boolean done = this.told.tries(next, () -> id[0] = this.intakes.take(name, content, by),
				"organisation.import.taken");
		return done ? "redirect:/organisation/import/" + id[0] : "redirect:/organisation/import";
	}

	@PostMapping("/organisation/import/{id}/confirm")
	String confirm(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.intakes.confirm(id, by), "organisation.import.confirmed");
		return "redirect:/organisation/import/{id}";
	}

	@PostMapping("/organisation/import/{id}/refuse")
	String refuse(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.intakes.refuse(id, by), "organisation.import.refused");
		return "redirect:/organisation/import/{id}";
	}

	@GetMapping("/organisation/export")
	void export(@Current Person reader, @RequestParam(defaultValue = "true") boolean people,
			HttpServletResponse response) throws IOException {
		this.policy.check(reader, Action.PEOPLE_IMPORT, Scope.EVERYWHERE);
		response.setContentType(XLSX);
		response.setHeader("Content-Disposition",
				"attachment; filename=\"" + (people ? "register" : "register-form") + ".xlsx\"");
		this.writer.write(response.getOutputStream(), people);
	}

	private Line line(IntakeView intake, List<Wrong> wrong) {
		String[] counts = intake.summary().isEmpty() ? new String[] { "0", "0", "0", "0" }
				: intake.summary().split(" ");
		return new Line(intake, this.people.nameOf(intake.askedBy()),
				(intake.decidedBy() != null) ? this.people.nameOf(intake.decidedBy()) : "",
				this.told.say("organisation.import.counts", (Object[]) counts), wrong);
	}

	private Wrong worded(Finding finding) {
		boolean known = finding.sheet().matches("[A-Z]+");
		String sheet = known ? this.told.say("organisation.sheet." + finding.sheet().toLowerCase(java.util.Locale.ROOT))
				: finding.sheet();
		Object[] arguments = finding.arguments().toArray();
		return new Wrong(sheet, finding.cell(), this.told.say("organisation.import.wrong." + finding.code(), arguments),
				this.told.say("organisation.import.mend." + finding.code(), arguments));
	}

	/** A workbook in words. */
	record Line(IntakeView intake, String askedBy, String decidedBy, String counts, List<Wrong> wrong) {

	}

	/** What is wrong in a cell, and what to do. */
	record Wrong(String sheet, String cell, String what, String mend) {

	}

}
