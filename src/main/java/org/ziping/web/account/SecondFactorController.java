package org.ziping.web.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.People;
import org.ziping.organisation.signin.Owed;
import org.ziping.organisation.signin.Proof;
import org.ziping.organisation.signin.SecondFactor;
import org.ziping.organisation.signin.SignIn;
import org.ziping.organisation.web.Current;

/** Binds a phone to a person, of their own wish or because their role demands it. */
@Controller
class SecondFactorController {

	private final SecondFactor factor;

	private final SignIn signIn;

	private final Entrance entrance;

	private final People people;

	private final MessageSource words;

	SecondFactorController(SecondFactor factor, SignIn signIn, Entrance entrance, People people, MessageSource words) {
		this.factor = factor;
		this.signIn = signIn;
		this.entrance = entrance;
		this.people = people;
		this.words = words;
	}

	@GetMapping("/me/second-factor")
	String page(@Current Actor who, Model page) {
		if (this.factor.isOn(who.person())) {
			page.addAttribute("left", this.factor.recoveryCodesLeft(who.person()));
			page.addAttribute("demanded", this.factor.isDemandedOf(who.person()));
			return "web/account/second-factor";
		}
		return offer(who.person(), "/me/second-factor", page);
	}

	@PostMapping("/me/second-factor")
	String bind(@Current Actor who, @RequestParam String code, Model page) {
		return bind(who, code, "/me/second-factor", "/me/second-factor", page);
	}

	@PostMapping("/me/second-factor/codes")
	String renew(@Current Actor who, @RequestParam String proof, HttpServletRequest request, Model page) {
		requireProof(who, proof, request);
		return codes(this.factor.renewRecoveryCodes(who), "/me/second-factor", page);
	}

	@PostMapping("/me/second-factor/off")
	String remove(@Current Actor who, @RequestParam String proof, HttpServletRequest request) {
		if (this.factor.isDemandedOf(who.person())) {
			throw Refusal.of("organisation.second-factor-demanded");
		}
		requireProof(who, proof, request);
		this.factor.remove(who.person(), who);
		return "redirect:/me/second-factor";
	}

	@GetMapping("/sign-in/second-factor")
	String due(Authentication who, Model page) {
		return owes(who) ? offer(who.getName(), "/sign-in/second-factor", page) : "redirect:/";
	}

	@PostMapping("/sign-in/second-factor")
	String bindDue(Authentication who, @RequestParam String code, HttpServletRequest request,
			HttpServletResponse response, Model page) {
		if (!owes(who)) {
			return "redirect:/";
		}
		Actor actor = new Actor(who.getName(), this.people.nameOf(who.getName()), null, request.getRemoteAddr());
		String view = bind(actor, code, "/sign-in/second-factor", "/", page);
		if (page.containsAttribute("codes")) {
			page.addAttribute("next", this.entrance.settled(Owed.SECOND_FACTOR, request, response));
		}
		return view;
	}

	private String bind(Actor who, String code, String address, String next, Model page) {
		try {
			return codes(this.factor.confirm(who, code), next, page);
		}
		catch (Refusal refusal) {
			page.addAttribute("refusal", "refusal." + refusal.code());
			return offer(who.person(), address, page);
		}
	}

	private void requireProof(Actor who, String proof, HttpServletRequest request) {
		if (!this.signIn.confirm(who.person(), proof, request.getRemoteAddr())) {
			throw Refusal.of("organisation.confirm");
		}
	}

	private String offer(String person, String address, Model page) {
		String secret = this.factor.offer(person);
		String product = this.words.getMessage("web.product", null, LocaleContextHolder.getLocale());
		page.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
		page.addAttribute("picture", QrCode.of("otpauth://totp/%s:%s?secret=%s&issuer=%s".formatted(encode(product),
				encode(person), secret, encode(product))));
		page.addAttribute("address", address);
		return "web/account/second-factor-offer";
	}

	private static String codes(List<String> codes, String next, Model page) {
		page.addAttribute("codes", codes);
		page.addAttribute("next", next);
		return "web/account/recovery-codes";
	}

	private static String encode(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static boolean owes(Authentication who) {
		return Proof.next(who).filter((owed) -> owed == Owed.SECOND_FACTOR).isPresent();
	}

}
