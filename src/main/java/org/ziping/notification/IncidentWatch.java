package org.ziping.notification;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.process.Incident;
import org.ziping.process.Incidents;

/** Tells those who can set it going again of what stopped: once each, with the reason. */
@Component
class IncidentWatch {

	static final String KIND = "INCIDENT";

	private static final Logger LOG = LoggerFactory.getLogger(IncidentWatch.class);

	private final Incidents incidents;

	private final People people;

	private final Notifications notifications;

	IncidentWatch(Incidents incidents, People people, Notifications notifications) {
		this.incidents = incidents;
		this.people = people;
		this.notifications = notifications;
	}

	@Scheduled(fixedDelay = 1, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void round() {
		try {
			List<Incident> open = this.incidents.open();
			Set<String> administrators = open.isEmpty() ? Set.of() : administrators();
			open.forEach((incident) -> administrators.forEach((person) -> tell(person, incident)));
		}
		catch (RuntimeException ex) {
			LOG.warn("incidents were not looked at", ex);
		}
	}

	private void tell(String person, Incident incident) {
		if (!this.notifications.wasTold(person, incident.id(), KIND)) {
			this.notifications.tell(person, new News(incident.id(), incident.dossierId(), KIND, Wording.INCIDENT.key(),
					List.of(incident.name(), shortened(incident.reason())), "/incidents"));
		}
	}

	private static String shortened(String reason) {
		return (reason.length() > 300) ? reason.substring(0, 300) + "…" : reason;
	}

	private Set<String> administrators() {
		Set<String> all = new LinkedHashSet<>();
		for (Role role : List.of(Role.PROCESS_ADMIN, Role.SYSTEM_ADMIN)) {
			this.people.holding(role).stream().map(Person::id).forEach(all::add);
		}
		return all;
	}

}
