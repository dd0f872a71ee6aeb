package org.ziping.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What stands in {@code catalogue/trial-people.yaml}. */
record TrialCatalogue(List<TrialRegion> regions, List<TrialUnit> units) {

	record TrialRegion(String code, String name) {
	}

	record TrialUnit(String code, String name, String region, UnitKind kind, @Nullable String financeBureau,
			@Nullable List<TrialSection> sections, List<TrialPerson> people) {

		TrialUnit {
			sections = (sections == null) ? List.of() : sections;
		}

	}

	record TrialSection(String code, String name, SectionKind kind) {

	}

	record TrialPerson(String id, String name, String title, List<TrialPost> posts) {

	}

	record TrialPost(Role role, @Nullable String section, @Nullable String title) {

	}

}
