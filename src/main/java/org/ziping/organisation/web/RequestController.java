package org.ziping.organisation.web;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Directory;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.PostRequest;
import org.ziping.organisation.PostRequests;
import org.ziping.organisation.Units;

/** What was asked about posts, and the second person's word on it. */
@Controller
class RequestController {

	private final PostRequests requests;

	private final Directory directory;

	private final Policy policy;

	private final People people;

	private final Units units;

	private final OrganisationTabs tabs;

	private final Told told;

	RequestController(PostRequests requests, Directory directory, Policy policy, People people, Units units,
			OrganisationTabs tabs, Told told) {
		this.requests = requests;
		this.directory = directory;
		this.policy = policy;
		this.people = people;
		this.units = units;
		this.tabs = tabs;
		this.told = told;
	}

	@GetMapping("/organisation/requests")
	String list(@Current Person reader, Model page) {
		boolean decides = this.policy.allows(reader, Action.RIGHTS_GRANT, Scope.EVERYWHERE);
		if (!decides) {
			this.policy.check(reader, Action.POST_ASK, Scope.EVERYWHERE);
		}
		page.addAttribute("decides", decides);
		page.addAttribute("waiting", lines(this.directory.waiting(reader), reader));
		page.addAttribute("decided", lines(this.directory.decided(reader), reader));
		page.addAttribute("tabs", this.tabs.of(reader));
		return "organisation/requests";
	}

	@PostMapping("/organisation/requests/{id}/confirm")
	String confirm(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.requests.confirm(id, by), "organisation.request.confirmed");
		return "redirect:/organisation/requests";
	}

	@PostMapping("/organisation/requests/{id}/refuse")
	String refuse(@Current Actor by, @PathVariable String id, @RequestParam String answer, RedirectAttributes next) {
		this.told.tries(next, () -> this.requests.refuse(id, answer, by), "organisation.request.refused");
		return "redirect:/organisation/requests";
	}

	@PostMapping("/organisation/requests/{id}/withdraw")
	String withdraw(@Current Actor by, @PathVariable String id, RedirectAttributes next) {
		this.told.tries(next, () -> this.requests.withdraw(id, by), "organisation.request.withdrawn");
		return "redirect:/organisation/requests";
	}

	private List<Line> lines(List<PostRequest> requests, Person reader) {
		return requests.stream()
			.map((one) -> new Line(one, this.people.nameOf(one.person()), name(one.successor()),
					this.units.find(one.unit()).map((unit) -> unit.name()).orElse(one.unit()),
					(one.section() != null) ? this.units.section(one.section()).name() : null,
					this.people.nameOf(one.askedBy()), name(one.decidedBy()), one.askedBy().equals(reader.id())))
			.toList();
	}

	private @Nullable String name(@Nullable String id) {
		return (id != null) ? this.people.nameOf(id) : null;
	}

	/** A request in words. */
	record Line(PostRequest request, String person, @Nullable String successor, String unit, @Nullable String section,
			String askedBy, @Nullable String decidedBy, boolean mine) {

	}

}
