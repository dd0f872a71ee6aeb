package org.ziping.dossier;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;

/** A unit's request for a later date of submission, and the answer to it. */
@Entity
@Table(name = "dossier_extension")
public class Extension {

	@Id
	private String id;

	private String dossier;

	@Column(name = "asked_by")
	private String askedBy;

	@Column(name = "asked_name")
	private String askedName;

	private String reason;

	@Column(name = "until_day")
	private LocalDate until;

	@Column(name = "asked_at")
	private Instant askedAt;

	@Enumerated(EnumType.STRING)
	private State state = State.OPEN;

	private @Nullable String words;

	@Column(name = "decided_name")
	private @Nullable String decidedName;

	@Column(name = "decided_at")
	private @Nullable Instant decidedAt;

	@Version
	@Column(name = "lock_version")
	private long lockVersion;

	protected Extension() {
	}

	Extension(String id, String dossier, LocalDate until, String reason, Actor by, Instant at) {
		this.id = id;
		this.dossier = dossier;
		this.until = until;
		this.reason = reason;
		this.askedBy = by.person();
		this.askedName = by.name();
		this.askedAt = at;
	}

	/** How far the request is. */
	public enum State {

		OPEN, GRANTED, REFUSED, CANCELLED

	}

	String dossier() {
		return this.dossier;
	}

	public String askedBy() {
		return this.askedBy;
	}

	public String askedName() {
		return this.askedName;
	}

	public String reason() {
		return this.reason;
	}

	/** The date of submission that the unit asks for. */
	public LocalDate until() {
		return this.until;
	}

	public State state() {
		return this.state;
	}

	public @Nullable String words() {
		return this.words;
	}

	public @Nullable String decidedName() {
		return this.decidedName;
	}

	void decide(boolean granted, @Nullable String opinion, Actor by, Instant at) {
		this.state = granted ? State.GRANTED : State.REFUSED;
		this.words = opinion;
		this.decidedName = by.name();
		this.decidedAt = at;
	}

	void cancel(Instant at) {
		this.state = State.CANCELLED;
		this.decidedAt = at;
	}

}
