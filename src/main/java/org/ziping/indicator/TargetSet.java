package org.ziping.indicator;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;
import org.ziping.core.Refusal;

/** Whether a unit's targets of a year may still be written, and who locked them. */
@Entity
@Table(name = "indicator_target_set")
public class TargetSet {

	@Id
	private String id;

	private String unit;

	@Column(name = "fiscal_year")
	private int year;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state = State.OPEN;

	@Column(name = "offered_by")
	private @Nullable String offeredBy;

	@Column(name = "offered_name")
	private @Nullable String offeredName;

	@Column(name = "locked_by")
	private @Nullable String lockedBy;

	@Column(name = "locked_name")
	private @Nullable String lockedName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "locked_at")
	private @Nullable Instant lockedAt;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected TargetSet() {
	}

	TargetSet(String unit, int year) {
		this.id = UUID.randomUUID().toString();
		this.unit = unit;
		this.year = year;
	}

	void requireOpen() {
		if (this.state != State.OPEN) {
			throw Refusal.of("indicator.target-locked", this.year);
		}
	}

	void requireLocked() {
		if (this.state != State.LOCKED) {
			throw Refusal.of("indicator.target-not-locked", this.year);
		}
	}

	void offer(Actor by) {
		requireOpen();
		this.state = State.OFFERED;
		this.offeredBy = by.person();
		this.offeredName = by.name();
	}

	void giveBack() {
		requireOffered();
		this.state = State.OPEN;
	}

	void lock(Actor by, Instant at) {
		requireOffered();
		if (by.person().equals(this.offeredBy)) {
			throw Refusal.of("indicator.target-second");
		}
		this.state = State.LOCKED;
		this.lockedBy = by.person();
		this.lockedName = by.name();
		this.lockedAt = at;
	}

	private void requireOffered() {
		if (this.state != State.OFFERED) {
			throw Refusal.of("indicator.target-not-offered", this.year);
		}
	}

	public State state() {
		return this.state;
	}

	public @Nullable String offeredName() {
		return this.offeredName;
	}

	public @Nullable String lockedName() {
		return this.lockedName;
	}

	public @Nullable Instant lockedAt() {
		return this.lockedAt;
	}

	/** How far the year's targets are. */
	public enum State {

		OPEN, OFFERED, LOCKED

	}

}
