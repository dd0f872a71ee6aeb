package org.ziping.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A post that somebody holds today: where, as what, and how their office calls it. */
public record Post(String person, String unit, @Nullable String section, Role role, String title) {

	/** The groups of the engine that this post belongs to. */
	public List<String> groups() {
		String ofUnit = GroupId.of(this.unit, this.role);
		return (this.section == null) ? List.of(ofUnit) : List.of(GroupId.ofSection(this.section, this.role), ofUnit);
	}

}
