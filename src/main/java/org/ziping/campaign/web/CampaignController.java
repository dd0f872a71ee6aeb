package org.ziping.campaign.web;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignChoices;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.CampaignStarts;
import org.ziping.campaign.CampaignUnit;
import org.ziping.campaign.Campaigns;
import org.ziping.campaign.spi.CampaignChoice;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;
import org.ziping.organisation.web.Current;

/**
 * The finance bureau's campaigns: the list, one with its dates, and the button that opens
 * it.
 */
@Controller
class CampaignController {

	private final Campaigns campaigns;

	private final CampaignRights rights;

	/** More are counted, not listed. */
	private static final int SHOWN = 200;

	private final CampaignStarts starts;

	private final CampaignChoices choices;

	private final Units units;

	private final MessageSource messages;

	CampaignController(CampaignStarts starts, Campaigns campaigns, CampaignRights rights, CampaignChoices choices,
			Units units, MessageSource messages) {
		this.starts = starts;
		this.campaigns = campaigns;
		this.rights = rights;
		this.choices = choices;
		this.units = units;
		this.messages = messages;
	}

	/** A line of the list. */
	record Line(Campaign campaign, int units) {

	}

	@GetMapping("/campaigns")
	String list(@Current Person person, Model model) {
		String bureau = this.rights.bureauOf(person.id()).orElseThrow(() -> Refusal.of("campaign.not-yours"));
		model.addAttribute("bureau", this.units.get(bureau));
		model.addAttribute("mayRun", this.rights.mayRun(bureau, person.id()));
		model.addAttribute("lines",
				this.campaigns.of(bureau)
					.stream()
					.map((campaign) -> new Line(campaign, this.campaigns.units(campaign.id()).size()))
					.toList());
		return "campaign/list";
	}

	@GetMapping("/campaigns/{id}")
	String show(@PathVariable String id, @Current Person person, Model model) {
		Campaign campaign = this.campaigns.get(id);
		this.rights.requireToRead(campaign.bureau(), person.id());
		return page(campaign, person.id(), model);
	}

	@PostMapping("/campaigns/{id}/open")
	String open(@PathVariable String id, @Current Actor by, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.campaigns.open(id, by);
			next.addFlashAttribute("notice", word("campaign.show.just-opened", this.campaigns.units(id).size()));
			next.addFlashAttribute("noticeNext", word("campaign.show.next"));
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refused) {
			Campaign campaign = this.campaigns.get(id);
			this.rights.requireToRead(campaign.bureau(), by.person());
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("refused", refused);
			return page(campaign, by.person(), model);
		}
	}

	@PostMapping("/campaigns/{id}/pause")
	String pause(@PathVariable String id, @RequestParam boolean rest, @Current Actor by, RedirectAttributes next) {
		this.starts.pause(id, rest, by);
		next.addFlashAttribute("notice", word(rest ? "campaign.progress.rests" : "campaign.progress.goes-on"));
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/campaigns/{id}/again")
	String again(@PathVariable String id, @Current Actor by, RedirectAttributes next) {
		this.starts.tryAgain(id, by);
		next.addFlashAttribute("notice", word("campaign.progress.goes-on"));
		return "redirect:/campaigns/" + id;
	}

	@PostMapping("/campaigns/{id}/units")
	String include(@PathVariable String id, @RequestParam(defaultValue = "") List<String> units, @Current Actor by,
			Model model, RedirectAttributes next, HttpServletResponse response) {
		return changing(id, by, model, next, response, () -> this.campaigns.include(id, units, by));
	}

	@PostMapping("/campaigns/{id}/units/remove")
	String exclude(@PathVariable String id, @RequestParam String unit, @Current Actor by, Model model,
			RedirectAttributes next, HttpServletResponse response) {
		return changing(id, by, model, next, response, () -> this.starts.exclude(id, List.of(unit), by));
	}

	private String changing(String id, Actor by, Model model, RedirectAttributes next, HttpServletResponse response,
			Runnable change) {
		try {
			change.run();
			next.addFlashAttribute("notice", word("campaign.units.changed"));
			return "redirect:/campaigns/" + id;
		}
		catch (Refusal refused) {
			Campaign campaign = this.campaigns.get(id);
			this.rights.requireToRead(campaign.bureau(), by.person());
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("refused", refused);
			return page(campaign, by.person(), model);
		}
	}

	private String page(Campaign campaign, String person, Model model) {
		List<CampaignUnit> rows = this.campaigns.units(campaign.id());
		Set<String> asked = rows.stream().map(CampaignUnit::unit).collect(Collectors.toSet());
		model.addAttribute("campaign", campaign);
		model.addAttribute("preview", this.campaigns.preview(campaign.id()));
		List<Unit> reporting = this.units.reportingTo(campaign.bureau());
		List<Unit> units = reporting.stream().filter((unit) -> asked.contains(unit.code())).toList();
		model.addAttribute("units", units);
		model.addAttribute("shown", units.subList(0, Math.min(SHOWN, units.size())));
		model.addAttribute("others",
				reporting.stream().filter((unit) -> !asked.contains(unit.code())).limit(SHOWN).toList());
		model.addAttribute("progress", this.starts.progress(campaign.id()));
		model.addAttribute("waiting",
				rows.stream().filter((unit) -> !unit.started()).map(CampaignUnit::unit).collect(Collectors.toSet()));
		model.addAttribute("mayRun", this.rights.mayRun(campaign.bureau(), person));
		model.addAttribute("system", this.choices.label(CampaignChoice.INDICATOR_SYSTEM, campaign.indicatorSystem()));
		model.addAttribute("template", this.choices.label(CampaignChoice.REPORT_TEMPLATE, campaign.reportTemplate()));
		return "campaign/show";
	}

	private String word(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
	}

}
