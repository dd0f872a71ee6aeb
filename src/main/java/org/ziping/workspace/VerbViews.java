package org.ziping.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.ziping.dossier.Circulated;
import org.ziping.dossier.Circulations;
import org.ziping.dossier.Dossier;
import org.ziping.dossier.Dossiers;
import org.ziping.dossier.Extensions;
import org.ziping.dossier.Halts;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Role;
import org.ziping.organisation.Units;
import org.ziping.process.TaskView;
import org.ziping.process.Tasks;

/** Which verbs somebody has on the open turns of an evaluation. */
@Component
class VerbViews {

	private final Tasks tasks;

	private final Dossiers dossiers;

	private final Circulations circulations;

	private final Halts halts;

	private final Extensions extensions;

	private final People people;

	private final Units units;

	private final Looking looking;

	VerbViews(Tasks tasks, Dossiers dossiers, Circulations circulations, Halts halts, Extensions extensions,
			People people, Units units, Looking looking) {
		this.tasks = tasks;
		this.dossiers = dossiers;
		this.circulations = circulations;
		this.halts = halts;
		this.extensions = extensions;
		this.people = people;
		this.units = units;
		this.looking = looking;
	}

	/** An open turn and what may be done about it. */
	record Turn(String id, String name, @Nullable String part, String holders, boolean urge, boolean transfer) {
	}

	/** Who was sent it, and when they read it. */
	record Reader(String id, String name, String from, String note, @Nullable String readAt, boolean mine) {
	}

	void fill(String id, Person person, Model page) {
		Dossier dossier = this.looking.at(id, person, page);
		boolean administrator = this.people.holds(person.id(), dossier.unit(), Role.UNIT_ADMIN);
		page.addAttribute("turns",
				this.tasks.open(id).stream().map((task) -> turn(task, person.id(), administrator)).toList());
		page.addAttribute("colleagues", colleagues(dossier, person.id()));
		page.addAttribute("extensions", this.extensions.of(id));
		page.addAttribute("mayAsk", this.extensions.mayAsk(id, person.id()));
		page.addAttribute("mayHalt", this.halts.mayHalt(id, person.id()));
	}

	void circulated(String id, Person person, Model page) {
		this.looking.at(id, person, page);
		List<Reader> readers = this.circulations.of(id).stream().map((one) -> reader(one, person.id())).toList();
		page.addAttribute("readers", readers);
	}

	private Turn turn(TaskView task, String person, boolean administrator) {
		List<String> holders = (task.assignee() != null) ? List.of(task.assignee()) : List.copyOf(task.people());
		String part = (task.section() != null) ? this.units.section(task.section()).name() : null;
		return new Turn(task.id(), task.name(), part,
				String.join("、", holders.stream().map(this.people::nameOf).toList()), this.tasks.urgeable(task, person),
				task.isFor(person) || administrator);
	}

	private Map<String, String> colleagues(Dossier dossier, String me) {
		Map<String, String> names = new LinkedHashMap<>();
		this.people.of(dossier.unit()).forEach((person) -> names.put(person.id(), person.name()));
		this.dossiers.group(dossier.id())
			.everybody()
			.forEach((person) -> names.putIfAbsent(person, this.people.nameOf(person)));
		names.remove(me);
		return names;
	}

	private Reader reader(Circulated one, String me) {
		return new Reader(one.id(), this.people.nameOf(one.person()), one.sentName(), one.note(),
				(one.readAt() != null) ? this.looking.moment(one.readAt()) : null, one.person().equals(me));
	}

}
