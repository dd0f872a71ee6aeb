package org.ziping.notification;

import java.util.List;
import java.util.Locale;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.ziping.organisation.People;
import org.ziping.process.ReminderDue;

/**
 * Passes on what the engine's timers say about dates, after the transaction that said it.
 */
@Component
class Reminders {

	private final Notifications notifications;

	private final People people;

	Reminders(Notifications notifications, People people) {
		this.notifications = notifications;
		this.people = people;
	}

	@ApplicationModuleListener
	void on(ReminderDue reminder) {
		News news = new News(reminder.taskId(), reminder.dossierId(), reminder.kind(),
				"notification.reminder." + reminder.kind().toLowerCase(Locale.ROOT),
				List.of(reminder.stepName(), reminder.due().toString()), "/tasks/" + reminder.taskId());
		reminder.people()
			.stream()
			.distinct()
			.filter(this.people::isActive)
			.forEach((person) -> this.notifications.tell(person, news));
	}

}
