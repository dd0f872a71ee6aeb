package org.ziping.campaign;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

import org.ziping.organisation.People;
import org.ziping.organisation.Post;
import org.ziping.organisation.Role;
import org.ziping.organisation.Section;
import org.ziping.organisation.Units;

/**
 * Whether units have the people that the steps need; among them three different ones who
 * write, confirm for the group, and approve last. Asks for many units at once.
 */
@Component
class Staffing {

	private static final List<Role> NEEDED = List.of(Role.UNIT_OFFICE, Role.FINANCE_OFFICE, Role.GROUP_MEMBER,
			Role.GROUP_LEADER, Role.DEPUTY_LEADER, Role.LEADER, Role.SEAL_KEEPER);

	/** Units asked about in one question. */
	private static final int AT_ONCE = 500;

	private final Units units;

	private final People people;

	Staffing(Units units, People people) {
		this.units = units;
		this.people = people;
	}

	List<Shortage> shortages(Collection<String> units) {
		List<String> all = List.copyOf(units);
		List<Shortage> shortages = new ArrayList<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			shortages.addAll(among(all.subList(from, Math.min(all.size(), from + AT_ONCE))));
		}
		return shortages;
	}

	private List<Shortage> among(List<String> units) {
		Map<String, List<Post>> posts = this.people.postsIn(units).stream().collect(Collectors.groupingBy(Post::unit));
		Map<String, List<Section>> sections = this.units.sectionsOf(units)
			.stream()
			.collect(Collectors.groupingBy(Section::unit));
		Map<String, String> names = this.units.namesOf(units);
		return units.stream()
			.map((unit) -> new Shortage(unit, names.getOrDefault(unit, unit),
					lacks(posts.getOrDefault(unit, List.of()), sections.getOrDefault(unit, List.of()))))
			.filter((shortage) -> !shortage.lacks().isEmpty())
			.toList();
	}

	private static List<Shortage.Lack> lacks(List<Post> posts, List<Section> sections) {
		List<Shortage.Lack> lacks = new ArrayList<>();
		NEEDED.stream()
			.filter((role) -> holding(posts, role).isEmpty())
			.forEach((role) -> lacks.add(new Shortage.Lack("campaign.lacks.role",
					new DefaultMessageSourceResolvable("organisation.role." + role.name()))));
		if (sections.isEmpty()) {
			lacks.add(new Shortage.Lack("campaign.lacks.sections", ""));
		}
		sections.forEach((section) -> lacks.addAll(lacks(posts, section)));
		if (lacks.isEmpty() && !hasThreeDifferentPeople(posts)) {
			lacks.add(new Shortage.Lack("campaign.lacks.three-people", ""));
		}
		return lacks;
	}

	private static List<Shortage.Lack> lacks(List<Post> posts, Section section) {
		List<Shortage.Lack> lacks = new ArrayList<>();
		if (!holds(posts, section, Role.SECTION_CLERK)) {
			lacks.add(new Shortage.Lack("campaign.lacks.section-clerk", section.name()));
		}
		if (!holds(posts, section, Role.SECTION_HEAD)) {
			lacks.add(new Shortage.Lack("campaign.lacks.section-head", section.name()));
		}
		return lacks;
	}

	private static boolean holds(List<Post> posts, Section section, Role role) {
		return posts.stream().anyMatch((post) -> post.role() == role && section.code().equals(post.section()));
	}

	private static boolean hasThreeDifferentPeople(List<Post> posts) {
		Set<String> confirmers = holding(posts, Role.GROUP_LEADER);
		confirmers.addAll(holding(posts, Role.GROUP_DEPUTY));
		Set<String> leaders = holding(posts, Role.LEADER);
		return holding(posts, Role.FINANCE_OFFICE).stream()
			.anyMatch((writer) -> confirmers.stream()
				.filter((confirmer) -> !confirmer.equals(writer))
				.anyMatch((confirmer) -> leaders.stream()
					.anyMatch((leader) -> !leader.equals(writer) && !leader.equals(confirmer))));
	}

	private static Set<String> holding(List<Post> posts, Role role) {
		return posts.stream()
			.filter((post) -> post.role() == role)
			.map(Post::person)
			.collect(Collectors.toCollection(java.util.HashSet::new));
	}

}
