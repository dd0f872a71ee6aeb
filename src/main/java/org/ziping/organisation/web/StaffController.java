package org.ziping.organisation.web;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.organisation.NewPost;
import org.ziping.organisation.PostRequests;
import org.ziping.organisation.Role;
import org.ziping.organisation.Staff;

/** Entering people, and what becomes of them and their posts. */
@Controller
class StaffController {

	private final Staff staff;

	private final PostRequests requests;

	private final TransactionTemplate together;

	private final Told told;

	StaffController(Staff staff, PostRequests requests, TransactionTemplate together, Told told) {
		this.staff = staff;
		this.requests = requests;
		this.together = together;
		this.told = told;
	}

	/** With the first post asked for: nobody is entered without one. */
	@PostMapping("/people")
	String enter(@Current Actor by, @RequestParam String id, @RequestParam String name, @RequestParam String unit,
			@RequestParam Role role, @RequestParam(defaultValue = "") String section, @RequestParam String title,
			@RequestParam String reason, RedirectAttributes next) {
		boolean done = this.told.tries(next, () -> this.together.executeWithoutResult((status) -> {
			String entered = this.staff.enter(id, name, unit, by).id();
			this.requests.appoint(new NewPost(entered, unit, section, role, title, null, null, reason), by);
		}), "organisation.person.entered", name);
		return done ? "redirect:/people/" + id.strip().toLowerCase(java.util.Locale.ROOT)
				: "redirect:/people?unit=" + unit + "#new-person";
	}

	@PostMapping("/people/{id}/name")
	String rename(@Current Actor by, @PathVariable String id, @RequestParam String name, RedirectAttributes next) {
		this.told.tries(next, () -> this.staff.rename(id, name, by), "organisation.person.renamed");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/move")
	String move(@Current Actor by, @PathVariable String id, @RequestParam String unit, RedirectAttributes next) {
		this.told.tries(next, () -> this.staff.move(id, unit.strip(), by), "organisation.person.moved");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/leave")
	String leave(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.staff.leave(id, by), "organisation.person.gone");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/back")
	String comeBack(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.staff.comeBack(id, by), "organisation.person.returned");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/posts")
	String ask(@Current Actor by, @PathVariable String id, @RequestParam String unit, @RequestParam Role role,
			@RequestParam(defaultValue = "") String section, @RequestParam String title,
			@RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate until, @RequestParam String reason,
			RedirectAttributes next) {
		this.told.tries(next,
				() -> this.requests.appoint(new NewPost(id, unit, section, role, title, from, until, reason), by),
				"organisation.request.sent");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/posts/{post}/end")
	String end(@Current Actor by, @PathVariable String id, @PathVariable String post,
			@RequestParam(required = false) @Nullable LocalDate lastDay, @RequestParam String reason,
			RedirectAttributes next) {
		this.told.tries(next, () -> this.requests.dismiss(post, lastDay, reason, by), "organisation.request.sent");
		return "redirect:/people/{id}";
	}

	@PostMapping("/people/{id}/hand-over")
	String handOver(@Current Actor by, @PathVariable String id, @RequestParam String to, @RequestParam String unit,
			@RequestParam(defaultValue = "false") boolean leaves, @RequestParam String reason,
			RedirectAttributes next) {
		this.told.tries(next, () -> this.requests.handOver(id, to, unit, leaves, reason, by),
				"organisation.request.sent");
		return "redirect:/people/{id}";
	}

}
