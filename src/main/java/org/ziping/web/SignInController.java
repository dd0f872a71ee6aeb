package org.ziping.web;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.organisation.FirstAdministrator;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.TrialMode;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;
import org.ziping.web.provider.ProviderDoor;

/** The sign-in page; in the trial it shows who may be tried out. */
@Controller
class SignInController {

	private final TrialMode trial;

	private final Units units;

	private final People people;

	private final FirstAdministrator first;

	private final ProviderDoor provider;

	SignInController(TrialMode trial, Units units, People people, FirstAdministrator first, ProviderDoor provider) {
		this.provider = provider;
		this.trial = trial;
		this.units = units;
		this.people = people;
		this.first = first;
	}

	@GetMapping("/sign-in")
	String page(Model page, @RequestParam(required = false) String refused, @RequestParam(required = false) String out,
			@RequestParam(required = false) String again, @RequestParam(required = false) String stranger,
			@RequestParam(required = false) String elsewhere) {
		page.addAttribute("refused", refused != null);
		page.addAttribute("out", out != null);
		page.addAttribute("again", again != null);
		page.addAttribute("stranger", stranger != null);
		page.addAttribute("elsewhere", elsewhere != null);
		page.addAttribute("office", this.provider.path().orElse(null));
		page.addAttribute("firstAwaited", this.first.isAwaited());
		if (this.trial.trial()) {
			page.addAttribute("trialPassword", TrialMode.PASSWORD);
			page.addAttribute("trialUnits", this.units.all().stream().map(this::unit).toList());
		}
		return "web/sign-in";
	}

	private TrialUnit unit(Unit unit) {
		return new TrialUnit(unit.name(),
				this.people.of(unit.code())
					.stream()
					.map(this::person)
					.sorted(Comparator.comparing(TrialPerson::firstRole))
					.toList());
	}

	private TrialPerson person(Person person) {
		List<Post> posts = this.people.posts(person.id());
		return new TrialPerson(person.id(), person.name(), posts.isEmpty() ? "" : posts.get(0).title(),
				posts.stream().map(this::post).toList());
	}

	private TrialPost post(Post post) {
		String section = post.section();
		return new TrialPost(post.role(), (section == null) ? "" : this.units.section(section).name());
	}

	/** A unit in the trial's table. */
	record TrialUnit(String name, List<TrialPerson> people) {

	}

	/** A row of the trial's table. */
	record TrialPerson(String id, String name, String title, List<TrialPost> posts) {

		Role firstRole() {
			return this.posts.stream().map(TrialPost::role).min(Comparator.naturalOrder()).orElse(Role.AUDITOR);
		}

	}

	/** What somebody in the trial may be tried out as. */
	record TrialPost(Role role, String section) {

		public String roleKey() {
			return "organisation.role." + this.role;
		}

	}

}
