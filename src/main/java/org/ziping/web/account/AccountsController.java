package org.ziping.web.account;

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
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Units;
import org.ziping.organisation.signin.Accounts;
import org.ziping.organisation.signin.SignInSettings;
import org.ziping.organisation.signin.StepUp;
import org.ziping.organisation.web.Current;

/** 登录管理: the 安全保密管理员 helps who cannot get in, and sets a unit's policy. */
@Controller
class AccountsController {

	private final Accounts accounts;

	private final OwnSessions sessions;

	private final StepUp stepUp;

	private final People people;

	private final Units units;

	private final Policy policy;

	private final SignInSettings settings;

	AccountsController(Accounts accounts, OwnSessions sessions, StepUp stepUp, People people, Units units,
			Policy policy, SignInSettings settings) {
		this.accounts = accounts;
		this.sessions = sessions;
		this.stepUp = stepUp;
		this.people = people;
		this.units = units;
		this.policy = policy;
		this.settings = settings;
	}

	@GetMapping("/accounts")
	String page(@Current Person reader, @RequestParam(required = false) @Nullable String unit, Model page) {
		String asked = (unit != null) ? unit : reader.unit();
		requireRight(reader, asked);
		page.addAttribute("unit", this.units.get(asked));
		page.addAttribute("units", this.units.all());
		page.addAttribute("asked", this.stepUp.isAskedIn(asked));
		page.addAttribute("policy", this.settings);
		page.addAttribute("lines", lines(asked));
		return "web/account/accounts";
	}

	@PostMapping("/accounts/units/{unit}/step-up")
	String stepUp(@Current Person reader, @Current Actor by, @PathVariable String unit, @RequestParam boolean asked) {
		requireRight(reader, unit);
		this.stepUp.ask(this.units.get(unit).code(), asked, by);
		return back(unit);
	}

	@PostMapping("/accounts/{id}/password")
	String givePassword(@Current Person reader, @Current Actor by, @PathVariable String id, RedirectAttributes next) {
		Person person = requireRight(reader, this.people.get(id));
		next.addFlashAttribute("given", this.accounts.giveFirstPassword(id, by));
		next.addFlashAttribute("givenTo", person.name());
		this.sessions.endOthers(id, "");
		return back(person.unit());
	}

	@PostMapping("/accounts/{id}/unlock")
	String unlock(@Current Person reader, @Current Actor by, @PathVariable String id) {
		Person person = requireRight(reader, this.people.get(id));
		this.accounts.unlock(id, by);
		return back(person.unit());
	}

	@PostMapping("/accounts/{id}/second-factor/off")
	String removeSecondFactor(@Current Person reader, @Current Actor by, @PathVariable String id) {
		Person person = requireRight(reader, this.people.get(id));
		this.accounts.removeSecondFactor(id, by);
		return back(person.unit());
	}

	@PostMapping("/accounts/{id}/sessions/end")
	String endSessions(@Current Person reader, @PathVariable String id, RedirectAttributes next) {
		Person person = requireRight(reader, this.people.get(id));
		next.addFlashAttribute("ended", this.sessions.endOthers(id, ""));
		return back(person.unit());
	}

	private List<Line> lines(String unit) {
		return this.people.of(unit)
			.stream()
			.map((person) -> new Line(person.id(), person.name(), this.accounts.standing(person.id()),
					this.sessions.count(person.id())))
			.toList();
	}

	private void requireRight(Person reader, String unit) {
		this.policy.check(reader, Action.ACCOUNT_UNLOCK, Scope.unit(unit));
	}

	private Person requireRight(Person reader, Person person) {
		requireRight(reader, person.unit());
		return person;
	}

	private static String back(String unit) {
		return "redirect:/accounts?unit=" + unit;
	}

	/** Somebody, and how they stand with signing in. */
	record Line(String id, String name, Accounts.Standing standing, int sessions) {

	}

}
