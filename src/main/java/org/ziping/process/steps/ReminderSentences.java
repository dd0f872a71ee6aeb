package org.ziping.process.steps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

import org.ziping.dossier.Dossiers;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.process.ReminderDue;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Tells people about dates; the ledger sees to it that each is told once. */
@Component
@Noun("reminders")
public class ReminderSentences {

	private final Tasks tasks;

	private final ReminderPlan plan;

	private final ReminderLedger ledger;

	private final Escalation escalation;

	private final Dossiers dossiers;

	private final People people;

	private final ApplicationEventPublisher events;

	ReminderSentences(@Lazy Tasks tasks, ReminderPlan plan, ReminderLedger ledger, Escalation escalation,
			Dossiers dossiers, People people, ApplicationEventPublisher events) {
		this.tasks = tasks;
		this.plan = plan;
		this.ledger = ledger;
		this.escalation = escalation;
		this.dossiers = dossiers;
		this.people = people;
		this.events = events;
	}

	@Sentence(label = "process.sentence.reminders.run")
	public void run(String dossierId) {
		for (TaskView task : this.tasks.open(dossierId)) {
			List<ReminderPlan.Moment> news = this.plan.dueNow(task)
				.stream()
				.filter((moment) -> this.ledger.enter(task.id(), moment.kind(), moment.at().toLocalDate()))
				.toList();
			// Whoever was away hears the latest word, not all that were missed.
			if (!news.isEmpty()) {
				tell(task, news.get(0));
			}
		}
	}

	private void tell(TaskView task, ReminderPlan.Moment moment) {
		Set<String> who = new LinkedHashSet<>((task.assignee() != null) ? List.of(task.assignee()) : task.people());
		if (moment.kind().equals(ReminderDue.LATE)) {
			who.addAll(superiors(task, moment.daysLate()));
		}
		this.events.publishEvent(new ReminderDue(task.id(), task.dossierId(), task.step(), task.name(),
				new ArrayList<>(who), moment.kind(), task.due()));
	}

	private List<String> superiors(TaskView task, int daysLate) {
		Role role = this.escalation.to(task.step(), daysLate);
		List<Person> holders = (role == Role.SECTION_HEAD && task.section() != null)
				? this.people.holdingInSection(task.section(), role)
				: this.people.holding(this.dossiers.get(task.dossierId()).unit(), role);
		return holders.stream().map(Person::id).toList();
	}

}
