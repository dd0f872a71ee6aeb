package org.ziping.workspace.api;

import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.web.Current;

/** Who works in a unit, and in which posts. */
@RestController
@RequestMapping(path = "/api/v1/people", produces = "application/json")
@Tag(name = "people", description = "workspace.api.people")
class PeopleResource {

	private final People people;

	private final Policy policy;

	PeopleResource(People people, Policy policy) {
		this.people = people;
		this.policy = policy;
	}

	@GetMapping
	@Operation(summary = "workspace.api.people.all")
	List<PersonLine> all(@RequestParam(required = false) @Nullable String unit, @Current Person person) {
		String asked = (unit != null) ? unit : person.unit();
		this.policy.check(person, Action.PEOPLE_READ, Scope.unit(asked));
		return this.people.of(asked).stream().map(this::line).toList();
	}

	@GetMapping("/{id}")
	@Operation(summary = "workspace.api.people.one")
	PersonLine one(@PathVariable String id, @Current Person person) {
		Person asked = this.people.get(id);
		this.policy.check(person, Action.PEOPLE_READ, Scope.unit(asked.unit()));
		return line(asked);
	}

	private PersonLine line(Person person) {
		return new PersonLine(person.id(), person.name(), person.unit(),
				this.people.posts(person.id()).stream().map(PostLine::of).toList());
	}

	/** A person and their posts of today. */
	record PersonLine(String id, String name, String unit, List<PostLine> posts) {
	}

	/** One post. */
	record PostLine(Role role, String title, String unit, @Nullable String section) {

		static PostLine of(Post post) {
			return new PostLine(post.role(), post.title(), post.unit(), post.section());
		}

	}

}
