package org.ziping.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row behind a post, with the time for which it holds. */
@Entity
@Table(name = "organisation_post")
class Appointment {

	@Id
	private String id;

	private String person;

	private String unit;

	private @Nullable String section;

	@Enumerated(EnumType.STRING)
	@Column(name = "post_role")
	private Role role;

	private String title;

	@Embedded
	private Validity validity;

	@SuppressWarnings("NullAway.Init")
	protected Appointment() {
	}

	Appointment(Post post, LocalDate from) {
		this.id = UUID.randomUUID().toString();
		this.person = post.person();
		this.unit = post.unit();
		this.section = post.section();
		this.role = post.role();
		this.title = post.title();
		this.validity = Validity.from(from);
	}

	Post post() {
		return new Post(this.person, this.unit, this.section, this.role, this.title);
	}

}
