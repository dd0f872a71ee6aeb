package org.ziping.report.web;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.PlainWords;
import org.ziping.core.Refusal;
import org.ziping.inspection.Tuning;
import org.ziping.inspection.Tuning.Weight;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.report.RuleBook;
import org.ziping.report.TuningLines;

/** The rules that read a campaign's reports: on or off, how grave, and how they fared. */
@Controller
@RequestMapping("/campaigns/{id}/rules")
class RulesController {

	private static final String WEIGHT = "weight-";

	private final RuleBook book;

	private final Campaigns campaigns;

	private final CampaignRights rights;

	RulesController(RuleBook book, Campaigns campaigns, CampaignRights rights) {
		this.book = book;
		this.campaigns = campaigns;
		this.rights = rights;
	}

	@GetMapping
	String show(@PathVariable String id, @Current Person person, Model model) {
		return page(id, person, model, Map.of(), null);
	}

	@PostMapping
	String save(@PathVariable String id, @RequestParam Map<String, String> form, @Current Person person,
			@Current Actor by, Model model, HttpServletResponse response, RedirectAttributes next) {
		try {
			this.book.set(id, tuning(form), by);
		}
		catch (Refusal refused) {
			response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
			return page(id, person, model, form, refused);
		}
		next.addFlashAttribute("notice", PlainWords.say("report.rules.saved"));
		return "redirect:/campaigns/" + id + "/rules";
	}

	private static Tuning tuning(Map<String, String> form) {
		Map<String, Weight> weights = new LinkedHashMap<>();
		form.forEach((name, value) -> {
			if (name.startsWith(WEIGHT) && !value.isEmpty()) {
				weights.put(name.substring(WEIGHT.length()), weight(value));
			}
		});
		return new Tuning(weights, number(form, "lowRate"), number(form, "fullMarks"),
				number(form, "repeated").intValue(), TuningLines.words(form.getOrDefault("words", "")),
				TuningLines.lines(form.getOrDefault("allowed", "")));
	}

	private static Weight weight(String value) {
		try {
			return Weight.valueOf(value);
		}
		catch (IllegalArgumentException ex) {
			throw Refusal.of("report.rules-form");
		}
	}

	private static BigDecimal number(Map<String, String> form, String name) {
		String typed = form.getOrDefault(name, "").strip();
		if (!typed.matches("\\d{1,3}(\\.\\d{1,2})?")) {
			throw Refusal.of("report.rules-form");
		}
		return new BigDecimal(typed);
	}

	/** What was typed stays in the fields when it is refused. */
	private String page(String id, Person person, Model model, Map<String, String> typed, @Nullable Refusal refused) {
		Campaign campaign = this.campaigns.get(id);
		this.rights.requireToRead(campaign.bureau(), person.id());
		Tuning tuning = this.book.of(id);
		Map<String, String> fields = new LinkedHashMap<>(
				Map.of("lowRate", tuning.lowRate().toPlainString(), "fullMarks", tuning.fullMarks().toPlainString(),
						"repeated", String.valueOf(tuning.repeated()), "words", TuningLines.words(tuning.words()),
						"allowed", String.join("\n", tuning.allowed().stream().sorted().toList())));
		tuning.weights().forEach((code, weight) -> fields.put(WEIGHT + code, weight.name()));
		fields.putAll(typed);
		model.addAttribute("campaign", campaign);
		model.addAttribute("uses", this.book.uses(id));
		model.addAttribute("fields", fields);
		model.addAttribute("setBy", this.book.setBy(id).orElse(""));
		model.addAttribute("mayRun", this.rights.mayRun(campaign.bureau(), person.id()));
		model.addAttribute("refused", refused);
		return "report/rules";
	}

}
