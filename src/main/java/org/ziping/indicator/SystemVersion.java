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
import org.ziping.indicator.catalogue.SystemText;
import org.ziping.indicator.catalogue.SystemTexts;

/**
 * An indicator system that a bureau makes: edited, offered, and frozen when published.
 */
@Entity
@Table(name = "indicator_system_version")
public class SystemVersion {

	private static final int LONGEST = 1_000_000;

	@Id
	private String id;

	private String code;

	private String name;

	private String bureau;

	@Column(name = "based_on")
	private String basedOn;

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private State state = State.DRAFT;

	@Column(length = LONGEST)
	@JdbcTypeCode(SqlTypes.LONGVARCHAR)
	private String body;

	private String person = "";

	@Column(name = "person_name")
	private String personName = "";

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "changed_at")
	private Instant changedAt = Instant.EPOCH;

	@Column(name = "offered_by")
	private @Nullable String offeredBy;

	@Column(name = "offered_name")
	private @Nullable String offeredName;

	@Column(name = "released_by")
	private @Nullable String releasedBy;

	@Column(name = "released_name")
	private @Nullable String releasedName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "released_at")
	private @Nullable Instant releasedAt;

	private int edition;

	@Version
	@Column(name = "lock_version")
	private @Nullable Long lockVersion;

	@SuppressWarnings("NullAway.Init")
	protected SystemVersion() {
	}

	SystemVersion(SystemText text, String bureau, String basedOn, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.bureau = bureau;
		this.basedOn = basedOn;
		this.code = text.head().getOrDefault("code", "");
		this.name = text.head().getOrDefault("name", "");
		this.body = "";
		write(text, by, at);
	}

	void change(SystemText text, int seen, Actor by, Instant at) {
		if (this.state != State.DRAFT) {
			throw Refusal.of("indicator.system-frozen", this.name);
		}
		if (this.edition != seen) {
			throw Refusal.of("indicator.system-changed", this.name, this.personName);
		}
		write(text, by, at);
	}

	private void write(SystemText text, Actor by, Instant at) {
		this.code = text.head().getOrDefault("code", "");
		this.name = text.head().getOrDefault("name", "");
		this.body = SystemTexts.kept(text);
		this.person = by.person();
		this.personName = by.name();
		this.changedAt = at;
		this.edition++;
	}

	void offer(Actor by) {
		require(State.DRAFT, "indicator.system-frozen");
		this.state = State.OFFERED;
		this.offeredBy = by.person();
		this.offeredName = by.name();
	}

	/** Back to its writers, with nothing lost. */
	void takeBack() {
		require(State.OFFERED, "indicator.system-not-offered");
		this.state = State.DRAFT;
	}

	/** Frozen from now on: a change is a new version. */
	void publish(Actor by, Instant at) {
		require(State.OFFERED, "indicator.system-not-offered");
		if (by.person().equals(this.offeredBy) || by.person().equals(this.person)) {
			throw Refusal.of("indicator.system-second", String.valueOf(this.offeredName));
		}
		this.state = State.PUBLISHED;
		this.releasedBy = by.person();
		this.releasedName = by.name();
		this.releasedAt = at;
	}

	private void require(State wanted, String refusal) {
		if (this.state != wanted) {
			throw Refusal.of(refusal, this.name);
		}
	}

	public String id() {
		return this.id;
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	public String bureau() {
		return this.bureau;
	}

	public String basedOn() {
		return this.basedOn;
	}

	public State state() {
		return this.state;
	}

	public SystemText text() {
		return SystemTexts.ofKept(this.body);
	}

	public String personName() {
		return this.personName;
	}

	public Instant changedAt() {
		return this.changedAt;
	}

	public @Nullable String offeredName() {
		return this.offeredName;
	}

	public @Nullable String releasedName() {
		return this.releasedName;
	}

	public @Nullable Instant releasedAt() {
		return this.releasedAt;
	}

	public int edition() {
		return this.edition;
	}

	/** How far it has come. */
	public enum State {

		DRAFT, OFFERED, PUBLISHED

	}

}
