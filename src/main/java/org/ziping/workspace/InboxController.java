package org.ziping.workspace;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.campaign.Campaign;
import org.ziping.campaign.CampaignRights;
import org.ziping.campaign.Campaigns;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;
import org.ziping.submission.finance.Draw;
import org.ziping.submission.finance.Draws;
import org.ziping.submission.finance.Lot;

/** 收件: what the units of a campaign sent, who owes, and what the bureau does about it. */
@Controller
class InboxController {

	private final Campaigns campaigns;

	private final CampaignRights rights;

	private final InboxPages pages;

	private final InboxActs acts;

	private final MissingSheet missing;

	private final ResultSheet results;

	private final Draws draws;

	private final Notices notices;

	InboxController(Campaigns campaigns, CampaignRights rights, InboxPages pages, InboxActs acts, MissingSheet missing,
			ResultSheet results, Draws draws, Notices notices) {
		this.results = results;
		this.draws = draws;
		this.campaigns = campaigns;
		this.rights = rights;
		this.pages = pages;
		this.acts = acts;
		this.missing = missing;
		this.notices = notices;
	}

	@GetMapping("/campaigns/{id}/inbox")
	String show(@PathVariable String id, @RequestParam(defaultValue = "all") String show,
			@RequestParam(defaultValue = "") String words, @Current Person person, Model page) {
		Campaign campaign = readable(id, person);
		page.addAttribute("mayRun", this.rights.mayRun(campaign.bureau(), person.id()));
		this.pages.fill(campaign, person, show, words.strip(), page);
		return "workspace/inbox";
	}

	@GetMapping("/campaigns/{id}/missing.xlsx")
	ResponseEntity<byte[]> missing(@PathVariable String id, @Current Person person) {
		Campaign campaign = readable(id, person);
		return Sheets.download(this.missing.name(campaign), this.missing.of(campaign, this.pages.rows(campaign)));
	}

	@GetMapping("/campaigns/{id}/results.xlsx")
	ResponseEntity<byte[]> results(@PathVariable String id, @Current Person person) {
		Campaign campaign = readable(id, person);
		return Sheets.download(this.results.name(campaign), this.results.of(campaign, this.pages.rows(campaign)));
	}

	/** By lot where a seed is given or wanted, else by what speaks for a second look. */
	@PostMapping("/campaigns/{id}/inbox/draw")
	String draw(@PathVariable String id, @RequestParam Draw.Way way, @RequestParam(defaultValue = "0") int count,
			@RequestParam(required = false) @Nullable Long seed, @Current Person person, @Current Actor by,
			RedirectAttributes next) {
		Campaign campaign = readable(id, person);
		try {
			int drawn = (way == Draw.Way.RISK) ? this.draws.byRisk(campaign.bureau(), campaign, count, by)
					: this.draws.random(campaign.bureau(), campaign, count, (seed != null) ? seed : Lot.anySeed(), by);
			this.notices.say(true, next, this.notices.say("workspace.inbox.drawn", drawn), "");
		}
		catch (Refusal refusal) {
			this.notices.refused(refusal, next);
		}
		return "redirect:/campaigns/" + id + "/inbox?show=drawn";
	}

	@PostMapping("/campaigns/{id}/inbox/receive")
	String receive(@PathVariable String id, @RequestParam(defaultValue = "") List<String> chosen,
			@Current Person person, @Current Actor by, RedirectAttributes next) {
		Campaign campaign = readable(id, person);
		InboxActs.Received received = this.acts.receive(campaign.bureau(), chosen, by);
		this.notices.say(received.refused().isEmpty() && received.count() > 0, next,
				(received.count() > 0 || !received.refused().isEmpty())
						? this.notices.say("workspace.inbox.received", received.count())
						: this.notices.say("workspace.inbox.received.none"),
				String.join(" ", received.refused()));
		return "redirect:/campaigns/" + id + "/inbox";
	}

	@PostMapping("/campaigns/{id}/inbox/urge")
	String urge(@PathVariable String id, @Current Person person, @Current Actor by, RedirectAttributes next) {
		Campaign campaign = readable(id, person);
		InboxActs.Urged urged = this.acts.urge(campaign.bureau(), campaign, by);
		this.notices.say(urged.people() > 0, next,
				(urged.people() > 0) ? this.notices.say("workspace.inbox.urged", urged.units(), urged.people())
						: this.notices.say("workspace.inbox.urged.none"),
				"");
		return "redirect:/campaigns/" + id + "/inbox?show=owing";
	}

	private Campaign readable(String id, Person person) {
		Campaign campaign = this.campaigns.get(id);
		this.rights.requireToRead(campaign.bureau(), person.id());
		return campaign;
	}

}
