package org.ziping.notification.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import org.ziping.notification.Notifications;
import org.ziping.organisation.Person;
import org.ziping.organisation.web.Current;

/** The bell in the head of every page, and the page behind it. */
@Controller
class NotificationController {

	private final Notifications notifications;

	private final NoteViews views;

	NotificationController(Notifications notifications, NoteViews views) {
		this.notifications = notifications;
		this.views = views;
	}

	@GetMapping("/notifications/bell")
	String bell(@Current Person person, Model model) {
		model.addAttribute("unread", this.notifications.unread(person.id()));
		return "notification/bell";
	}

	@GetMapping("/notifications")
	String list(@Current Person person, Model model) {
		model.addAttribute("notes", this.notifications.of(person.id()).stream().map(this.views::of).toList());
		model.addAttribute("unread", this.notifications.unread(person.id()));
		return "notification/list";
	}

	@PostMapping("/notifications/{id}/read")
	String read(@PathVariable String id, @Current Person person) {
		return "redirect:" + this.notifications.read(id, person.id()).link();
	}

	@PostMapping("/notifications/read")
	String readAll(@Current Person person) {
		this.notifications.readAll(person.id());
		return "redirect:/notifications";
	}

}
