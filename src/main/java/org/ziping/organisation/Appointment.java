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

	@Enumerated(EnumType.STRING)
	private @Nullable Side side;

	@Embedded
	private Validity validity;

	@SuppressWarnings("NullAway.Init")
	protected Appointment() {
	}

	Appointment(Post post, LocalDate from) {
		this(post, from, null);
	}

	Appointment(Post post, LocalDate from, @Nullable LocalDate until) {
		this.id = UUID.randomUUID().toString();
		this.person = post.person();
		this.unit = post.unit();
		this.section = post.section();
		this.role = post.role();
		this.title = post.title();
		this.side = Side.of(post.role());
		this.validity = new Validity(from, until);
	}

	String id() {
		return this.id;
	}

	Side side() {
		return Side.of(this.role);
	}

	/** It stays in the register with its last day, and is never deleted. */
	void end(LocalDate lastDay) {
		this.validity = new Validity(this.validity.begins(), lastDay);
	}

	Tenure tenure() {
		return new Tenure(this.id, post(), this.validity.begins(), this.validity.ends());
	}

	Post post() {
		return new Post(this.person, this.unit, this.section, this.role, this.title);
	}

}
