package org.ziping.notification.web;

import java.nio.charset.StandardCharsets;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import org.ziping.core.Actor;
import org.ziping.notification.CalendarLinks;
import org.ziping.notification.DueCalendar;
import org.ziping.organisation.web.Current;

/**
 * The address that a calendar programme asks by itself: whoever knows it reads these
 * dates and no more.
 */
@Controller
class CalendarLinkController {

	private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

	private final CalendarLinks links;

	private final DueCalendar calendar;

	CalendarLinkController(CalendarLinks links, DueCalendar calendar) {
		this.links = links;
		this.calendar = calendar;
	}

	@GetMapping("/calendar-link/{token}")
	ResponseEntity<byte[]> dates(@PathVariable String token) {
		return this.links.person(token.replaceFirst("\\.ics$", ""))
			.map((person) -> ResponseEntity.ok()
				.contentType(CALENDAR)
				.cacheControl(CacheControl.noStore())
				.body(this.calendar.of(person).getBytes(StandardCharsets.UTF_8)))
			.orElseGet(() -> ResponseEntity.notFound().build());
	}

	@PostMapping("/notifications/calendar-link")
	String change(@RequestParam String act, @Current Actor by, RedirectAttributes next) {
		if (act.equals("end")) {
			this.links.end(by);
		}
		else {
			next.addFlashAttribute("calendarLink",
					ServletUriComponentsBuilder.fromCurrentContextPath()
						.path("/calendar-link/" + this.links.make(by) + ".ics")
						.toUriString());
		}
		return "redirect:/notifications/preferences";
	}

}
