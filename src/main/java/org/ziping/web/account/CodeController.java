package org.ziping.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.organisation.signin.Owed;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SignIn;

/** Asks for the code after the password. */
@Controller
class CodeController {

	private final SignIn signIn;

	private final Entrance entrance;

	CodeController(SignIn signIn, Entrance entrance) {
		this.signIn = signIn;
		this.entrance = entrance;
	}

	@GetMapping("/sign-in/code")
	String page(Authentication who) {
		return owes(who) ? "web/account/code" : "redirect:/";
	}

	@PostMapping("/sign-in/code")
	String enter(Authentication who, @RequestParam String code, HttpServletRequest request,
			HttpServletResponse response, Model page) {
		if (!owes(who)) {
			return "redirect:/";
		}
		if (this.signIn.passCode(who.getName(), code, request.getRemoteAddr())) {
			return "redirect:" + this.entrance.settled(Owed.CODE, request, response);
		}
		if (this.signIn.isLocked(who.getName(), request.getRemoteAddr())) {
			new SecurityContextLogoutHandler().logout(request, response, who);
			return "redirect:/sign-in?refused";
		}
		page.addAttribute("wrong", true);
		return "web/account/code";
	}

	private static boolean owes(Authentication who) {
		return Proof.next(who).filter((owed) -> owed == Owed.CODE).isPresent();
	}

}
