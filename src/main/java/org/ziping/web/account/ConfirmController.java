package org.ziping.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.organisation.Person;
import org.ziping.organisation.signin.SecondFactor;
import org.ziping.organisation.signin.SignIn;
import org.ziping.organisation.web.Current;

/** Proves once more who one is, before a decision that asks for it. */
@Controller
class ConfirmController {

	private final SignIn signIn;

	private final SecondFactor factor;

	private final Entrance entrance;

	ConfirmController(SignIn signIn, SecondFactor factor, Entrance entrance) {
		this.signIn = signIn;
		this.factor = factor;
		this.entrance = entrance;
	}

	@GetMapping("/me/confirm")
	String page(@Current Person person, @RequestParam(defaultValue = "/") String to, Model page) {
		page.addAttribute("to", ownPath(to));
		page.addAttribute("byCode", this.factor.isOn(person.id()));
		return "web/account/confirm";
	}

	@PostMapping("/me/confirm")
	String confirm(@Current Person person, @RequestParam String proof, @RequestParam(defaultValue = "/") String to,
			HttpServletRequest request, HttpServletResponse response, Model page) {
		if (this.signIn.confirm(person.id(), proof, request.getRemoteAddr())) {
			this.entrance.confirmed(request, response);
			return "redirect:" + ownPath(to);
		}
		page.addAttribute("wrong", true);
		return page(person, to, page);
	}

	/** Only a page of ours, in letters that cannot leave it. */
	private static String ownPath(String to) {
		return to.matches("/(?:[A-Za-z0-9._-]+/?)*") ? to : "/";
	}

}
