package org.ziping.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

import org.ziping.core.Refusal;
import org.ziping.organisation.FirstAdministrator;
import org.ziping.organisation.NewAdministrator;

/** The page on which an empty house gets its first administrator; gone afterwards. */
@Controller
class FirstAdministratorController {

	private final FirstAdministrator first;

	FirstAdministratorController(FirstAdministrator first) {
		this.first = first;
	}

	@GetMapping("/first-administrator")
	String page(Model page) {
		requireAwaited();
		page.addAttribute("asked", new NewAdministrator("", "", "", "", "", "", "", ""));
		return "web/first-administrator";
	}

	@PostMapping("/first-administrator")
	String enter(@ModelAttribute("asked") NewAdministrator asked, HttpServletRequest request, Model page) {
		requireAwaited();
		try {
			this.first.enter(asked, request.getRemoteAddr());
			return "redirect:/sign-in";
		}
		catch (Refusal refusal) {
			page.addAttribute("refusalKey", "refusal." + refusal.code());
			page.addAttribute("refusalArguments", refusal.arguments());
			return "web/first-administrator";
		}
	}

	private void requireAwaited() {
		if (!this.first.isAwaited()) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
