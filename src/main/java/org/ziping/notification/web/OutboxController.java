package org.ziping.notification.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Scope;
import org.ziping.notification.Outbox;
import org.ziping.notification.Posted;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/** Who was sent what, and what became of it; the text itself is the reader's own. */
@Controller
class OutboxController {

	private static final int SHOWN = 200;

	private final Outbox outbox;

	private final Policy policy;

	OutboxController(Outbox outbox, Policy policy) {
		this.outbox = outbox;
		this.policy = policy;
	}

	@GetMapping("/notifications/sent")
	String sent(@RequestParam(defaultValue = "") String person,
			@RequestParam(required = false) Posted.@Nullable State state, @Current Person reader, Model model) {
		this.policy.check(reader, Action.SYSTEM_RUN, Scope.EVERYWHERE);
		model.addAttribute("letters", this.outbox.latest(person.isBlank() ? null : person.strip(), state, SHOWN));
		model.addAttribute("person", person);
		model.addAttribute("state", state);
		model.addAttribute("states", Posted.State.values());
		return "notification/sent";
	}

	@PostMapping("/notifications/sent/{id}/again")
	String again(@PathVariable String id, @Current Actor by) {
		this.outbox.again(id, by);
		return "redirect:/notifications/sent";
	}

}
