package org.ziping.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The evaluation group: who leads it, who confirms for the leader, who is in it, and
 * whether the leader has agreed to it.
 */
public record Group(@Nullable String leader, @Nullable String confirmer, List<String> deputies, List<String> members,
		@Nullable String agreedBy) {

	public boolean formed() {
		return this.leader != null;
	}

	public boolean agreed() {
		return this.agreedBy != null;
	}

	/** Who does the group's confirmation: the one the leader named, else the leader. */
	public @Nullable String confirming() {
		return (this.confirmer != null) ? this.confirmer : this.leader;
	}

	/** Everybody in it, once. */
	public List<String> everybody() {
		LinkedHashSet<String> people = new LinkedHashSet<>();
		if (this.leader != null) {
			people.add(this.leader);
		}
		if (this.confirmer != null) {
			people.add(this.confirmer);
		}
		people.addAll(this.deputies);
		people.addAll(this.members);
		return new ArrayList<>(people);
	}

}
