package org.ziping.workspace;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import org.ziping.audit.AuditTrail;
import org.ziping.campaign.Campaign;
import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.core.Verdict;
import org.ziping.dossier.Dossiers;
import org.ziping.notification.News;
import org.ziping.notification.Notifications;
import org.ziping.organisation.Action;
import org.ziping.organisation.Guarded;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.process.Submission;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;
import org.ziping.submission.finance.Inbox;
import org.ziping.submission.finance.InboxLine;

/** What a bureau does with many units at once: each as if it were done alone. */
@Component
class InboxActs {

	private static final String URGED = "URGE";

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Units units;

	private final Inbox inbox;

	private final People people;

	private final Notifications notifications;

	private final AuditTrail trail;

	private final Notices words;

	InboxActs(Tasks tasks, Dossiers dossiers, Units units, Inbox inbox, People people, Notifications notifications,
			AuditTrail trail, Notices words) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.units = units;
		this.inbox = inbox;
		this.people = people;
		this.notifications = notifications;
		this.trail = trail;
		this.words = words;
	}

	/** How many were received, and why others were not. */
	record Received(int count, List<String> refused) {
	}

	/** How many units were reminded, through how many people. */
	record Urged(int units, int people) {
	}

	/**
	 * Receives each in a turn of its own; one that is refused keeps no other back.
	 * @param chosen dossiers, each with the digest that was on the page
	 */
	@Guarded(Action.CAMPAIGN_OPEN)
	public Received receive(@Guarded.In String bureau, List<String> chosen, Actor by) {
		int count = 0;
		List<String> refused = new ArrayList<>();
		for (String one : chosen) {
			String dossier = one.substring(0, Math.max(0, one.indexOf('@')));
			try {
				receive(dossier, one.substring(one.indexOf('@') + 1), by);
				count++;
			}
			catch (RuntimeException ex) {
				Refusal why = Refusal.within(ex).stream().findFirst().orElseThrow(() -> ex);
				refused.add(this.words.say("workspace.inbox.received.not", name(dossier), this.words.words(why)));
			}
		}
		return new Received(count, refused);
	}

	private void receive(String dossier, String digest, Actor by) {
		TaskView turn = this.tasks.open(dossier)
			.stream()
			.filter((task) -> task.step().equals("finance_acceptance"))
			.findFirst()
			.orElseThrow(() -> Refusal.of("dossier.not-this-step"));
		if (turn.assignee() == null) {
			this.tasks.claim(turn.id(), by);
		}
		this.tasks.complete(new Submission(turn.id(), Verdict.PASS, null, null, List.of(), digest, List.of(), Map.of(),
				turn.id() + "/" + by.person()), by);
	}

	private String name(String dossier) {
		return this.units.get(this.dossiers.get(dossier).unit()).name();
	}

	/** 催报: everybody who can do something about it, each once a day. */
	@Transactional
	@Guarded(Action.CAMPAIGN_OPEN)
	public Urged urge(@Guarded.In String bureau, Campaign campaign, Actor by) {
		int reminded = 0;
		int told = 0;
		for (InboxLine line : this.inbox.of(campaign)) {
			if (line.state().isOwing() && line.dossier() != null) {
				int people = tell(line, campaign);
				reminded += (people > 0) ? 1 : 0;
				told += people;
			}
		}
		if (told > 0) {
			this.trail.record(by, "campaign", "campaign.urged", campaign.id(), null, null, reminded + " " + told);
		}
		return new Urged(reminded, told);
	}

	private int tell(InboxLine line, Campaign campaign) {
		String dossier = Objects.requireNonNull(line.dossier());
		News news = new News("submit/" + dossier, dossier, URGED, "notification.urge-submission",
				List.of(line.name(), campaign.title(), line.due().toString()), "/dossiers/" + dossier);
		return (int) concerned(line.unit(), dossier).stream()
			.filter(this.people::isActive)
			.filter((person) -> this.notifications.tell(person, news))
			.count();
	}

	private Set<String> concerned(String unit, String dossier) {
		Set<String> who = new LinkedHashSet<>();
		List.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE)
			.forEach((role) -> this.people.holding(unit, role).stream().map(Person::id).forEach(who::add));
		this.tasks.open(dossier).stream().map(TaskView::assignee).filter(Objects::nonNull).forEach(who::add);
		return who;
	}

}
