package org.ziping.dossier;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How the evaluation is to be set up: the group, the review areas with their people, and
 * the sections that contribute.
 */
public record GroupPlan(String leader, @Nullable String confirmer, List<String> deputies, List<String> members,
		List<AreaPlan> areas, List<String> sections) {

	public GroupPlan {
		deputies = List.copyOf(deputies);
		members = List.copyOf(members);
		areas = List.copyOf(areas);
		sections = List.copyOf(sections);
	}

	/** One review area: the parts it covers by the beginning of their keys. */
	public record AreaPlan(String code, String name, List<String> parts, List<String> members) {

		public AreaPlan {
			parts = List.copyOf(parts);
			members = List.copyOf(members);
		}

	}

}
