package org.ziping.web.account;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** 我的登录: where I am signed in, and the way to end it. */
@Controller
class SessionsController {

	private final OwnSessions sessions;

	SessionsController(OwnSessions sessions) {
		this.sessions = sessions;
	}

	@GetMapping("/me/sessions")
	String page(@Current Person person, HttpServletRequest request, Model page) {
		page.addAttribute("sessions", this.sessions.of(person.id(), request.getSession().getId()));
		return "web/account/sessions";
	}

	@PostMapping("/me/sessions/{key}/end")
	String end(@Current Person person, @PathVariable String key, RedirectAttributes next) {
		next.addFlashAttribute("ended", this.sessions.end(person.id(), key) ? 1 : 0);
		return "redirect:/me/sessions";
	}

	@PostMapping("/me/sessions/end-others")
	String endOthers(@Current Person person, HttpServletRequest request, RedirectAttributes next) {
		next.addFlashAttribute("ended", this.sessions.endOthers(person.id(), request.getSession().getId()));
		return "redirect:/me/sessions";
	}

}
