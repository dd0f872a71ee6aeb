package org.ziping.notification.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.ziping.core.Refusal;
import org.ziping.notification.CalendarLinks;
import org.ziping.notification.DailySummary;
import org.ziping.notification.Outbox;
import org.ziping.notification.Preferences;
import org.ziping.notification.spi.Channel;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** How I am told, what I was sent, and how today's summary reads. */
@Controller
class PreferenceController {

	private final Preferences preferences;

	private final Outbox outbox;

	private final DailySummary summary;

	private final CalendarLinks links;

	private final List<Channel> channels;

	PreferenceController(Preferences preferences, Outbox outbox, DailySummary summary, CalendarLinks links,
			List<Channel> channels) {
		this.preferences = preferences;
		this.outbox = outbox;
		this.summary = summary;
		this.links = links;
		this.channels = channels;
	}

	@GetMapping("/notifications/preferences")
	String show(@Current Person person, Model model) {
		return page(PreferenceForm.of(this.preferences.of(person.id())), person, model);
	}

	@PostMapping("/notifications/preferences")
	String choose(PreferenceForm form, @Current Person person, Model model, RedirectAttributes next,
			HttpServletResponse response) {
		try {
			this.preferences.choose(person.id(), form.preference());
			next.addFlashAttribute("saved", true);
			return "redirect:/notifications/preferences";
		}
		catch (Refusal refused) {
			response.setStatus(HttpServletResponse.SC_CONFLICT);
			model.addAttribute("refused", refused);
			return page(form, person, model);
		}
	}

	private String page(PreferenceForm form, Person person, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("open", this.channels.stream().filter(Channel::isOpen).map(Channel::code).toList());
		model.addAttribute("letters", this.outbox.latest(person.id(), null, 20));
		model.addAttribute("summary", this.summary.of(person.id()).orElse(null));
		model.addAttribute("hasLink", this.links.has(person.id()));
		return "notification/preferences";
	}

}
