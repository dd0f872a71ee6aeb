package org.ziping.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.ziping.core.Actor;
import org.ziping.core.Verdict;
import org.ziping.dossier.routing.Act;
import org.ziping.dossier.routing.Outcome;

/**
 * One act being put together; it has seen what stands there unless told otherwise.
 */
class DeskStep {

	private final Desk desk;

	private final String step;

	private String section;

	private String area;

	private Actor actor = Desk.actor("nobody");

	private String opinion;

	private String returnTo;

	private List<String> returned = List.of();

	private List<NewComment> comments = List.of();

	private final Map<String, String> fields = new HashMap<>();

	private String seen;

	private String task;

	private boolean looked;

	DeskStep(Desk desk, String step) {
		this.desk = desk;
		this.step = step;
	}

	DeskStep of(String what) {
		if (this.step.equals("group_review")) {
			this.area = what;
		}
		else {
			this.section = what;
		}
		return this;
	}

	DeskStep by(String person) {
		this.actor = Desk.actor(person);
		return this;
	}

	DeskStep standingIn(String person, String principal) {
		this.actor = new Actor(person, person, principal, null);
		return this;
	}

	DeskStep opinion(String words) {
		this.opinion = words;
		return this;
	}

	DeskStep to(String target, String... sections) {
		this.returnTo = target;
		this.returned = List.of(sections);
		return this;
	}

	DeskStep task(String task) {
		this.task = task;
		return this;
	}

	DeskStep field(String name, String word) {
		this.fields.put(name, word);
		return this;
	}

	DeskStep pin(NewComment... words) {
		this.comments = List.of(words);
		return this;
	}

	DeskStep seeing(String digest) {
		this.seen = digest;
		this.looked = true;
		return this;
	}

	String look() {
		return this.desk.look(this.step, this.section, this.area);
	}

	Outcome pass() {
		return decide(Verdict.PASS);
	}

	Outcome sendBack() {
		return decide(Verdict.RETURN);
	}

	Outcome decide(Verdict verdict) {
		String digest = this.looked ? this.seen : look();
		Act act = new Act(this.desk.id, this.step, this.section, this.area, this.actor, List.of("职务"), verdict,
				this.opinion, this.returnTo, this.returned, digest, this.comments, this.fields, this.task);
		return this.desk.decide(act);
	}

}
