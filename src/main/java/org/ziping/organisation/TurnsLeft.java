package org.ziping.organisation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;
import org.ziping.organisation.spi.OpenTurns;
import org.ziping.organisation.spi.OpenTurns.OpenTurn;

/** Nobody loses a post or leaves while something would wait for nobody. */
@Component
class TurnsLeft {

	private final ObjectProvider<OpenTurns> turns;

	private final People people;

	TurnsLeft(ObjectProvider<OpenTurns> turns, People people) {
		this.turns = turns;
		this.people = people;
	}

	/** The turns that are theirs alone while they hold these posts. */
	List<OpenTurn> dependingOn(String person, Collection<Post> lost) {
		Set<Post> kept = new HashSet<>(this.people.posts(person));
		lost.forEach(kept::remove);
		return this.turns.stream()
			.flatMap((room) -> room.of(person).stream())
			.filter((turn) -> depends(turn, person, lost, kept))
			.toList();
	}

	void refuse(String person, Collection<Post> lost) {
		List<OpenTurn> left = dependingOn(person, lost);
		if (!left.isEmpty()) {
			throw Refusal.of("organisation.turns-left", this.people.nameOf(person), left.size(), left.get(0).name());
		}
	}

	/** What is in their hands in that unit. */
	List<OpenTurn> inHand(String person, String unit) {
		return this.turns.stream()
			.flatMap((room) -> room.of(person).stream())
			.filter((turn) -> turn.isHeldBy(person) && turn.unit().equals(unit))
			.toList();
	}

	void hand(Collection<OpenTurn> moved, String to, Actor by) {
		if (!moved.isEmpty()) {
			this.turns.forEach((room) -> room.hand(moved.stream().map(OpenTurn::id).toList(), to, by));
		}
	}

	private boolean depends(OpenTurn turn, String person, Collection<Post> lost, Set<Post> kept) {
		if (!turn.isHeldBy(person) && (turn.assignee() != null || somebodyElse(turn, person))) {
			return false;
		}
		if (turn.groups().isEmpty()) {
			return lost.stream().anyMatch((post) -> post.unit().equals(turn.unit()) && mayBeNamed(post))
					|| kept.isEmpty();
		}
		return lost.stream().anyMatch((post) -> isFor(turn, post))
				&& kept.stream().noneMatch((post) -> isFor(turn, post));
	}

	/** A turn that names a person was given to them for a post of these. */
	private static boolean mayBeNamed(Post post) {
		return switch (post.role()) {
			case GROUP_MEMBER, GROUP_DEPUTY, GROUP_LEADER, DEPUTY_LEADER, LEADER -> true;
			default -> false;
		};
	}

	private static boolean isFor(OpenTurn turn, Post post) {
		return post.groups().stream().anyMatch(turn.groups()::contains);
	}

	private boolean somebodyElse(OpenTurn turn, String person) {
		return turn.people().stream().anyMatch((other) -> !other.equals(person) && this.people.isActive(other));
	}

}
