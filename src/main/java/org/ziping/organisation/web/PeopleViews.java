package org.ziping.organisation.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.ziping.core.Scope;
import org.ziping.organisation.Action;
import org.ziping.organisation.Directory;
import org.ziping.organisation.People;
import org.ziping.organisation.Person;
import org.ziping.organisation.Policy;
import org.ziping.organisation.Post;
import org.ziping.organisation.Section;
import org.ziping.organisation.Tenure;
import org.ziping.organisation.Units;

/** Puts people and their posts into lines. */
@Component
class PeopleViews {

	private final People people;

	private final Units units;

	private final Policy policy;

	private final Directory directory;

	PeopleViews(People people, Units units, Policy policy, Directory directory) {
		this.people = people;
		this.units = units;
		this.policy = policy;
		this.directory = directory;
	}

	Line line(Person person) {
		return new Line(person.id(), person.name(), this.people.isActive(person.id()),
				this.people.posts(person.id()).stream().map((post) -> word(post, person)).toList());
	}

	/** A whole page of a unit's staff, with the sections read once. */
	List<Line> lines(List<Person> staff, String unit) {
		Map<String, Section> sections = this.units.sections(unit)
			.stream()
			.collect(Collectors.toMap(Section::code, Function.identity()));
		return staff.stream()
			.map((person) -> new Line(person.id(), person.name(), this.people.isActive(person.id()),
					this.people.posts(person.id())
						.stream()
						.map((post) -> (post.section() != null && sections.containsKey(post.section()))
								? new PostLine(key(post), post.title(), sections.get(post.section()).name())
								: word(post, person))
						.toList()))
			.toList();
	}

	List<Held> held(Person person) {
		return this.directory.tenures(person)
			.stream()
			.map((one) -> new Held(one.id(), word(one.post(), person), unitOf(one.post(), person),
					this.directory.holdsNow(one), one))
			.sorted(Comparator.comparing(Held::now).reversed())
			.toList();
	}

	List<Right> rights(Person person) {
		return Arrays.stream(Action.values())
			.map((action) -> new Right("organisation.action." + action,
					this.policy.reasons(person, action, Scope.EVERYWHERE)
						.stream()
						.map((post) -> word(post, person))
						.distinct()
						.toList()))
			.filter((right) -> !right.because().isEmpty())
			.toList();
	}

	String unitName(String code) {
		return this.units.find(code).map((unit) -> unit.name()).orElse(code);
	}

	private PostLine word(Post post, Person person) {
		String place = (post.section() != null) ? this.units.section(post.section()).name() : unitOf(post, person);
		return new PostLine(key(post), post.title(), place);
	}

	/** Only where it is not the unit whose page is open. */
	private @Nullable String unitOf(Post post, Person person) {
		return post.unit().equals(person.unit()) ? null : unitName(post.unit());
	}

	private static String key(Post post) {
		return "organisation.role." + post.role();
	}

	/** A person and their posts. */
	record Line(String id, String name, boolean active, List<PostLine> posts) {

	}

	/** A post in words. */
	record PostLine(String roleKey, String title, @Nullable String section) {

	}

	/** A post with its time, now or once. */
	record Held(String id, PostLine line, @Nullable String unit, boolean now, Tenure tenure) {

	}

	/** What somebody may do, and by which posts. */
	record Right(String actionKey, List<PostLine> because) {

	}

}
