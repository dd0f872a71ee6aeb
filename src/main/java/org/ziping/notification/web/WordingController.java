package org.ziping.notification.web;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Scope;
import org.ziping.notification.Wording;
import org.ziping.notification.Wordings;
import org.ziping.organisation.Action;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.web.Current;

/**
 * The texts of what people are told, worded anew by an administrator who sees them first.
 */
@Controller
class WordingController {

	private final Wordings wordings;

	private final Policy policy;

	WordingController(Wordings wordings, Policy policy) {
		this.wordings = wordings;
		this.policy = policy;
	}

	/** One text of the list. */
	record Line(Wording wording, String template, List<String> marks, String preview, boolean own) {

		public String code() {
			return this.wording.code();
		}

	}

	@GetMapping("/notifications/wordings")
	String list(@Current Person reader, Model model) {
		this.policy.check(reader, Action.SYSTEM_RUN, Scope.EVERYWHERE);
		return page(null, "", model);
	}

	@PostMapping(path = "/notifications/wordings/{code}", params = "act=preview")
	String preview(@PathVariable String code, @RequestParam String template, @Current Person reader, Model model,
			HttpServletResponse response) {
		this.policy.check(reader, Action.SYSTEM_RUN, Scope.EVERYWHERE);
		return shown(code, template, model, response, (wording) -> this.wordings.check(wording, template));
	}

	@PostMapping(path = "/notifications/wordings/{code}", params = "act=save")
	String save(@PathVariable String code, @RequestParam String template, @Current Actor by, Model model,
			HttpServletResponse response) {
		return shown(code, template, model, response, (wording) -> this.wordings.word(wording, template, by));
	}

	@PostMapping(path = "/notifications/wordings/{code}", params = "act=restore")
	String restore(@PathVariable String code, @Current Actor by) {
		this.wordings.restore(named(code), by);
		return "redirect:/notifications/wordings";
	}

	private String shown(String code, String template, Model model, HttpServletResponse response,
			java.util.function.Consumer<Wording> act) {
		Wording wording = named(code);
		try {
			act.accept(wording);
		}
		catch (Refusal refused) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("refused", refused);
		}
		return page(wording, template, model);
	}

	private String page(@Nullable Wording typed, String template, Model model) {
		model.addAttribute("lines",
				Arrays.stream(Wording.values())
					.map((one) -> line(one, (one == typed) ? template : this.wordings.template(one)))
					.toList());
		model.addAttribute("typed", (typed != null) ? typed.code() : "");
		return "notification/wordings";
	}

	private Line line(Wording wording, String template) {
		return new Line(wording, template,
				wording.fields().stream().map((field) -> "#" + this.wordings.word(field) + "#").toList(),
				this.wordings.fill(template, wording, this.wordings.example()), this.wordings.isOwn(wording));
	}

	private static Wording named(String code) {
		return Wording.ofCode(code).orElseThrow(() -> Refusal.of("notification.unknown-wording"));
	}

}
