package org.ziping.organisation.web;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Post;
import org.ziping.organisation.Unit;
import org.ziping.organisation.Units;

/** Who holds which post, and what that lets them do. */
@Controller
class PeopleController {

	private final People people;

	private final Units units;

	private final Policy policy;

	PeopleController(People people, Units units, Policy policy) {
		this.people = people;
		this.units = units;
		this.policy = policy;
	}

	@GetMapping("/people")
	String list(@Current Person reader, @RequestParam(required = false) @Nullable String unit, Model page) {
		String asked = (unit != null) ? unit : reader.unit();
		this.policy.check(reader, Action.PEOPLE_READ, Scope.unit(asked));
		page.addAttribute("unit", this.units.get(asked));
		page.addAttribute("units", readableBy(reader));
		page.addAttribute("people", this.people.of(asked).stream().map(this::line).toList());
		return "organisation/people";
	}

	@GetMapping("/people/{id}")
	String person(@Current Person reader, @PathVariable String id, Model page) {
		Person asked = this.people.get(id);
		this.policy.check(reader, Action.PEOPLE_READ, Scope.unit(asked.unit()));
		page.addAttribute("unit", this.units.get(asked.unit()));
		page.addAttribute("line", line(asked));
		page.addAttribute("rights", rights(asked));
		return "organisation/person";
	}

	private List<Unit> readableBy(Person reader) {
		return this.units.all()
			.stream()
			.filter((unit) -> this.policy.allows(reader, Action.PEOPLE_READ, Scope.unit(unit.code())))
			.toList();
	}

	private Line line(Person person) {
		return new Line(person.id(), person.name(), this.people.posts(person.id()).stream().map(this::word).toList());
	}

	private PostLine word(Post post) {
		return new PostLine("organisation.role." + post.role(), post.title(),
				(post.section() == null) ? null : this.units.section(post.section()).name());
	}

	private List<Right> rights(Person person) {
		return Arrays.stream(Action.values())
			.map((action) -> new Right("organisation.action." + action,
					this.policy.reasons(person, action, Scope.EVERYWHERE).stream().map(this::word).toList()))
			.filter((right) -> !right.because().isEmpty())
			.toList();
	}

	/** A person and their posts. */
	record Line(String id, String name, List<PostLine> posts) {

	}

	/** A post in words. */
	record PostLine(String roleKey, String title, @Nullable String section) {

	}

	/** What somebody may do, and by which posts. */
	record Right(String actionKey, List<PostLine> because) {

	}

}
