package org.ziping.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import org.ziping.core.Refusal;
import org.ziping.core.Scope;

/** A post that somebody is to hold, and for how long. */
public record NewPost(String person, String unit, @Nullable String section, Role role, String title,
		@Nullable LocalDate from, @Nullable LocalDate until, String reason) implements Somewhere {

	public NewPost {
		section = (section == null || section.isBlank()) ? null : section;
		if (until != null && from != null && until.isBefore(from)) {
			throw Refusal.of("organisation.period");
		}
	}

	@Override
	public Scope scope() {
		return Scope.unit(this.unit);
	}

	Post post(String title) {
		return new Post(this.person, this.unit, this.section, this.role, title);
	}

}
