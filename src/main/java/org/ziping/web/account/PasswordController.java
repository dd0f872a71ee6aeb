package org.ziping.web.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.People;
import org.ziping.organisation.signin.Owed;
import org.ziping.organisation.signin.OwnPassword;
import org.ziping.organisation.signin.PasswordRule;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SignInSettings;
import org.ziping.organisation.web.Current;

/** A new password: of one's own wish, or because the present one was given or is old. */
@Controller
class PasswordController {

	private final OwnPassword own;

	private final SignInSettings settings;

	private final OwnSessions sessions;

	private final Entrance entrance;

	private final People people;

	PasswordController(OwnPassword own, SignInSettings settings, OwnSessions sessions, Entrance entrance,
			People people) {
		this.own = own;
		this.settings = settings;
		this.sessions = sessions;
		this.entrance = entrance;
		this.people = people;
	}

	@ModelAttribute("policy")
	SignInSettings policy() {
		return this.settings;
	}

	@GetMapping("/me/password")
	String page(@Current Actor who, Model page) {
		page.addAttribute("ours", this.own.isOurs(who.person()));
		return "web/account/password";
	}

	@PostMapping("/me/password")
	String change(@Current Actor who, @RequestParam String present, @RequestParam String wanted,
			@RequestParam String again, HttpServletRequest request, Model page, RedirectAttributes next) {
		try {
			requireSame(wanted, again);
			this.own.change(who, present, wanted, request.getRemoteAddr());
		}
		catch (Refusal refusal) {
			page.addAttribute("ours", true);
			return refused(refusal, who.person(), wanted, page);
		}
		next.addFlashAttribute("ended", this.sessions.endOthers(who.person(), request.getSession().getId()));
		next.addFlashAttribute("changed", true);
		return "redirect:/me/sessions";
	}

	@GetMapping("/sign-in/password")
	String due(Authentication who) {
		return owes(who) ? "web/account/password-due" : "redirect:/";
	}

	@PostMapping("/sign-in/password")
	String renew(Authentication who, @RequestParam String wanted, @RequestParam String again,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		if (!owes(who)) {
			return "redirect:/";
		}
		try {
			requireSame(wanted, again);
			this.own.renew(new Actor(who.getName(), this.people.nameOf(who.getName()), null, request.getRemoteAddr()),
					wanted);
		}
		catch (Refusal refusal) {
			refused(refusal, who.getName(), wanted, page);
			return "web/account/password-due";
		}
		this.sessions.endOthers(who.getName(), request.getSession().getId());
		return "redirect:" + this.entrance.settled(Owed.NEW_PASSWORD, request, response);
	}

	private static void requireSame(String wanted, String again) {
		if (!wanted.equals(again)) {
			throw Refusal.of("organisation.password.again");
		}
	}

	/** All that is wrong with it at once, so that nobody tries one rule after another. */
	private String refused(Refusal refusal, String person, String wanted, Model page) {
		List<PasswordRule> broken = this.own.broken(person, wanted);
		boolean ofRules = broken.stream().anyMatch((rule) -> refusal.code().endsWith("." + rule));
		page.addAttribute("refusals",
				ofRules ? broken.stream().map((rule) -> "refusal.organisation.password." + rule).toList()
						: List.of("refusal." + refusal.code()));
		return "web/account/password";
	}

	private static boolean owes(Authentication who) {
		return Proof.next(who).filter((owed) -> owed == Owed.NEW_PASSWORD).isPresent();
	}

}
