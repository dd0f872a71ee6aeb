package org.ziping.organisation;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who stands in for whom, and for how long. */
@Entity
@Table(name = "organisation_deputy")
public class Deputy {

	@Id
	private String id;

	private String principal;

	private String deputy;

	@Column(name = "valid_from")
	private LocalDate from;

	@Column(name = "valid_until")
	private LocalDate until;

	@SuppressWarnings("NullAway.Init")
	protected Deputy() {
	}

	Deputy(String principal, String deputy, LocalDate from, LocalDate until) {
		this.id = UUID.randomUUID().toString();
		this.principal = principal;
		this.deputy = deputy;
		this.from = from;
		this.until = until;
	}

	public String id() {
		return this.id;
	}

	public String principal() {
		return this.principal;
	}

	public String deputy() {
		return this.deputy;
	}

	public LocalDate from() {
		return this.from;
	}

	public LocalDate until() {
		return this.until;
	}

	boolean overlaps(LocalDate first, LocalDate last) {
		return !this.from.isAfter(last) && !this.until.isBefore(first);
	}

}
