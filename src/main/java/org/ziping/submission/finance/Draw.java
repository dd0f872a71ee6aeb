package org.ziping.submission.finance;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import org.ziping.core.Actor;

/** 抽查: that a unit's submission was drawn to be re-scored, how, and why. */
@Entity
@Immutable
@Table(name = "submission_draw")
public class Draw {

	@Id
	private String id;

	private String campaign;

	private String unit;

	@Enumerated(EnumType.STRING)
	private Way way;

	private @Nullable Long seed;

	private String reasons;

	@Column(name = "person_name")
	private String personName;

	@JdbcTypeCode(SqlTypes.TIMESTAMP)
	@Column(name = "drawn_at")
	private Instant at;

	@SuppressWarnings("NullAway.Init")
	protected Draw() {
	}

	Draw(String campaign, String unit, Way way, @Nullable Long seed, List<String> reasons, Actor by, Instant at) {
		this.id = UUID.randomUUID().toString();
		this.campaign = campaign;
		this.unit = unit;
		this.way = way;
		this.seed = seed;
		this.reasons = String.join(" ", reasons);
		this.personName = by.name();
		this.at = at;
	}

	/** Worded by {@code submission.draw.way.<NAME>}. */
	public enum Way {

		RANDOM, RISK

	}

	public String unit() {
		return this.unit;
	}

	public Way way() {
		return this.way;
	}

	/** With the same seed and the same units anybody draws the same. */
	public @Nullable Long seed() {
		return this.seed;
	}

	/** What made it a risk, each worded by {@code submission.risk.<code>}. */
	public List<String> reasons() {
		return this.reasons.isEmpty() ? List.of() : List.of(this.reasons.split(" "));
	}

	public String personName() {
		return this.personName;
	}

	public Instant at() {
		return this.at;
	}

}
