package org.ziping.web.api;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The page of keys: made, shown once, ended. */
@Controller
class TokenController {

	private final ApiTokens tokens;

	private final People people;

	private final Clock clock;

	TokenController(ApiTokens tokens, People people, Clock clock) {
		this.tokens = tokens;
		this.people = people;
		this.clock = clock;
	}

	@GetMapping("/api-tokens")
	String list(@Current Person person, Model page) {
		boolean all = this.tokens.mayEndAll(person.id());
		List<ApiToken> shown = all ? this.tokens.all() : this.tokens.of(person.id());
		page.addAttribute("lines", shown.stream().map(this::line).toList());
		page.addAttribute("all", all);
		page.addAttribute("scopes", TokenScope.values());
		page.addAttribute("longest", this.tokens.longestDays());
		return "web/tokens";
	}

	@PostMapping("/api-tokens")
	String make(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "90") int days,
			@RequestParam(required = false) @Nullable Set<TokenScope> scopes, @Current Actor by,
			RedirectAttributes next) {
		try {
			Set<TokenScope> asked = (scopes != null) ? scopes : EnumSet.noneOf(TokenScope.class);
			next.addFlashAttribute("secret", this.tokens.make(name, asked, days, by));
		}
		catch (Refusal refusal) {
			next.addFlashAttribute("refused", refusal);
			next.addFlashAttribute("typed", name);
		}
		return "redirect:/api-tokens";
	}

	@PostMapping("/api-tokens/{id}/revoke")
	String revoke(@PathVariable String id, @Current Actor by) {
		this.tokens.revoke(id, by);
		return "redirect:/api-tokens";
	}

	private Line line(ApiToken token) {
		String state = token.isRevoked() ? "revoked" : token.isValid(this.clock.instant()) ? "valid" : "expired";
		return new Line(token, this.people.nameOf(token.person()), "web.token.state." + state, state.equals("valid"));
	}

	/** A key with the words of its state. */
	record Line(ApiToken token, String person, String stateKey, boolean valid) {
	}

}
