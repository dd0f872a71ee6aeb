package org.ziping.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.submission.disclosure.PublicationChanged;

/** Tells a unit that its page no longer shows what it submitted. */
@Component("publicationNews")
class Publications {

	private final Notifications notifications;

	private final Dossiers dossiers;

	private final People people;

	Publications(Notifications notifications, Dossiers dossiers, People people) {
		this.notifications = notifications;
		this.dossiers = dossiers;
		this.people = people;
	}

	@ApplicationModuleListener
	void on(PublicationChanged changed) {
		String dossier = changed.dossier();
		News news = new News("public/" + dossier, dossier, "PUBLIC", "notification.publication-changed",
				List.of(changed.source(), String.valueOf(changed.differences())),
				"/dossiers/" + dossier + "/disclosure");
		Set<String> who = new LinkedHashSet<>();
		List.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE)
			.forEach((role) -> this.people.holding(this.dossiers.get(dossier).unit(), role)
				.stream()
				.map(Person::id)
				.forEach(who::add));
		who.forEach((person) -> this.notifications.tell(person, news));
	}

}
