package org.ziping.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignChoices;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.CampaignUnit;
import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.campaign.spi.CampaignChoice.Choice;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/** Where the finance bureau writes down what its notice says. */
@Controller
class CampaignFormController {

	private final Campaigns campaigns;

	private final CampaignRights rights;

	private final CampaignChoices choices;

	private final Units units;

	private final Clock clock;

	private final MessageSource messages;

	CampaignFormController(Campaigns campaigns, CampaignRights rights, CampaignChoices choices, Units units,
			Clock clock, MessageSource messages) {
		this.campaigns = campaigns;
		this.rights = rights;
		this.choices = choices;
		this.units = units;
		this.clock = clock;
		this.messages = messages;
	}

	@GetMapping("/campaigns/new")
	String blank(@Current Person person, Model model) {
		String bureau = bureauOf(person.id());
		String year = Integer.toString(LocalDate.now(this.clock).getYear() - 1);
		String title = this.messages.getMessage("campaign.proposed-title", new Object[] { year },
				LocaleContextHolder.getLocale());
		CampaignForm form = new CampaignForm(year, title, "", "", first(CampaignChoice.INDICATOR_SYSTEM),
				first(CampaignChoice.REPORT_TEMPLATE), reporting(bureau).stream().map(Unit::code).toList());
		return page(form, Map.of(), bureau, null, model);
	}

	@PostMapping("/campaigns")
	String draft(@ModelAttribute("typed") CampaignForm form, @Current Actor by, Model model,
			HttpServletResponse response) {
		String bureau = bureauOf(by.person());
		Map<String, String> mistakes = form.mistakes(LocalDate.now(this.clock), this.choices);
		if (!mistakes.isEmpty()) {
			response.setStatus(422);
			return page(form, mistakes, bureau, null, model);
		}
		return "redirect:/campaigns/" + this.campaigns.draft(form.terms(bureau), form.units(), by).id();
	}

	@GetMapping("/campaigns/{id}/edit")
	String edit(@PathVariable String id, @Current Person person, Model model) {
		Campaign campaign = own(id, person.id());
		List<String> asked = this.campaigns.units(id).stream().map(CampaignUnit::unit).toList();
		return page(CampaignForm.of(campaign, asked), Map.of(), campaign.bureau(), id, model);
	}

	@PostMapping("/campaigns/{id}")
	String redraft(@PathVariable String id, @ModelAttribute("typed") CampaignForm form, @Current Actor by, Model model,
			HttpServletResponse response) {
		Campaign campaign = own(id, by.person());
		Map<String, String> mistakes = form.mistakes(LocalDate.now(this.clock), this.choices);
		if (!mistakes.isEmpty()) {
			response.setStatus(422);
			return page(form, mistakes, campaign.bureau(), id, model);
		}
		this.campaigns.redraft(id, form.terms(campaign.bureau()), form.units(), by);
		return "redirect:/campaigns/" + id;
	}

	private String page(CampaignForm form, Map<String, String> mistakes, String bureau, @Nullable String id,
			Model model) {
		model.addAttribute("form", form);
		model.addAttribute("mistakes", mistakes);
		model.addAttribute("action", "/campaigns" + ((id != null) ? "/" + id : ""));
		model.addAttribute("units", reporting(bureau));
		model.addAttribute("systems", options(CampaignChoice.INDICATOR_SYSTEM));
		model.addAttribute("templates", options(CampaignChoice.REPORT_TEMPLATE));
		return "campaign/form";
	}

	private String bureauOf(String person) {
		return this.rights.bureauOf(person)
			.filter((bureau) -> this.rights.mayRun(bureau, person))
			.orElseThrow(() -> Refusal.of("campaign.not-yours"));
	}

	private Campaign own(String id, String person) {
		return Optional.of(this.campaigns.get(id))
			.filter((campaign) -> this.rights.mayRun(campaign.bureau(), person))
			.orElseThrow(() -> Refusal.of("campaign.not-yours"));
	}

	private List<Unit> reporting(String bureau) {
		return this.units.reportingTo(bureau);
	}

	private Map<String, String> options(String kind) {
		Map<String, String> options = new LinkedHashMap<>();
		this.choices.of(kind).forEach((choice) -> options.put(choice.code(), choice.label()));
		return options;
	}

	private String first(String kind) {
		return this.choices.of(kind).stream().map(Choice::code).findFirst().orElse("");
	}

}
